package org.safeconduct.packet.intake.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.packet.intake.pdf.Sheets;
import org.safeconduct.packet.intake.worker.Message.Topic;
import org.safeconduct.packet.intake.worker.WorkerLostException.Reason;

class WorkersIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private Workers workers;

    @BeforeEach
    void one_worker() {
        workers = new Workers(folder, 1);
    }

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void a_worker_carries_out_its_order() throws Exception {
        var order = order(letter());

        assertThat(last(order)).isEqualTo(Message.of(Topic.DONE));
        assertThat(folder.resolve("out.pdf")).exists();
    }

    @Test
    void a_worker_is_used_again() throws Exception {
        var order = order(letter());

        var first = workers.run(worker -> follow(worker, order));
        var children = ProcessHandle.current().children().count();
        workers.run(worker -> follow(worker, order));

        assertThat(first.topic()).isEqualTo(Topic.DONE);
        assertThat(ProcessHandle.current().children().count()).isLessThanOrEqualTo(children);
    }

    @Test
    void a_worker_that_says_nothing_for_too_long_is_given_up() throws Exception {
        var order = order(letter());

        assertThatThrownBy(() -> workers.run(worker -> {
                    worker.order(order);
                    return worker.answer(Duration.ofMillis(1));
                }))
                .isInstanceOfSatisfying(
                        WorkerLostException.class, e -> assertThat(e.reason()).isEqualTo(Reason.STALLED));
    }

    @Test
    void after_a_lost_worker_comes_a_fresh_one() throws Exception {
        assertThatThrownBy(() -> workers.run(worker -> worker.answer(Duration.ofMillis(1))))
                .isInstanceOf(WorkerLostException.class);

        assertThat(last(order(letter())).topic()).isEqualTo(Topic.DONE);
    }

    @Test
    void a_worker_whose_process_ends_is_lost_at_once() {
        assertThatThrownBy(() -> workers.run(worker -> {
                    worker.close();
                    return worker.answer(PATIENCE);
                }))
                .isInstanceOfSatisfying(
                        WorkerLostException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DIED));
    }

    @Test
    void a_file_that_ends_a_fresh_process_is_not_tried_again() {
        assertThatThrownBy(() -> workers.run(WorkersIT::end))
                .isInstanceOfSatisfying(
                        WorkerLostException.class,
                        e -> assertThat(e.isWorthAnotherTry()).isFalse());
    }

    @Test
    void a_file_that_ends_a_process_which_has_read_others_is_worth_another_try() throws Exception {
        last(order(letter()));

        assertThatThrownBy(() -> workers.run(WorkersIT::end))
                .isInstanceOfSatisfying(
                        WorkerLostException.class,
                        e -> assertThat(e.isWorthAnotherTry()).isTrue());
    }

    @Test
    void a_worker_that_prints_is_heard_of_before_it_is_done() throws Exception {
        var text = Files.writeString(folder.resolve("text"), "They came at night.\n");

        var first = workers.run(worker -> {
            worker.order(Message.of(Topic.READ, text, "text.txt", folder, folder.resolve("out.pdf"), "en"));
            return worker.answer(PATIENCE);
        });

        assertThat(first).isEqualTo(Message.of(Topic.PRINTED));
    }

    @Test
    void what_cannot_be_read_is_refused_and_the_worker_goes_on() throws Exception {
        var junk = Files.write(folder.resolve("junk"), new byte[] {0, 1, 2});

        assertThat(last(order(junk)).topic()).isEqualTo(Topic.REFUSED);
        assertThat(last(order(letter())).topic()).isEqualTo(Topic.DONE);
    }

    private static Message end(Worker worker) throws WorkerLostException {
        worker.close();
        return worker.answer(PATIENCE);
    }

    private Message last(Message order) throws WorkerLostException {
        return workers.run(worker -> follow(worker, order));
    }

    private static Message follow(Worker worker, Message order) throws WorkerLostException {
        worker.order(order);
        var message = worker.answer(PATIENCE);
        while (message.topic() != Topic.DONE && message.topic() != Topic.REFUSED) {
            message = worker.answer(PATIENCE);
        }
        return message;
    }

    private Message order(Path file) {
        return Message.of(Topic.READ, file, "letter.pdf", folder, folder.resolve("out.pdf"), "en");
    }

    private Path letter() throws Exception {
        try (var sheets = Sheets.saying("To whom it may concern")) {
            return sheets.save(folder.resolve("letter.pdf"));
        }
    }
}
