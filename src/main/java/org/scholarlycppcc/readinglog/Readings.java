package org.scholarlycppcc.readinglog;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Readings extends Repository<Reading, UUID> {
    Reading save(Reading reading);

    Optional<Reading> findByIdAndReader(UUID id, UUID reader);

    boolean existsById(UUID id);

    void delete(Reading reading);

    long count();
}
