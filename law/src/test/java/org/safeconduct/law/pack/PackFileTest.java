package org.safeconduct.law.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.law.RuleText;
import org.safeconduct.law.Rulebook;

/// A publisher's seventh pack, with the two rules about appeals.
class PackFileTest {
    private static final PackSigner OURS = signer("legal-aid.example/rules");
    private static final RulePack PACK = new RulePack(
            "legal-aid.example/rules",
            7,
            LocalDate.of(2026, 11, 30),
            Rulebook.packaged().search("notice of appeal"));
    private static final String SIGNED = OURS.sign(PACK);

    private static PackSigner signer(String name) {
        try {
            return PackSigner.of(name, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String open(String file, PackKey... trusted) {
        return switch (PackFile.open(file.getBytes(UTF_8), List.of(trusted))) {
            case PackFile.Sound(var pack) -> "number " + pack.number();
            case PackFile.Refused(var words) -> words;
        };
    }

    @Test
    void what_was_signed_is_read_as_it_was_written() {
        assertThat(PackFile.open(SIGNED.getBytes(UTF_8), List.of(OURS.open())))
                .isInstanceOfSatisfying(PackFile.Sound.class, sound -> {
                    assertThat(sound.pack().number()).isEqualTo(7);
                    assertThat(sound.pack().issued()).isEqualTo("2026-11-30");
                    assertThat(RuleText.file(sound.pack().rules())).isEqualTo(RuleText.file(PACK.rules()));
                });
    }

    /// Every byte of the signed text; those of the signature's own line are another thing to be wrong.
    @Test
    void a_changed_byte_is_refused_wherever_it_is() {
        var bytes = SIGNED.getBytes(UTF_8);
        int end = SIGNED.substring(0, SIGNED.lastIndexOf("\n\n— ") + 1).getBytes(UTF_8).length;
        for (int at = 0; at < end; at++) {
            bytes[at] ^= 1;
            assertThat(PackFile.open(bytes, List.of(OURS.open())))
                    .as("byte " + at)
                    .isInstanceOf(PackFile.Refused.class);
            bytes[at] ^= 1;
        }
    }

    @Test
    void an_unknown_key_is_refused_by_its_name() {
        assertThat(open(SIGNED))
                .isEqualTo("This pack is signed by legal-aid.example/rules, whose key this house does not trust.");
    }

    @Test
    void another_key_of_the_same_name_is_refused() {
        assertThat(open(SIGNED, signer("legal-aid.example/rules").open()))
                .contains("not signed by the key of legal-aid.example/rules");
    }

    @Test
    void of_two_keys_of_one_name_either_will_do() {
        assertThat(open(SIGNED, signer("legal-aid.example/rules").open(), OURS.open()))
                .isEqualTo("number 7");
    }

    @Test
    void a_pack_in_another_name_than_its_signer_is_refused() {
        var other = signer("somebody.example/rules");
        assertThat(open(other.sign(PACK), other.open()))
                .contains("says it is by legal-aid.example/rules and is signed by somebody.example/rules");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing at all            | hello                                        | no signature stands at its end
            a signature cut off       | cut                                          | no signature stands at its end
            something behind it       | behind                                       | no signature stands at its end
            no pack inside            | x                                            | its first lines say neither whose nor which it is
            a day that is none        | issued: 2026-02-30                           | is none of the calendar
            a rule that can't be read | confidence: sure                             | A rule of this pack can’t be read
            """)
    void what_is_no_pack_is_told_in_a_sentence(String what, String change, String words) {
        var file = switch (what) {
            case "nothing at all" -> change;
            case "a signature cut off" -> SIGNED.substring(0, SIGNED.length() - 3);
            case "something behind it" -> SIGNED + "one line more\n";
            case "no pack inside" -> resigned(change + "\n");
            case "a day that is none" -> resigned(PACK.text().replaceFirst("issued: .*", change));
            default -> resigned(PACK.text().replaceFirst("confidence: .*", change));
        };
        assertThat(open(file, OURS.open())).contains(words);
    }

    private static String resigned(String text) {
        return OURS.sign(text);
    }

    @Test
    void a_key_is_known_again_by_its_line_and_a_mistyped_one_is_none() {
        var line = OURS.open().line();
        assertThat(PackKey.find(line)).contains(OURS.open());
        assertThat(PackKey.find(line.replace("legal", "lega1"))).isEmpty();
        assertThat(PackKey.find("legal-aid.example/rules+00000000+AAAA")).isEmpty();
    }

    @Test
    void a_secret_is_known_again_and_says_nothing_of_itself() {
        assertThat(PackSigner.find(OURS.secret()).orElseThrow().open()).isEqualTo(OURS.open());
        assertThat(PackSigner.find("a b c")).isEmpty();
        var halves = OURS.secret().split(" ");
        var strange = signer("x").secret().split(" ");
        assertThat(PackSigner.find(halves[0] + " " + strange[1] + " " + halves[2]))
                .isEmpty();
        assertThat(OURS).hasToString("signing key of legal-aid.example/rules");
    }
}
