package org.safeconduct.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimestampCommandTest {
    private static final String AUTHORITY = """
            [tsa]
            default_tsa = here
            [here]
            serial = serial
            signer_digest = sha256
            default_policy = 1.2.3.4.1
            digests = sha256
            ess_cert_id_alg = sha256
            [root]
            basicConstraints = critical,CA:TRUE
            keyUsage = critical,keyCertSign
            [signer]
            extendedKeyUsage = critical,timeStamping
            """;

    @TempDir
    Path folder;

    private HandedOver house;

    @BeforeEach
    void takes_in_files() {
        house = HandedOver.in(folder);
    }

    @Test
    void a_bag_and_a_vault_without_timestamps_are_proved_and_say_so() {
        house.bag(house.receipts().getFirst());
        assertThat(HandedOver.verify(folder.resolve("bag")))
                .startsWith("exit 0")
                .contains("Not anchored.");
        assertThat(house.verifyCopy()).startsWith("exit 0").contains("ledger/1: not anchored.");
    }

    @Test
    void what_openssl_stamps_anchors_ledger_vault_and_bag() throws Exception {
        var trusted = stamped("answer.tsr");
        assertThat(run("import", house.ledgerFolder().toString(), at("answer.tsr"), "--trust", trusted))
                .startsWith("exit 0")
                .contains("The ledger is anchored at 2", "by CN=Signer.");

        house.bag(house.receipts().getFirst());
        assertThat(HandedOver.verify(folder.resolve("bag"), "--trust", trusted))
                .startsWith("exit 0")
                .containsPattern("The first (\\d+) of \\d+ entries: anchored at 2\\S+ by CN=Signer\\.");
        assertThat(HandedOver.verify(folder.resolve("bag"))).contains("give your own choice with --trust");
        assertThat(house.verifyCopy()).startsWith("exit 0").contains("anchored at 2", "by CN=Signer");
    }

    @Test
    void an_answer_that_somebody_altered_is_refused_and_changes_nothing() throws Exception {
        var trusted = stamped("answer.tsr");
        HandedOver.flip(folder.resolve("answer.tsr"));
        assertThat(run("import", house.ledgerFolder().toString(), at("answer.tsr"), "--trust", trusted))
                .startsWith("exit 4")
                .contains("Not anchored: ", "Nothing was changed.");
        assertThat(house.verifyCopy()).contains("not anchored.");
    }

    @Test
    void what_is_no_ledger_is_told_in_a_sentence() {
        assertThat(run("request", at("nowhere"), "-o", at("request.tsq")))
                .startsWith("exit 70")
                .contains("The file checkpoint cannot be read.");
    }

    /// Asks, and has openssl answer; answers whom to trust.
    private String stamped(String answer) throws IOException, InterruptedException {
        assumeThat(System.getenv("PATH").split(":"))
                .as("openssl, which plays the authority")
                .anyMatch(place -> Files.isExecutable(Path.of(place, "openssl")));
        assertThat(run("request", house.ledgerFolder().toString(), "-o", at("request.tsq")))
                .startsWith("exit 0");
        Files.writeString(folder.resolve("tsa.cnf"), AUTHORITY);
        Files.writeString(folder.resolve("serial"), "01\n");
        var key = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -config tsa.cnf -days 2";
        openssl("req -x509 " + key + " -keyout root.key -out root.pem -subj /CN=Root -extensions root");
        openssl("req -x509 " + key + " -keyout signer.key -out signer.pem -subj /CN=Signer -extensions signer"
                + " -CA root.pem -CAkey root.key");
        openssl("ts -reply -config tsa.cnf -queryfile request.tsq -inkey signer.key -signer signer.pem -out " + answer);
        return at("root.pem");
    }

    private void openssl(String words) throws IOException, InterruptedException {
        var said = folder.resolve("said");
        var process = new ProcessBuilder(("openssl " + words).split(" "))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        assertThat(process.start().waitFor()).as(() -> words + ": see " + said).isZero();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static String run(String... words) {
        var out = new StringWriter();
        var line = new ArrayList<>(List.of("timestamp"));
        line.addAll(List.of(words));
        int code = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(line.toArray(String[]::new));
        return "exit " + code + "\n" + out;
    }
}
