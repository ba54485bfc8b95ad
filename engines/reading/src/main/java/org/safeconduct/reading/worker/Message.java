package org.safeconduct.reading.worker;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.safeconduct.reading.Fact;

/// One line from a worker: a word that says what it is about, and its values.
public record Message(Topic topic, List<String> values) {
    /// What a message is about.
    public enum Topic {
        /// What the file is, by its content. Values: kind, pages.
        KIND,
        /// Something the file claims. Values: as [FactLine] writes them.
        FACT,
        /// Work has begun on a page. Values: its index from 0.
        AT,
        /// A word of the page. Values: line, left, top, width, height, text.
        WORD,
        /// What was seen on the page. Values: width, height, drawable, hash of its looks, blank, on paper.
        PAGE,
        /// The page wants to be read by machine. Values: image, dpi, left, top, width, height of the part it shows.
        SCAN,
        /// The page could not be looked at.
        UNSEEN,
        /// The file cannot be read. Values: reason, words.
        REFUSED,
        /// The order is carried out.
        DONE
    }

    public Message {
        values = List.copyOf(values);
    }

    /// The values are sent as the text they print as.
    static Message of(Topic topic, Object... values) {
        return new Message(topic, Arrays.stream(values).map(String::valueOf).toList());
    }

    /// What a [Topic#FACT] says.
    public Fact fact() {
        return FactLine.fact(values);
    }

    static Message parse(String line) {
        var parts = line.split("\t", -1);
        var values = Arrays.stream(parts).skip(1).map(Message::plain).toList();
        return new Message(Topic.valueOf(parts[0]), values);
    }

    String line() {
        return values.stream().map(value -> "\t" + escaped(value)).collect(Collectors.joining("", topic.name(), ""));
    }

    public String text(int index) {
        return values.get(index);
    }

    public int number(int index) {
        return Integer.parseInt(values.get(index));
    }

    public double measure(int index) {
        return Double.parseDouble(values.get(index));
    }

    public boolean claim(int index) {
        return Boolean.parseBoolean(values.get(index));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String plain(String value) {
        return value.contains("\\") ? value.translateEscapes() : value;
    }
}
