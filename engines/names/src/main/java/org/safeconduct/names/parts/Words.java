package org.safeconduct.names.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.safeconduct.names.letters.Token;

/// Cuts what is written into words, and puts those together that are one name although a space is between them.
final class Words {
    /// Marks that only steer the direction of writing or joining.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");

    /// The mark of a short Hebrew word stands inside it and is no gap.
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Pd}־_./;:()\\[\\]\"“”«»<]+");

    private Words() {}

    /// Without commas; the caller has read those.
    static List<Token> of(String written) {
        var seen = UNSEEN.matcher(written).replaceAll("");
        List<Token> tokens = new ArrayList<>();
        for (var word : GAP.split(seen, -1)) {
            var token = Token.of(word);
            if (!token.letters().isEmpty()) {
                tokens.add(token);
            }
        }
        return joined(tokens);
    }

    private static List<Token> joined(List<Token> tokens) {
        List<Token> whole = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            boolean more = at + 1 < tokens.size();
            if (SideWords.FAITH.isOf(token) && !whole.isEmpty()) {
                joinFaith(whole, token);
            } else if (more && begins(token)) {
                at += skipArticle(tokens, at);
                whole.add(token.joined(tokens.get(++at)));
            } else {
                whole.add(token);
            }
        }
        return whole;
    }

    /// "Nur al-Din": the article between is dropped, for half of all writers leave it out.
    private static void joinFaith(List<Token> whole, Token faith) {
        var last = whole.removeLast();
        if (SideWords.PARTICLE.isOf(last) && !whole.isEmpty()) {
            last = whole.removeLast();
        }
        whole.add(last.joined(faith));
    }

    private static boolean begins(Token token) {
        return SideWords.SERVANT.isOf(token) || SideWords.PARENT.isOf(token);
    }

    /// "Abd al-Rahman": one where an article is between and a name behind it.
    private static int skipArticle(List<Token> tokens, int at) {
        return at + 2 < tokens.size() && SideWords.PARTICLE.isOf(tokens.get(at + 1)) ? 1 : 0;
    }
}
