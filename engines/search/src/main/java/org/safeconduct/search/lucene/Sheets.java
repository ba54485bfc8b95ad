package org.safeconduct.search.lucene;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.safeconduct.search.Findable;
import org.safeconduct.search.Findable.Kind;
import org.safeconduct.search.Findable.Place;
import org.safeconduct.search.Language;
import org.safeconduct.search.words.Analysis;

/// A findable as Lucene keeps it. Title and lines are one text with a line break between, so that every word has one
/// place by which all fields know it.
final class Sheets {
    static final String ID = "id";
    static final String CASE = "case";
    static final String AUDIENCE = "audience";
    static final String KIND = "kind";
    static final String LANGUAGE = "language";
    static final String DAY = "day";
    private static final String TEXT = "text";
    /// Everything but the text.
    static final Set<String> PLACE = Set.of(ID, CASE, AUDIENCE, KIND, LANGUAGE, DAY);

    private static final FieldType WORDS = words();

    private Sheets() {}

    static Document of(Findable findable) {
        var place = findable.place();
        var sheet = new Document();
        sheet.add(new StringField(ID, findable.id(), Field.Store.YES));
        sheet.add(new StringField(CASE, bytes(place.caseId()), Field.Store.YES));
        sheet.add(new SortedDocValuesField(CASE, bytes(place.caseId())));
        sheet.add(new StringField(AUDIENCE, place.audience(), Field.Store.YES));
        sheet.add(new StringField(KIND, place.kind().name(), Field.Store.YES));
        sheet.add(new StringField(LANGUAGE, place.language().tag(), Field.Store.YES));
        place.day().ifPresent(day -> {
            sheet.add(new LongPoint(DAY, day.toEpochDay()));
            sheet.add(new StoredField(DAY, day.toEpochDay()));
        });
        addWords(sheet, place.language(), text(findable));
        return sheet;
    }

    private static void addWords(Document sheet, Language language, String text) {
        sheet.add(new StoredField(TEXT, text));
        sheet.add(new Field(Analysis.FOLDED, text, WORDS));
        sheet.add(new Field(Analysis.NAMES, text, WORDS));
        sheet.add(new Field(Analysis.FIGURES, text, WORDS));
        if (language != Language.OTHER) {
            sheet.add(new Field(Analysis.field(language), text, WORDS));
        }
    }

    private static String text(Findable findable) {
        var text = new StringBuilder(oneLine(findable.title()));
        findable.lines().forEach(line -> text.append('\n').append(oneLine(line)));
        return text.toString();
    }

    private static String oneLine(String words) {
        return words.replace('\n', ' ').replace('\r', ' ');
    }

    static String id(Document sheet) {
        return Objects.requireNonNull(sheet.get(ID));
    }

    static String text(Document sheet) {
        return Objects.requireNonNull(sheet.get(TEXT));
    }

    static Place place(Document sheet) {
        return new Place(
                Kind.valueOf(sheet.get(KIND)),
                uuid(Objects.requireNonNull(sheet.getBinaryValue(CASE))),
                sheet.get(AUDIENCE),
                Language.of(sheet.get(LANGUAGE)),
                Optional.ofNullable(sheet.getField(DAY))
                        .map(day -> LocalDate.ofEpochDay(day.numericValue().longValue())));
    }

    static BytesRef bytes(UUID id) {
        return new BytesRef(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static UUID uuid(BytesRef bytes) {
        var buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static FieldType words() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
