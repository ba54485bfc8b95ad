package org.safeconduct.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.reading.Fact;
import org.safeconduct.reading.Page;
import org.safeconduct.reading.Reading;
import org.safeconduct.reading.Reading.Read;
import org.safeconduct.reading.Reading.Unreadable;

/// What was read, as JSON for programs. Boxes are fractions of the page, from its upper left corner.
final class ReadingJson {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ReadingJson() {}

    static String of(Map<String, Reading> readings) {
        var all = new ArrayList<Map<String, Object>>();
        readings.forEach((file, reading) -> all.add(file(file, reading)));
        try {
            return MAPPER.writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> file(String file, Reading reading) {
        var said = new LinkedHashMap<String, Object>();
        said.put("file", file);
        switch (reading) {
            case Unreadable unreadable -> {
                said.put("unreadable", unreadable.reason());
                said.put("words", unreadable.words());
            }
            case Read read -> {
                said.put("kind", read.kind());
                said.put("facts", read.facts().stream().map(ReadingJson::fact).toList());
                said.put("pages", read.pages().stream().map(ReadingJson::page).toList());
            }
        }
        return said;
    }

    private static Map<String, Object> fact(Fact fact) {
        var said = new LinkedHashMap<String, Object>();
        said.put("fact", fact.getClass().getSimpleName());
        switch (fact) {
            case Fact.Moment it -> {
                said.put("event", it.event());
                said.put("local", it.local().toString());
                it.offset().ifPresent(offset -> said.put("offset", offset.getId()));
            }
            case Fact.Position it -> said.put("degrees", List.of(it.latitude(), it.longitude()));
            case Fact.Device it -> said.put("name", it.name());
            case Fact.Software it -> said.put("name", it.name());
            case Fact.Maker it -> said.put("name", it.name());
            case Fact.Title it -> said.put("words", it.words());
            case Fact.Length it -> said.put("seconds", it.duration().toMillis() / 1000.0);
            case Fact.Dimensions it -> said.put("pixels", List.of(it.width(), it.height()));
        }
        said.put("where", fact.where());
        return said;
    }

    private static Map<String, Object> page(Page page) {
        var said = new LinkedHashMap<String, Object>();
        said.put("page", page.number());
        said.put("source", page.text().source());
        said.put("confidence", page.text().confidence());
        page.text().language().ifPresent(language -> said.put("language", language));
        said.put("turns", page.sheet().turns());
        said.put("concerns", page.concerns());
        said.put("fingerprint", page.fingerprint().map(print -> print.code()).orElse(""));
        said.put("lines", page.text().lines());
        return said;
    }
}
