package org.scholarlycppcc.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
        return List.copyOf(byKind().keySet());
    }

    /** The things as they are now; a kind that nobody owns has none. */
    List<Document> current(Kind kind, Collection<UUID> ids) {
        return asked(kind, it -> it.current(ids));
    }

    List<UUID> idsAfter(Kind kind, @Nullable UUID last, int limit) {
        return asked(kind, it -> it.idsAfter(last, limit));
    }

    private <T> List<T> asked(Kind kind, java.util.function.Function<Findable, List<T>> question) {
        var owner = byKind().get(kind);
        if (owner == null) return List.of();
        return AsHouse.get(() -> Optional.ofNullable(reading.execute(it -> question.apply(owner)))
                .orElseThrow());
    }

    private Map<Kind, Findable> byKind() {
        return lent.stream()
                .collect(Collectors.toMap(
                        Findable::kind,
                        it -> it,
                        (one, other) -> {
                            throw new IllegalStateException(one + " and " + other + " own one kind");
                        },
                        () -> new EnumMap<>(Kind.class)));
    }
}
