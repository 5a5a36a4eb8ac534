package org.scholarlycppcc.groups;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Weeks extends Repository<Week, UUID> {
    Week save(Week week);

    List<Week> findByReadingGroupOrderByNumber(UUID readingGroup);
}
