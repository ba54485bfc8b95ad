package org.safeconduct.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.law.RuleText;
import org.safeconduct.law.Rulebook;

class LawCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private String key;

    @BeforeEach
    void a_key_and_a_file_of_rules() throws IOException {
        Files.writeString(
                folder.resolve("rules.yaml"), RuleText.file(Rulebook.packaged().versions("BIA-01")));
        assertThat(run("law", "key", "legal-aid.example/rules", "-o", at("secret")))
                .isEqualTo(Exit.DONE);
        key = out.toString().strip();
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void signed() {
        assertThat(run(
                        "law",
                        "pack",
                        at("rules.yaml"),
                        "--name",
                        "legal-aid.example/rules",
                        "--number",
                        "7",
                        "--issued",
                        "2026-11-30",
                        "-o",
                        at("pack")))
                .isEqualTo(Exit.DONE);
        assertThat(run("law", "sign", at("pack"), "--key", at("secret"), "-o", at("signed")))
                .isEqualTo(Exit.DONE);
    }

    @Test
    void what_was_packed_and_signed_is_proved_and_listed() {
        signed();
        assertThat(run("law", "verify", at("signed"), "--key", key)).isEqualTo(Exit.DONE);
        assertThat(out.toString())
                .contains(
                        "BIA-01  Appeal to the Board",
                        "Signed by legal-aid.example/rules: pack 7 of 2026-11-30, 1 rules.");
    }

    @Test
    void a_changed_pack_proves_nothing() throws IOException {
        signed();
        Files.writeString(
                folder.resolve("signed"),
                Files.readString(folder.resolve("signed")).replace("amount: 30", "amount: 31"));
        assertThat(run("law", "verify", at("signed"), "--key", key)).isEqualTo(Exit.UNPROVED);
        assertThat(err.toString()).contains("changed after it was signed");
    }

    @Test
    void a_file_that_is_no_rules_is_told_by_line() throws IOException {
        Files.writeString(folder.resolve("rules.yaml"), "format: safeconduct/rules/1\nrules:\n  - {id: x}\n");
        assertThat(run(
                        "law",
                        "pack",
                        at("rules.yaml"),
                        "--name",
                        "x",
                        "--number",
                        "1",
                        "--issued",
                        "2026-11-30",
                        "-o",
                        at("pack")))
                .isEqualTo(Exit.UNREADABLE);
        assertThat(err.toString()).contains("line 3");
    }

    @Test
    void a_key_is_never_written_over() {
        assertThat(run("law", "key", "legal-aid.example/rules", "-o", at("secret")))
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void the_key_of_somebody_else_signs_nothing_in_this_name() {
        signed();
        run("law", "key", "somebody.example", "-o", at("other"));
        assertThat(run("law", "sign", at("pack"), "--key", at("other"), "-o", at("signed")))
                .isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("The pack is by legal-aid.example/rules and the key of somebody.example");
    }
}
