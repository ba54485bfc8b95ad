package org.safeconduct.packet.filing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One file of evidence and what the team knows of it.
///
/// @param file relative to the case folder
/// @param date the document's own date in EDTF, doubt included, such as `2022-03` or `2021~`; null when it has none
/// @param source who issued it or where it was obtained, printed in the contents
/// @param url where a publication was found (rule DOC-15)
/// @param language ISO 639-1 code of the document, `en` when it is English
/// @param signature for papers that somebody signs, such as a declaration
/// @param madeWithoutEnglish whether a declaration in English was made by someone who does not understand English
/// @param certified whether it is a certified copy (rule DOC-16)
/// @param pages pages to file, such as `1-3,7`, or null for all
public record Document(
        Path file,
        String title,
        DocumentKind kind,
        @Nullable String date,
        @Nullable String source,
        @Nullable String url,
        String language,
        @Nullable Signature signature,
        boolean madeWithoutEnglish,
        boolean certified,
        @Nullable String pages,
        @Nullable Translation translation,
        @Nullable Interpretation interpretation) {

    public boolean isForeign() {
        return !language.equals("en");
    }

    /// The pages to file of a document that has `total`, counted from 1 and in the order asked; pages that it doesn't
    /// have are left out.
    public List<Integer> pagesOf(int total) {
        if (pages == null) {
            return IntStream.rangeClosed(1, total).boxed().toList();
        }
        return Arrays.stream(pages.split(","))
                .map(range -> range.strip().split("-"))
                .flatMap(ends -> range(ends, total).boxed())
                .toList();
    }

    private static IntStream range(String[] ends, int total) {
        int last = Integer.parseInt(ends[ends.length - 1]);
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Math.min(last, total));
    }
}
