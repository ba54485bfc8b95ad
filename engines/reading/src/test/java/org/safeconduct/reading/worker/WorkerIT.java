package org.safeconduct.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.reading.Papers;
import org.safeconduct.reading.Reading.Reason;
import org.safeconduct.reading.worker.Message.Topic;
import org.safeconduct.reading.worker.Worker.LostException;

class WorkerIT {
    private static final Duration LONG = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    @Test
    void it_tells_the_kind_then_each_page() throws Exception {
        var file = Papers.typed(folder.resolve("a.pdf"), List.of(List.of("Hello"), List.of("again")));

        assertThat(topics(file, 0))
                .containsExactly(
                        Topic.KIND, Topic.AT, Topic.WORD, Topic.PAGE, Topic.AT, Topic.WORD, Topic.PAGE, Topic.DONE);
    }

    @Test
    void it_goes_on_where_another_had_to_stop() throws Exception {
        var file = Papers.typed(folder.resolve("a.pdf"), List.of(List.of("Hello"), List.of("again")));

        assertThat(topics(file, 1)).filteredOn(topic -> topic == Topic.AT).hasSize(1);
    }

    @Test
    void it_says_why_a_file_cannot_be_opened() throws Exception {
        try (var worker = Worker.looking(Files.createFile(folder.resolve("a.pdf")), folder, 0)) {
            assertThat(worker.answer(LONG)).hasValueSatisfying(message -> {
                assertThat(message.topic()).isEqualTo(Topic.REFUSED);
                assertThat(message.text(0)).isEqualTo(Reason.EMPTY.name());
            });
        }
    }

    @Test
    void a_scan_waits_until_there_is_room_for_the_next() throws Exception {
        var scan = Papers.scan(Papers.SUMMONS);
        try (var worker = Worker.looking(Papers.scanned(folder.resolve("a.pdf"), scan, scan), folder, 0)) {
            var first = until(Topic.SCAN, worker);
            assertThat(Path.of(first.text(0))).exists();
            assertThat(worker.answer(Duration.ofMillis(500))).isEmpty();

            worker.goOn();
            assertThat(until(Topic.SCAN, worker).text(0)).isNotEqualTo(first.text(0));
        }
    }

    @Test
    void its_end_is_noticed() throws IOException {
        var worker = Worker.looking(Papers.typed(folder.resolve("a.pdf"), List.of(Papers.STATEMENT)), folder, 0);
        worker.close();

        assertThatThrownBy(() -> until(Topic.DONE, worker)).isInstanceOf(LostException.class);
    }

    private List<Topic> topics(Path file, int from) throws Exception {
        var topics = new ArrayList<Topic>();
        try (var worker = Worker.looking(file, folder, from)) {
            do {
                topics.add(worker.answer(LONG).orElseThrow().topic());
            } while (topics.getLast() != Topic.DONE);
        }
        return topics;
    }

    private static Message until(Topic topic, Worker worker) throws LostException {
        var message = worker.answer(LONG).orElseThrow();
        while (message.topic() != topic) {
            message = worker.answer(LONG).orElseThrow();
        }
        return message;
    }
}
