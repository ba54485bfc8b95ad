package org.safeconduct.search.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexKeyTest {
    private static final byte[] SALT = new byte[Layout.SALT];

    private final IndexKey key = IndexKey.of(new byte[IndexKey.SIZE]);

    @Test
    void makes_the_same_key_for_the_same_file() {
        assertThat(hex(key, SALT, "_0.cfs")).isEqualTo(hex(key, SALT, "_0.cfs")).hasSize(64);
    }

    @Test
    void makes_another_key_for_another_name() {
        assertThat(hex(key, SALT, "_0.cfs")).isNotEqualTo(hex(key, SALT, "_1.cfs"));
    }

    @Test
    void makes_another_key_for_another_salt() {
        byte[] other = SALT.clone();
        other[31] = 1;
        assertThat(hex(key, SALT, "_0.cfs")).isNotEqualTo(hex(key, other, "_0.cfs"));
    }

    @Test
    void makes_other_keys_from_another_secret() {
        byte[] secret = new byte[IndexKey.SIZE];
        secret[0] = 1;
        assertThat(hex(key, SALT, "_0.cfs")).isNotEqualTo(hex(IndexKey.of(secret), SALT, "_0.cfs"));
    }

    @Test
    void is_not_changed_by_wiping_what_it_was_made_of() {
        byte[] secret = new byte[IndexKey.SIZE];
        var made = IndexKey.of(secret);
        String before = hex(made, SALT, "_0.cfs");
        secret[5] = 9;
        assertThat(hex(made, SALT, "_0.cfs")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 31, 33})
    void refuses_a_secret_of_another_length(int length) {
        assertThatThrownBy(() -> IndexKey.of(new byte[length])).hasMessageContaining("32 bytes");
    }

    @Test
    void shows_nothing_of_itself() {
        assertThat(key.toString()).doesNotContain("0000000000");
    }

    private static String hex(IndexKey key, byte[] salt, String name) {
        return HexFormat.of().formatHex(key.forFile(salt, name).getEncoded());
    }
}
