package org.safeconduct.app.start;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.safeconduct.app.SafeconductApplication;
import org.safeconduct.app.platform.Welcome;
import org.safeconduct.app.platform.folder.DataFolder;
import org.safeconduct.app.platform.postgres.Database;
import org.safeconduct.app.platform.postgres.EmbeddedPostgres;
import org.safeconduct.app.platform.postgres.ExternalPostgres;
import org.safeconduct.app.platform.strongroom.Strongroom;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// The application from the first lock to the last: data folder, database, rooms; closed in the opposite order.
final class Running implements AutoCloseable {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Wish wish;
    private final PrintWriter err;

    private Running(Wish wish, PrintWriter err) {
        this.wish = wish;
        this.err = err;
    }

    /// Comes back when the application answers.
    static Running start(Wish wish, PrintWriter out, PrintWriter err) {
        var running = new Running(wish, err);
        // Ours alone: the framework's own hook would race with the end of the database.
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
        try {
            running.begin(out);
            return running;
        } catch (RuntimeException e) {
            running.close();
            throw e;
        }
    }

    private void begin(PrintWriter out) {
        keep(wish.listening());
        DataFolder folder = keep(DataFolder.open(wish.data()));
        Purpose.of(folder).insist(wish.demo());
        Strongroom strongroom = keep(Strongroom.open(folder.root(), wish.unlocking(), InstantSource.system()));
        ConfigurableApplicationContext rooms = keep(rooms(database(folder), strongroom));
        folder.announce(wish.listening().home().toString());
        out.printf("Safeconduct is ready: %s%n", wish.listening().home());
        rooms.getBeanProvider(Welcome.class)
                .orderedStream()
                .flatMap(room -> room.lines().stream())
                .forEach(out::println);
        out.printf("Everything is kept in %s. Stop with Ctrl-C.%n", folder.root());
        out.flush();
    }

    private Database database(DataFolder folder) {
        Optional<String> url = wish.databaseUrl();
        if (url.isPresent()) {
            return ExternalPostgres.at(url.get(), folder.secrets());
        }
        EmbeddedPostgres server = keep(EmbeddedPostgres.start(folder));
        server.warning().ifPresent(err::println);
        return server.database();
    }

    private ConfigurableApplicationContext rooms(Database database, Strongroom strongroom) {
        return new SpringApplicationBuilder(SafeconductApplication.class)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .initializers((GenericApplicationContext context) -> {
                    context.getEnvironment()
                            .getPropertySources()
                            .addFirst(new MapPropertySource("the prompt", wish.settings()));
                    context.registerBean(Database.class, () -> database);
                    // Closed by us, after the rooms.
                    context.registerBean(Strongroom.class, () -> strongroom, bean -> bean.setDestroyMethodName(""));
                    context.registerBean(Handover.class, () -> new Handover(wish.listening()));
                })
                .run();
    }

    /// Waits for whatever ends the program.
    int untilStopped() throws InterruptedException {
        closed.await();
        return 0;
    }

    private synchronized <T extends AutoCloseable> T keep(T part) {
        open.push(part);
        return part;
    }

    @Override
    public synchronized void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                err.println("While stopping: " + e.getMessage());
            }
        }
        closed.countDown();
    }
}
