package org.safeconduct.packet.intake.hostile;

import static org.safeconduct.packet.intake.hostile.Packing.deflated;
import static org.safeconduct.packet.intake.hostile.Packing.first;
import static org.safeconduct.packet.intake.hostile.Packing.joined;
import static org.safeconduct.packet.intake.hostile.Packing.latin;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.util.Base64;

/// Pictures that are no photographs: PNG, GIF, bitmap, WebP, HEIC, and SVG, which is a program.
final class Pictures {
    private static final byte[] WEBP =
            Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=");
    private static final byte[] LOSSLESS_WEBP =
            Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private Pictures() {}

    static void stock(Shelf shelf, Bait bait) {
        brokenPngs(shelf);
        strangePngs(shelf);
        swellingPngs(shelf);
        gifsAndBitmaps(shelf);
        modern(shelf);
        vectors(shelf, bait);
    }

    private static void brokenPngs(Shelf shelf) {
        var whole = Paint.png(60, 40);
        shelf.put("picture/signature-only.png", first(whole, 8));
        shelf.put("picture/header-only.png", first(whole, 33));
        shelf.put("picture/cut-in-half.png", first(whole, whole.length / 2));
        shelf.put("picture/pixels-overwritten.png", RawPng.of(60, 40, 8, 0, latin("no packed pixels at all")));
        shelf.put("picture/pixels-missing.png", RawPng.with(60, 40, 8, 0, new byte[0]));
        shelf.put("picture/pixels-too-few.png", RawPng.of(60, 40, 8, 0, deflated(new byte[61 * 5])));
        shelf.put("picture/chunk-length-negative.png", joined(first(whole, 33), RawPng.number(-1), latin("IDAT")));
        shelf.put(
                "picture/chunk-length-enormous.png",
                joined(first(whole, 33), RawPng.number(0x7fffffff), latin("IDATx")));
        shelf.put("picture/palette-missing.png", RawPng.of(60, 40, 8, 3, deflated(new byte[61 * 40])));
        shelf.put(
                "picture/palette-of-a-third-colour.png",
                RawPng.with(
                        60,
                        40,
                        8,
                        3,
                        joined(RawPng.chunk("PLTE", new byte[1]), RawPng.chunk("IDAT", deflated(new byte[61 * 40])))));
        shelf.put("picture/bits-nonsense.png", RawPng.of(60, 40, 77, 99, deflated(new byte[61 * 40])));
    }

