package org.safeconduct.vault.bag;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.loc.repository.bagit.exceptions.CorruptChecksumException;
import gov.loc.repository.bagit.reader.BagReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.vault.bag.BagWriter.Export;
import org.safeconduct.vault.keeping.Vaults;

/// Our bags before the validator of those who invented the format, the Library of Congress.
class ForeignBagTest {
    @TempDir
    Path folder;

    private Path bag;

    @BeforeEach
    void hands_over_two_files() throws Exception {
        try (var house = Vaults.in(folder.resolve("house"))) {
            var receipts = List.of(
                    house.receive("case-1", "Повестка.jpg", new byte[] {1, 2, 3}),
                    house.receive("case-1", "empty", new byte[0]));
            bag = new BagWriter(house.vault(), house.ledger(), house.signing())
                    .write(folder, new Export("case-1", "actor-1", Vaults.NOON, "case-a-2026", receipts));
        }
    }

    @Test
    void the_library_of_congress_finds_it_valid() {
        assertThatCode(this::validate).doesNotThrowAnyException();
    }

    @Test
    void the_library_of_congress_finds_a_changed_original() throws Exception {
        Files.write(bag.resolve("data/items/0001/original.jpg"), new byte[] {1, 2, 4});
        assertThatThrownBy(this::validate).isInstanceOf(CorruptChecksumException.class);
    }

    private void validate() throws Exception {
        try (var validator = new gov.loc.repository.bagit.verify.BagVerifier()) {
            validator.isValid(new BagReader().read(bag), false);
        }
    }
}
