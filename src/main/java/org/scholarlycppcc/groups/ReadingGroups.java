package org.scholarlycppcc.groups;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReadingGroups extends Repository<ReadingGroup, UUID> {
    ReadingGroup save(ReadingGroup group);

    Optional<ReadingGroup> findById(UUID id);

    long count();
}
