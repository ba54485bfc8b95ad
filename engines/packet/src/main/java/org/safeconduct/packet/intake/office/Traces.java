package org.safeconduct.packet.intake.office;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Place;

/// What was seen in a file while it was made harmless.
final class Traces {
    private int changes;
    private int comments;
    private int hidden;
    private int outside;
    private int active;

    void change() {
        changes++;
    }

    void comment() {
        comments++;
    }

    void hidden() {
        hidden++;
    }

    void outside() {
        outside++;
    }

    void active() {
        active++;
    }

    int outsideReferences() {
        return outside;
    }

    List<Finding> findings(String document) {
        var findings = new ArrayList<Finding>();
        Place place = Place.of(document);
        if (changes + comments + hidden > 0) {
            findings.add(Finding.confirm("IN-07", place, unfinished(document)));
        }
        if (outside > 0) {
            findings.add(Finding.confirm("IN-11", place, outside(document)));
        }
        if (active > 0) {
            findings.add(Finding.warns("IN-07", place, active(document)));
        }
        return findings;
    }

    private String unfinished(String document) {
        var kinds = new ArrayList<String>();
        add(kinds, changes, "tracked change");
        add(kinds, comments, "comment");
        add(kinds, hidden, "passage of hidden text");
        return "%s still carries %s. The pages show the final text without them. Make sure that this is the version to be filed."
                .formatted(document, String.join(" and ", kinds));
    }

    private static String outside(String document, int outside) {
        return "%s refers to %d %s outside the file. Nothing was fetched and what stood there is missing; file a PDF if it matters."
                .formatted(document, outside, outside == 1 ? "thing" : "things");
    }

    private String outside(String document) {
        return outside(document, outside);
    }

    private static String active(String document) {
        return "%s contains macros or embedded programs. They were taken out and not run.".formatted(document);
    }

    private static void add(List<String> kinds, int count, String kind) {
        if (count > 0) {
            kinds.add(count + " "
                    + (count == 1
                            ? kind
                            : kind.replaceFirst("(passage|$)", "$1s").replace("ss ", "s ")));
        }
    }
}
