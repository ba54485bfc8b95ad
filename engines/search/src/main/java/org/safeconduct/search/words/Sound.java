package org.safeconduct.search.words;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Writes a name as it roughly sounds, the same for every usual spelling of it in Latin or Cyrillic letters. Scripts
/// that
/// leave vowels out meet the others in their consonants only.
///
/// Heard names are remembered, for the same ones come again and again and a script of its own is slow to read.
final class Sound {
    /// As passports write it, which is not as ICU does.
    private static final Map<Character, String> CYRILLIC = cyrillic(
            "а a б b в v г h ґ h д d е e ё e є e э e ж zh з z и y і i ї i й y к k л l м m н n о o п p р r с s т t у u"
                    + " ў v ф f х h ц ts ч ch ш sh щ sh ы y ь ' ъ ' ' ' ’ ' ю yu я ya");

    /// In order: each sees what those before it left.
    private static final Map<Pattern, String> SAME = rules("""
            [^a-z]               ;
            (?:tch|tsch|cz)      ; ch
            (?:shch|sch|sz)      ; sh
            (?:tz|ts)            ; ch
            kh|gh                ; h
            ph                   ; f
            ck|q                 ; k
            x                    ; ks
            c(?=[eiy])           ; ch
            c(?!h)               ; k
            g                    ; h
            w                    ; v
            (?:off|of|ow)$       ; ov
            (?:ii|iy|yi|yy|ij)$  ; i
            [yji]+(?=[aeou])     ;
            [yj]                 ; i
            e                    ; i
            o                    ; a
            (.)\\1+              ; $1
            i$                   ;
            """);

    private static final Pattern VOWELS = Pattern.compile("(?<!^)[aiu]|^[aiu](?=.)");

    private static final Pattern FOREIGN = Pattern.compile("[^a-z]");
    private static final int REMEMBERED = 50_000;

    private final Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower");
    private final Map<String, String> heard = new ConcurrentHashMap<>();

    String of(String name) {
        if (heard.size() > REMEMBERED) {
            heard.clear();
        }
        return heard.computeIfAbsent(name, this::hear);
    }

    private String hear(String name) {
        var written = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .chars()
                .forEach(letter -> written.append(CYRILLIC.getOrDefault((char) letter, String.valueOf((char) letter))));
        String sound = written.toString();
        if (FOREIGN.matcher(sound).find()) {
            sound = latin.transliterate(sound);
        }
        for (var rule : SAME.entrySet()) {
            sound = rule.getKey().matcher(sound).replaceAll(rule.getValue());
        }
        return sound;
    }

    static String consonants(String sound) {
        return VOWELS.matcher(sound).replaceAll("");
    }

    private static Map<Character, String> cyrillic(String pairs) {
        var map = new LinkedHashMap<Character, String>();
        var words = pairs.strip().split(" ", -1);
        for (int at = 0; at < words.length; at += 2) {
            map.put(words[at].charAt(0), words[at + 1].equals("'") ? "" : words[at + 1]);
        }
        return map;
    }

    private static Map<Pattern, String> rules(String table) {
        var rules = new LinkedHashMap<Pattern, String>();
        table.lines().forEach(line -> {
            var sides = line.split(";", 2);
            rules.put(Pattern.compile(sides[0].strip()), sides[1].strip());
        });
        return rules;
    }
}
