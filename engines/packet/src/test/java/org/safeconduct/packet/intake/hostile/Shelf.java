package org.safeconduct.packet.intake.hostile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;

/// Where the families put their inputs, each under the name by which intake and the table of fates know it.
final class Shelf {
    private final Map<String, Recipe> recipes = new LinkedHashMap<>();

    /// Every input of every family.
    static Shelf full(Bait bait) {
        var shelf = new Shelf();
        BrokenPdfs.stock(shelf);
        LoopingPdfs.stock(shelf);
        SwellingPdfs.stock(shelf);
        StrangePdfs.stock(shelf, bait);
        ActivePdfs.stock(shelf, bait);
        LockedPdfs.stock(shelf);
        Photographs.stock(shelf);
        Pictures.stock(shelf, bait);
        Tiffs.stock(shelf);
        WordFiles.stock(shelf, bait);
        OtherOfficeFiles.stock(shelf, bait);
        RichTexts.stock(shelf, bait);
        WebPages.stock(shelf, bait);
        PlainTexts.stock(shelf);
        Mails.stock(shelf, bait);
        Chats.stock(shelf, bait);
        Containers.stock(shelf, bait);
        Names.stock(shelf);
        return shelf;
    }

    void put(String name, Recipe recipe) {
        if (recipes.put(name, recipe) != null) {
            throw new IllegalArgumentException("two inputs are called " + name);
        }
    }

    void put(String name, byte[] content) {
        put(name, file -> Files.write(file, content));
    }

    void put(String name, String content) {
        put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Map<String, Recipe> recipes() {
        return recipes;
    }
}
