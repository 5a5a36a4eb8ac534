package org.scholarlycppcc.catalogue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.scholarlycppcc.base.Darkroom;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Giving books the cover they have instead of a drawn one. */
@Service
@PreAuthorize("hasAnyRole('LIBRARIAN', 'ADMIN')")
@Transactional
public class Covering {
    /** The most bytes of an upload. */
    public static final int LARGEST = 5 << 20;

    private static final Darkroom FULL = new Darkroom(LARGEST, 600, 900, false);
    private static final Darkroom SMALL = new Darkroom(LARGEST, 180, 270, false);

    // One at a time, so that many uploads at once cost the memory of one.
    private final ReentrantLock turn = new ReentrantLock();
    private final JdbcClient sql;
    private final CurrentMember member;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Covering(JdbcClient sql, CurrentMember member, Clock clock, TransactionTemplate transaction) {
        this.sql = sql;
        this.member = member;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Takes a picture of the cover, a JPEG, PNG, GIF or WebP of at most {@link #LARGEST} bytes, and keeps one made anew from it: upright,
     * at most 600 pixels wide and 900 high, and with nothing of the file but what one sees.
     */
    // Without a transaction, since nobody should wait for a picture to be drawn.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void take(BookId book, byte[] upload) {
        turn.lock();
        try {
            var full = FULL.print(upload).picture().content();
            var small = SMALL.print(full).picture().content();
            transaction.executeWithoutResult(status -> keep(book, full, small));
        } finally {
            turn.unlock();
        }
    }

    private void keep(BookId book, byte[] full, byte[] small) {
        var id = UUID.randomUUID();
        remove(book);
        sql.sql("""
                        insert into book_cover (book, id, kept, kept_by, picture, small)
                        values (:book, :id, :now, :member, :picture, :small)
                        """)
                .param("book", book.value())
                .param("id", id)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("member", member.id().value())
                .param("picture", full)
                .param("small", small)
                .update();
        sql.sql("update book set cover = :id where id = :book")
                .param("id", id)
                .param("book", book.value())
                .update();
    }

    /** Lets the cover be drawn again. */
    public void remove(BookId book) {
        int known = sql.sql("update book set cover = null where id = :book and merged_into is null")
                .param("book", book.value())
                .update();
        if (known == 0) throw new Refusal("catalogue.bookGone");
        sql.sql("delete from book_cover where book = :book")
                .param("book", book.value())
                .update();
    }
}
