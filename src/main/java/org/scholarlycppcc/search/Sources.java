package org.scholarlycppcc.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.AsHouse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything findable, as its owners tell it to the house. */
@Component
class Sources {
    // Asked for when needed: their owners tell the index of changes, so both would wait for each other.
    private final ObjectProvider<Findable> lent;
    private final TransactionTemplate reading;

    Sources(ObjectProvider<Findable> lent, PlatformTransactionManager transactions) {
        this.lent = lent;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    List<Kind> kinds() {
        return lent.stream().map(Findable::kind).distinct().sorted().toList();
    }

    /** The things as they are now; a kind that nobody owns has none. */
    List<Document> current(Kind kind, Collection<UUID> ids) {
        return asked(kind, it -> it.current(ids)).toList();
    }

    /** The next ids of all who own some of a kind, in the order in which each of them tells its own. */
    List<UUID> idsAfter(Kind kind, @Nullable UUID last, int limit) {
        return asked(kind, it -> it.idsAfter(last, limit))
                .sorted(Comparator.comparing(UUID::toString))
                .limit(limit)
                .toList();
    }

    private <T> Stream<T> asked(Kind kind, Function<Findable, List<T>> question) {
        return lent.stream()
                .filter(it -> it.kind() == kind)
                .flatMap(owner ->
                        AsHouse.get(() -> Optional.ofNullable(reading.execute(it -> question.apply(owner)))
                                        .orElseThrow())
                                .stream());
    }
}