    private static void strangePngs(Shelf shelf) {
        shelf.put("picture/noise-behind-the-signature.png", Packing.noise("\u0089PNG\r\n\u001a\n"));
        shelf.put("picture/one-pixel.png", Paint.png(1, 1));
        shelf.put("picture/no-pixel.png", RawPng.of(0, 0, 8, 0, deflated(new byte[1])));
        shelf.put("picture/size-negative.png", RawPng.of(-60, -40, 8, 0, deflated(new byte[61 * 40])));
        shelf.put("picture/sixteen-bits.png", Paint.as("png", Paint.square(60, 40, BufferedImage.TYPE_USHORT_GRAY)));
        shelf.put("picture/transparent.png", Paint.as("png", new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB)));
        shelf.put(
                "picture/animated.png",
                RawPng.with(
                        60,
                        40,
                        8,
                        0,
                        joined(
                                RawPng.chunk("acTL", new byte[] {0, 0, 0, 9, 0, 0, 0, 0}),
                                RawPng.chunk("IDAT", deflated(new byte[61 * 40])),
                                RawPng.chunk("fdAT", deflated(new byte[61 * 40])))));
        shelf.put("picture/called-a-jpeg.jpg", Paint.png(60, 40));
        shelf.put("picture/noise.png", file -> Files.write(file, Paint.as("png", Paint.noise(1000, 1300))));
    }

    private static void swellingPngs(Shelf shelf) {
        shelf.put("picture/30000-each-way.png", RawPng.of(30_000, 30_000, 1, 0, deflated('\0', 1)));
        shelf.put(
                "picture/two-thousand-million-each-way.png",
                RawPng.of(0x7fffffff, 0x7fffffff, 8, 0, deflated('\0', 1)));
        shelf.put(
                "picture/390-million-pixels.png",
                file -> Files.write(file, RawPng.of(30_000, 13_000, 8, 0, deflated('\0', 373))));
        shelf.put(
                "picture/90-million-pixels-transparent.png",
                file -> Files.write(file, RawPng.of(9_500, 9_500, 8, 4, deflated('\0', 173))));
        shelf.put(
                "picture/8000-each-way.png",
                file -> Files.write(file, RawPng.of(8_000, 8_000, 8, 0, deflated('\0', 62))));
        shelf.put("picture/30000-wide.png", RawPng.of(30_000, 1, 8, 0, deflated(new byte[30_001])));
        shelf.put("picture/30000-high.png", RawPng.of(1, 30_000, 8, 0, deflated(new byte[60_000])));
        shelf.put(
                "picture/small-pixels-swell.png",
                file -> Files.write(file, RawPng.of(60, 40, 8, 0, deflated('\0', 300))));
        shelf.put(
                "picture/words-swell.png",
                file -> Files.write(
                        file,
                        RawPng.with(
                                60,
                                40,
                                8,
                                0,
                                joined(
                                        RawPng.chunk("zTXt", joined(latin("Comment\0\0"), deflated('x', 300))),
                                        RawPng.chunk("iCCP", joined(latin("colours\0\0"), deflated('x', 300))),
                                        RawPng.chunk("IDAT", deflated(new byte[61 * 40]))))));
    }

    private static void gifsAndBitmaps(Shelf shelf) {
        var gif = Paint.as("gif", Paint.square(60, 40, BufferedImage.TYPE_BYTE_BINARY));
        shelf.put("picture/one-pixel.gif", Paint.as("gif", Paint.square(1, 1, BufferedImage.TYPE_BYTE_BINARY)));
        shelf.put("picture/animated.gif", Paint.sequence("gif", 50));
        shelf.put("picture/cut.gif", first(gif, gif.length / 2));
        shelf.put("picture/header-only.gif", "GIF89a");
        shelf.put(
                "picture/declares-65535-each-way.gif",
                latin(
                        "GIF89a\u00ff\u00ff\u00ff\u00ff\u0080\0\0\0\0\0\u00ff\u00ff\u00ff,\0\0\0\0\u00ff\u00ff\u00ff\u00ff\0\2\2D\1\0;"));
        var bitmap = Paint.as("bmp", Paint.square(60, 40, BufferedImage.TYPE_INT_RGB));
        shelf.put("picture/sound.bmp", bitmap);
        shelf.put("picture/cut.bmp", first(bitmap, bitmap.length / 2));
        shelf.put("picture/header-only.bmp", first(bitmap, 54));
        var enormous = bitmap.clone();
        enormous[20] = 0x7f;
        enormous[24] = 0x7f;
        shelf.put("picture/enormous.bmp", enormous);
        var palette = bitmap.clone();
        palette[28] = 8;
        palette[49] = 0x7f;
        shelf.put("picture/palette-enormous.bmp", palette);
    }

    private static void modern(Shelf shelf) {
        shelf.put("picture/one-pixel.webp", WEBP);
        shelf.put("picture/one-pixel-lossless.webp", LOSSLESS_WEBP);
        shelf.put("picture/noise-behind-the-signature.webp", Packing.noise("RIFF\0\0\u00ff\u00ffWEBP"));
        shelf.put("picture/cut.webp", first(WEBP, 30));
        shelf.put("picture/header-only.webp", first(WEBP, 16));
        shelf.put(
                "picture/declares-16383-each-way.webp",
                latin(new String(WEBP, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .replace("\u009d\1\u002a\1\0\1\0", "\u009d\1\u002a\u00ff\u003f\u00ff\u003f")));
        shelf.put("picture/garbage.heic", joined(RawPng.number(24), latin("ftypheic\0\0\0\0mif1heic"), new byte[500]));
        shelf.put(
                "picture/boxes-in-a-circle.heic",
                joined(
                        RawPng.number(24),
                        latin("ftypheic\0\0\0\0mif1heic"),
                        RawPng.number(0),
                        latin("meta"),
                        RawPng.number(-1),
                        latin("iprp")));
        shelf.put("picture/a-film.heic", joined(RawPng.number(24), latin("ftypisom\0\0\0\0mp42isom"), new byte[500]));
        shelf.put("picture/a-jpeg-called.heic", Paint.jpeg(60, 40));
    }

    private static void vectors(Shelf shelf, Bait bait) {
        shelf.put(
                "picture/scripted.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>fetch('%s')</script></svg>"
                        .formatted(bait.address("svg")));
        shelf.put(
                "picture/drawn-from-outside.svg",
                ("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' xmlns:x="
                                + "'http://www.w3.org/1999/xlink'><image x:href='%s'/><use x:href='%s#a'/></svg>")
                        .formatted(bait.fileAddress("secret.png"), bait.address("svg")));
        shelf.put("picture/steals.svg", Xml.thief("svg", bait) + "<svg>&s;&n;&stolen;</svg>");
        shelf.put("picture/laughs.svg", Xml.laughs("svg") + "<svg>&l9;</svg>");
    }
}
