package org.scholarlycppcc.groups;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Weeks extends Repository<Week, UUID> {
    Week save(Week week);

    Optional<Week> findByReadingGroupAndNumber(UUID readingGroup, int number);
}
