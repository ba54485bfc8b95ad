package org.safeconduct.chronology.rule;

/// How words that are not exact are taken.
///
/// @param id     such as `EARLY-MONTH`
/// @param least  what it counts depends on the rule and is said where the rules are listed
/// @param most   as `least`
/// @param margin days by which memory may err on either side
/// @param words  a sentence for whoever wonders about an answer
public record Rule(String id, int least, int most, int margin, String words) {}
