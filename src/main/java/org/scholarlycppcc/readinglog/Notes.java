package org.scholarlycppcc.readinglog;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Notes extends Repository<Note, UUID> {
    Note save(Note note);

    Optional<Note> findByIdAndWriter(UUID id, UUID writer);

    boolean existsById(UUID id);

    void delete(Note note);

    long count();
}
