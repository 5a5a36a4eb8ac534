package org.scholarlycppcc.members;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Members extends Repository<Member, UUID> {
    Member save(Member member);

    Optional<Member> findById(UUID id);

    Optional<Member> findByAccount(String account);

    boolean existsByAccount(String account);

    long count();
}
