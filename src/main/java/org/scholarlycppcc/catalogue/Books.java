package org.scholarlycppcc.catalogue;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Books extends Repository<Book, UUID> {
    Book save(Book book);

    Optional<Book> findById(UUID id);

    void delete(Book book);
}
