package org.safeconduct.vault.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.safeconduct.vault.Disk;
import org.safeconduct.vault.VaultException;

/// One writer at a time. The operating system takes the lock back when the program dies.
record LedgerLock(FileChannel channel) implements AutoCloseable {
    static LedgerLock take(LedgerFiles files) {
        try {
            Disk.createFolders(files.folder());
            var channel = FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return new LedgerLock(channel);
            }
            channel.close();
            throw new VaultException("Another program has this ledger open.");
        } catch (OverlappingFileLockException e) {
            throw new VaultException("This program has this ledger open already.", e);
        } catch (IOException e) {
            throw new VaultException("The ledger cannot be locked.", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new VaultException("The ledger cannot be unlocked.", e);
        }
    }
}
