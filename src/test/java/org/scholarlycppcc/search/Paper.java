package org.scholarlycppcc.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Tables without a database: notes in a map, their outbox in a list. */
class Paper implements Findable {
    final Map<UUID, String> table = new ConcurrentSkipListMap<>();
    final ListedOutbox outbox = new ListedOutbox();
    volatile @Nullable UUID unreadable;

    UUID write(String text) {
        var id = UUID.randomUUID();
        table.put(id, text);
        outbox.told(id);
        return id;
    }

    Sources sources() {
        return sources(List.of(this));
    }

    static Sources nothing() {
        return sources(List.of());
    }

    private static Sources sources(List<Findable> lent) {
        return new Sources(
                new ObjectProvider<>() {
                    @Override
                    public Stream<Findable> stream() {
                        return lent.stream();
                    }
                },
                new NoTransactions());
    }

    @Override
    public Kind kind() {
        return Kind.NOTE;
    }

    @Override
    public List<Document> current(Collection<UUID> ids) {
        if (unreadable != null && ids.contains(unreadable)) throw new IllegalStateException("unreadable");
        return ids.stream().filter(table::containsKey).map(this::document).toList();
    }

    private Document document(UUID id) {
        return new Document(
                Kind.NOTE, id, "笔记", List.of(), String.valueOf(table.get(id)), "", "log", null, Leaves.EVERYONE);
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        return table.keySet().stream()
                .filter(it -> last == null || it.compareTo(last) > 0)
                .limit(limit)
                .toList();
    }

    /** The outbox as a list. */
    @SuppressWarnings("NullAway")
    static class ListedOutbox extends Outbox {
        final List<Row> rows = new CopyOnWriteArrayList<>();
        long next;

        ListedOutbox() {
            super(null, null);
        }

        void told(UUID id) {
            rows.add(new Row(next++, Kind.NOTE.name(), id));
        }

        @Override
        List<Row> oldest(int most) {
            return rows.stream().limit(most).toList();
        }

        @Override
        void delete(Collection<Row> gone) {
            rows.removeAll(gone);
        }
    }

    /** Nothing to begin or commit. */
    private static class NoTransactions extends AbstractPlatformTransactionManager {
        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
