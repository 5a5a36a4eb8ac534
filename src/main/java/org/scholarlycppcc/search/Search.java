package org.scholarlycppcc.search;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One question to everything that whoever is signed in may find. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Search {
    private static final Set<Kind> COMPLETED = EnumSet.of(Kind.BOOK, Kind.LIST, Kind.ROOM, Kind.GROUP, Kind.PERSON);

    private static final Logger log = LoggerFactory.getLogger(Search.class);

    private final Indexing indexing;
    private final Reach reach;
    private final OwnSearches own;
    private final Misses misses;

    Search(Indexing indexing, Reach reach, OwnSearches own, Misses misses) {
        this.indexing = indexing;
        this.reach = reach;
        this.own = own;
        this.misses = misses;
    }

    /**
     * What fits best or is newest, a page at a time. What was found is kept for
     * the reader, what is nowhere at all is told to librarians without the reader's name.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Finds find(Question question) {
        var asking = new Asking(question, reach.audiences());
        var finds = asked(it -> asking.page(it, indexing.whole()), Finds.NOT_NOW);
        var words = Asked.readable(question.typed());
        if (!finds.whole() || !question.isWhole() || words.isBlank()) return finds;
        writeDown(words, finds.total() > 0);
        return finds;
    }

    // The same words at the same moment, or a full disk: whoever searches has an answer all the same.
    private void writeDown(String words, boolean found) {
        try {
            if (found) own.keep(words);
            else misses.note(words);
        } catch (DataAccessException | TransactionException failure) {
            log.warn("What was looked for was not written down: {}", failure.toString());
        }
    }

    /** Books, lists, rooms, groups and people that may be meant by what is typed so far, at most eight. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Find> complete(String typed) {
        var question = new Completing(Asked.readable(typed), reach.audiences(), COMPLETED);
        return asked(question::first, List.of());
    }

    private <T> T asked(LiveIndex.Ask<T> question, T notNow) {
        return indexing.live().map(it -> asked(it, question, notNow)).orElse(notNow);
    }

    private <T> T asked(LiveIndex index, LiveIndex.Ask<T> question, T notNow) {
        try {
            return index.ask(question);
        } catch (AlreadyClosedException reopening) {
            return notNow;
        } catch (IOException broken) {
            indexing.doubt();
            return notNow;
        }
    }
}
