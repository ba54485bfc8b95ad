package org.safeconduct.packet.intake.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// Gives the document a new catalog and new page dictionaries that hold nothing but what shows.
final class CleanPages {
    /// Keys that lead away from the page: to scripts, to other files, to private data of the program that wrote
    /// it.
    private static final Set<String> LEADING_AWAY = Set.of(
            "AA",
            "AF",
            "Alternates",
            "LastModified",
            "Measure",
            "Metadata",
            "Names",
            "OC",
            "OPI",
            "Parent",
            "PieceInfo",
            "PtData",
            "Ref",
            "StructParent",
            "StructParents");

    /// Stream data kept in another file (ISO 32000-1, table 5).
    private static final Set<String> IN_ANOTHER_FILE = Set.of("F", "FFilter", "FDecodeParms");

    private static final Set<String> LAYERS = Set.of("OCG", "OCMD");

    private static final Set<COSName> RESOURCES = Set.of(
            COSName.FONT,
            COSName.XOBJECT,
            COSName.EXT_G_STATE,
            COSName.COLORSPACE,
            COSName.PATTERN,
            COSName.SHADING,
            COSName.PROPERTIES,
            COSName.PROC_SET);

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ArrayDeque<COSBase> open = new ArrayDeque<>();

    private CleanPages() {}

    static void replace(COSDictionary catalog, List<PDPage> pages) {
        var tree = new COSDictionary();
        var kids = new COSArray();
        var stripping = new CleanPages();
        for (var page : pages) {
            var clean = clean(page);
            stripping.walk(clean);
            clean.setItem(COSName.PARENT, tree);
            kids.add(clean);
        }
        tree.setItem(COSName.TYPE, COSName.PAGES);
        tree.setItem(COSName.KIDS, kids);
        tree.setItem(COSName.COUNT, COSInteger.get(pages.size()));
        catalog.clear();
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        catalog.setItem(COSName.PAGES, tree);
    }

    private static COSDictionary clean(PDPage page) {
        var clean = new COSDictionary();
        clean.setItem(COSName.TYPE, COSName.PAGE);
        var sheet = PageBoxes.of(page);
        clean.setItem(COSName.MEDIA_BOX, sheet.visible());
        if (sheet.rotation() != 0) {
            clean.setInt(COSName.ROTATE, sheet.rotation());
        }
        if (sheet.unit() != 1) {
            clean.setFloat(COSName.USER_UNIT, sheet.unit());
        }
        var resources = page.getResources();
        clean.setItem(COSName.RESOURCES, resources == null ? new COSDictionary() : known(resources.getCOSObject()));
        var contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream || contents instanceof COSArray) {
            copy(page.getCOSObject(), clean, COSName.CONTENTS);
        }
        copy(page.getCOSObject(), clean, COSName.GROUP);
        return clean;
    }

    private static void copy(COSDictionary from, COSDictionary to, COSName key) {
        var value = from.getItem(key);
        if (value != null) {
            to.setItem(key, value);
        }
    }

    private static COSDictionary known(COSDictionary resources) {
        for (var key : resources.keySet().toArray(COSName[]::new)) {
            if (!RESOURCES.contains(key)) {
                resources.removeItem(key);
            }
        }
        return resources;
    }

    /// Walks everything the page can reach, without recursion: hostile files nest deeper than a stack is.
    private void walk(COSBase root) {
        open.add(root);
        while (!open.isEmpty()) {
            var node = open.poll();
            var value = node instanceof COSObject reference ? reference.getObject() : node;
            if (value instanceof COSDictionary dictionary && seen.add(dictionary)) {
                strip(dictionary);
            } else if (value instanceof COSArray array && seen.add(array)) {
                follow(array);
            }
        }
    }

    private void strip(COSDictionary dictionary) {
        // Other dictionaries map names that the author chose, and a picture may well be called "AA".
        if (dictionary instanceof COSStream || dictionary.containsKey(COSName.TYPE)) {
            remove(dictionary, LEADING_AWAY);
        }
        if (dictionary instanceof COSStream) {
            remove(dictionary, IN_ANOTHER_FILE);
        }
        dropLayers(dictionary.getCOSDictionary(COSName.PROPERTIES));
        follow(dictionary.getValues());
    }

    /// What the layers hid is gone by now. A reader that finds a statement such as "shown when the other is
    /// off", and no layers in the catalog, would take all layers to be on and hide what is to be seen.
    private static void dropLayers(@Nullable COSDictionary properties) {
        if (properties == null) {
            return;
        }
        for (var name : Set.copyOf(properties.keySet())) {
            if (properties.getDictionaryObject(name) instanceof COSDictionary list
                    && LAYERS.contains(list.getNameAsString(COSName.TYPE, ""))) {
                properties.removeItem(name);
            }
        }
    }

    private static void remove(COSDictionary dictionary, Set<String> keys) {
        dictionary.keySet().stream()
                .filter(key -> keys.contains(key.getName()))
                .toList()
                .forEach(dictionary::removeItem);
    }

    private void follow(Iterable<? extends COSBase> values) {
        for (var value : values) {
            if (value instanceof COSObject || value instanceof COSDictionary || value instanceof COSArray) {
                open.add(value);
            }
        }
    }
}
