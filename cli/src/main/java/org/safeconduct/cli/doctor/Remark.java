package org.safeconduct.cli.doctor;

/// What one look at the machine found.
///
/// @param subject what was looked at, in a few words
/// @param words what it is, or what its lack costs and how to get it
public record Remark(Weight weight, String subject, String words) {
    static Remark fine(String subject, String words) {
        return new Remark(Weight.FINE, subject, words);
    }

    static Remark lacking(String subject, String words) {
        return new Remark(Weight.LACKING, subject, words);
    }

    static Remark broken(String subject, String words) {
        return new Remark(Weight.BROKEN, subject, words);
    }
}
