package org.scholarlycppcc.operations;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The backups of the house, written while it is open; each is restored and compared before it counts. */
@Service
@PreAuthorize("hasRole('ADMIN')")
// A backup sees its moment through a connection of its own, and writers go on meanwhile.
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Backups {
    private final Vault vault;

    Backups(Vault vault) {
        this.vault = vault;
    }

    /** Writes one now; refused when a server keeps the tables, which has its own ways. */
    public BackupRow write() {
        try {
            return vault.write();
        } catch (Unready reason) {
            throw reason.refusal();
        }
    }

    /** Those that are kept, the latest first. */
    public List<BackupRow> all() {
        return vault.all();
    }

    /** Where they are kept, for whoever copies them elsewhere. */
    public String folder() {
        return vault.folder().toString();
    }
}
