package org.safeconduct.search;

import java.util.List;

/// What came of a question.
public sealed interface Answer {
    /// What answers, a part of it at a time.
    ///
    /// @param hits the best first
    /// @param total how many there are within reach; at least so many where `counted` is false
    record Found(List<Hit> hits, long total, boolean counted) implements Answer {}

    /// There was no word in the question.
    record NothingAsked() implements Answer {}

    /// One findable that answers. It bears no score: scores are made with words that the reader may not see.
    ///
    /// @param passage the part of the text where most was found
    /// @param marks every place where something was found, in order
    record Hit(String id, Findable.Place place, List<Piece> title, List<Piece> passage, List<Mark> marks) {}

    /// Words in a row, all marked or none.
    record Piece(String words, boolean marked) {}

    /// Words on a page that answer, by line and by word within it, both counted from 0; words are what stands between
    /// spaces. Line -1 is the title.
    record Mark(int line, int first, int last, Term term) {}

    /// Why something answers.
    ///
    /// @param asked what the reader typed
    /// @param found what stands for it; the same word, or a term of the glossary
    /// @param language of the term; [Language#OTHER] where no glossary came in
    record Term(String asked, String found, Language language) {
        public boolean isTranslated() {
            return language != Language.OTHER;
        }
    }
}
