package org.safeconduct.samples.picture;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import org.safeconduct.samples.page.Noise;

/// What a small lens and sensor do to a scene.
///
/// @param softness radius of the blur in pixels
/// @param noise how far a pixel strays
record Grain(long seed, int softness, double noise) {

    BufferedImage on(BufferedImage scene) {
        var soft = softness == 0 ? scene : softened(scene, softness);
        var photo = new BufferedImage(scene.getWidth(), scene.getHeight(), BufferedImage.TYPE_INT_RGB);
        var strays = new Noise(seed);
        for (var y = 0; y < photo.getHeight(); y++) {
            for (var x = 0; x < photo.getWidth(); x++) {
                var light = vignette(x, y, photo.getWidth(), photo.getHeight());
                photo.setRGB(x, y, exposed(soft.getRGB(x, y), light, strays.next() * noise));
            }
        }
        return photo;
    }

    static BufferedImage softened(BufferedImage scene, int radius) {
        var side = 2 * radius + 1;
        var weights = new float[side * side];
        Arrays.fill(weights, 1f / weights.length);
        return new ConvolveOp(new Kernel(side, side, weights), ConvolveOp.EDGE_NO_OP, null).filter(scene, null);
    }

    /// The same picture at half the size.
    static BufferedImage halved(BufferedImage photo) {
        var small = new BufferedImage(photo.getWidth() / 2, photo.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(photo, 0, 0, small.getWidth(), small.getHeight(), null);
        pen.dispose();
        return small;
    }

    private static double vignette(int x, int y, int width, int height) {
        var across = (x - width / 2.0) / width;
        var down = (y - height / 2.0) / height;
        return 1 - 0.75 * (across * across + down * down);
    }

    private static int exposed(int rgb, double light, double stray) {
        return (level(rgb >> 16, light, stray) << 16)
                | (level(rgb >> 8, light, stray) << 8)
                | level(rgb, light, stray * 1.2);
    }

    private static int level(int channel, double light, double stray) {
        return Math.clamp(Math.round((channel & 255) * light + stray), 0, 255);
    }
}
