package org.safeconduct.bench.finder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.safeconduct.search.Language;
import org.safeconduct.search.glossary.Glossary;

/// The words of one language, the commonest first: small words, then the terms of the glossary, then a long tail
/// of made-up words with the endings of that language. A word is drawn as often as its rank says (Zipf).
record Vocabulary(List<String> words, List<String> names) {
    private static final int TAIL = 60_000;
    private static final Map<Language, String> SMALL = Map.of(
            Language.EN,
                    "the of and to in a was he that it his on for with as had at by they from not were but is she her"
                            + " or an be which when who this then there out up them after before about into only",
            Language.RU,
                    "и в не на он что с по из как к его это но за был от они для у же так она когда мы о уже или если"
                            + " до после был была были того этом меня нас только",
            Language.UK,
                    "і в не на він що з до за як його це але та був від вони для у ж так вона коли ми про вже або якщо"
                            + " після була були того цьому мене нас тільки",
            Language.ES,
                    "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha"
                            + " me si sin sobre este ya entre cuando todo esta ser son dos");
    private static final Map<Language, String> SYLLABLES = Map.of(
            Language.EN, "ba ter con ing pre stan mor ley der ran sti fol wen cra mi do he lan per ust",
            Language.RU, "ба тер кон пре ста мор лей дер ран сти фол вен кра ми до хе лан пер уст жи щу",
            Language.UK, "ба тер кон пре ста мор лій дер ран сті фол вен кра мі до хе лан пер уст жи їв",
            Language.ES, "ba ter con pre sta mor lle der ran sti fol ven cra mi do que lan per ust ño");
    private static final Map<Language, String> ENDINGS = Map.of(
            Language.EN,
            "s ed ing er ly tion",
            Language.RU,
            "ами ого ый ение ать ов",
            Language.UK,
            "ами ого ий ення ати ів",
            Language.ES,
            "os ado ando ción ar amente");
    private static final Map<Language, String> NAMES = Map.of(
            Language.EN,
                    "Sokolov Petrenko Ivanov Kovalenko Ramirez Morales Smirnov Shevchenko Kuznetsov Bondarenko"
                            + " Hernandez Popov Volkov Tkachenko Gonzalez Zelensky Orlov Melnyk Castillo Fedorov",
            Language.RU,
                    "Соколов Петренко Иванов Коваленко Рамирес Моралес Смирнов Шевченко Кузнецов Бондаренко Эрнандес"
                            + " Попов Волков Ткаченко Гонсалес Зеленский Орлов Мельник Кастильо Федоров",
            Language.UK,
                    "Соколов Петренко Іванов Коваленко Рамірес Моралес Смирнов Шевченко Кузнєцов Бондаренко Ернандес"
                            + " Попов Волков Ткаченко Гонсалес Зеленський Орлов Мельник Кастільйо Федоров",
            Language.ES,
                    "Sokolov Petrenko Ivanov Kovalenko Ramírez Morales Smirnov Shevchenko Kuznetsov Bondarenko"
                            + " Hernández Popov Volkov Tkachenko González Zelenski Orlov Melnyk Castillo Fedorov");

    static Vocabulary of(Language language) {
        var words = new ArrayList<>(List.of(row(SMALL, language).split(" ")));
        Glossary.bundled().concepts().stream()
                .flatMap(concept -> concept.in(language).stream())
                .flatMap(term -> Stream.of(term.split(" ")))
                .distinct()
                .forEach(words::add);
        words.addAll(tail(language, new Random(language.tag().hashCode())));
        return new Vocabulary(words, List.of(row(NAMES, language).split(" ")));
    }

    private static String row(Map<Language, String> table, Language language) {
        return Objects.requireNonNull(table.get(language));
    }

    private static List<String> tail(Language language, Random dice) {
        var syllables = List.of(row(SYLLABLES, language).split(" "));
        var endings = List.of(row(ENDINGS, language).split(" "));
        var tail = new ArrayList<String>();
        for (int count = 0; count < TAIL; count++) {
            var word = new StringBuilder();
            for (int syllable = dice.nextInt(3); syllable >= 0; syllable--) {
                word.append(syllables.get(dice.nextInt(syllables.size())));
            }
            tail.add(word.append(endings.get(dice.nextInt(endings.size()))).toString());
        }
        return Arrays.asList(tail.toArray(String[]::new));
    }

    /// Rank r comes about as often as 1/r.
    String word(Random dice) {
        return words.get((int) Math.min(
                words.size() - 1, Math.exp(dice.nextDouble() * Math.log(words.size() + 1)) - 1));
    }

    String name(Random dice) {
        return names.get(dice.nextInt(names.size()));
    }
}
