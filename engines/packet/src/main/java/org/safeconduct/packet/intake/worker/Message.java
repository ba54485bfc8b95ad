package org.safeconduct.packet.intake.worker;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// One line between intake and a worker: a word that says what it is about, and its values.
public record Message(Topic topic, List<String> values) {
    /// What a message is about.
    public enum Topic {
        /// To the worker: read this file. Values: file, name, scratch folder, result, languages.
        READ,
        /// To the worker: lay readings under pages. Values: pdf, result, then for each page its index from 0,
        /// the file of the reading, and left, bottom, width and height of the area.
        LAYER,
        /// To the worker: put PDFs behind each other. Values: result, then the PDFs.
        JOIN,
        /// To the worker: the scan is being read, go on.
        GO,
        /// Another piece of a long document is on paper.
        PRINTED,
        /// Work has begun on a page. Values: its number from 1, pages in all.
        AT,
        /// Values: level, rule, document, page, words.
        FINDING,
        /// Values: name, file.
        ATTACHMENT,
        /// Values: width, height, clear bottom, blank, has text, unseen.
        PAGE,
        /// The page before wants to be read by machine. Values: image, dpi, left, bottom, width, height.
        SCAN,
        /// The file can't be read. Values: rule, words.
        REFUSED,
        /// The order is carried out.
        DONE
    }

    public Message {
        values = List.copyOf(values);
    }

    /// The values are sent as the text they print as.
    public static Message of(Topic topic, Object... values) {
        return new Message(topic, Arrays.stream(values).map(String::valueOf).toList());
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

    public float measure(int index) {
        return Float.parseFloat(values.get(index));
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
