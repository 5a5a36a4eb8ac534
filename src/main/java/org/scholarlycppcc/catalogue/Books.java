package org.scholarlycppcc.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Books extends Repository<Book, UUID> {
    Book save(Book book);

    List<Book> saveAll(Iterable<Book> books);

    Optional<Book> findById(UUID id);
}
