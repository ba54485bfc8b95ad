package org.safeconduct.packet.intake.chat;

import java.util.Locale;

/// What kind of thing a file is, told by its ending.
final class MediaKind {
    private MediaKind() {}

    static String of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "jpg", "jpeg", "png", "heic" -> "photo";
            case "webp", "tgs", "webm" -> "sticker";
            case "opus", "ogg", "oga" -> "voice message";
            case "mp3", "m4a", "aac", "amr", "wav" -> "sound";
            case "mp4", "mov", "3gp", "mkv" -> "video";
            case "vcf" -> "contact";
            default -> "file";
        };
    }
}
