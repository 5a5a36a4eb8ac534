package org.scholarlycppcc.groups;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface Weeks extends Repository<Week, UUID> {
    Week save(Week week);

    List<Week> saveAll(Iterable<Week> weeks);

    /** The steps after one begin and end so many days later, or earlier. */
    @Modifying
    @Query("""
            update plan_week set begins = begins + cast(:days as int), ends = ends + cast(:days as int), version = version + 1
            where reading_group = :group and number > :number
            """)
    void moveAfter(UUID group, int number, int days);

    List<Week> findByReadingGroupOrderByNumber(UUID readingGroup);
}
