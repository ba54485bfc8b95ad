package org.safeconduct.app.voice.choice;

/// What became of a second person's word.
public enum Agreed {
    DONE,
    /// Whoever wrote the choice down can't be the second person.
    OWN,
    /// Something else was said since, or somebody agreed already.
    OVERTAKEN
}
