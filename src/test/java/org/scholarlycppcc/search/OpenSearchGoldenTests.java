package org.scholarlycppcc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.search.GoldenTests.Golden;
import org.scholarlycppcc.search.Upkeep.Turn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The same questions put to OpenSearch: the right one comes first, and all is as Lucene has it. */
@SpringBootTest
@Import({SqlCount.class, People.class})
@TestPropertySource(properties = "scholarly.demo=true")
class OpenSearchGoldenTests {
    private static final double SAME = .98;

    @Autowired
    private Sources sources;

    @Autowired
    private Reach reach;

    @Autowired
    private JdbcClient sql;

    @Test
    void theRightOneComesFirstAndAllIsAsLuceneHasIt() throws IOException {
        var audiences = audiences();
        var golden = GoldenTests.golden();
        try (var lucene = filled(new LuceneIndex(new ByteBuffersDirectory(), Leaves.ZONE));
                var other = filled(new OpenSearchIndex(
                        OpenSearchNode.server(),
                        "golden" + UUID.randomUUID(),
                        Leaves.ZONE,
                        new Tenant("golden"),
                        false))) {
            // Two at a time take little more than half as long.
            var answers = golden.parallelStream()
                    .map(it -> new Answers(it, find(lucene, it.query(), audiences), find(other, it.query(), audiences)))
                    .toList();
            assertThat(answers)
                    .filteredOn(it -> !it.alike())
                    .extracting(Answers::asked)
                    .hasSizeLessThanOrEqualTo((int) (golden.size() * (1 - SAME)));
            assertThat(answers)
                    .filteredOn(it -> !it.right(meant -> find(other, meant, audiences)))
                    .extracting(Answers::asked)
                    .isEmpty();
        }
    }

    private Set<Audience> audiences() {
        var member = sql.sql("select id from member where account = 'member'")
                .query(UUID.class)
                .single();
        return People.as(new MemberId(member), reach::audiences, Roles.MEMBER);
    }

    private <T extends LiveIndex> T filled(T index) throws IOException {
        var upkeep = new Upkeep(index, new Paper.ListedOutbox(), sources);
        var turn = upkeep.turn();
        while (turn == Turn.MORE_TO_DO) turn = upkeep.turn();
        return index;
    }

    private static Finds find(LiveIndex index, String typed, Set<Audience> audiences) {
        try {
            return index.ask(it -> new Asking(Question.of(typed), audiences).page(it, true));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Answers(Golden asked, Finds ofLucene, Finds ofOpenSearch) {
        /** The keys of pages may differ in the last place of a rank. */
        boolean alike() {
            return ofLucene.page().equals(ofOpenSearch.page())
                    && ofLucene.counts().equals(ofOpenSearch.counts())
                    && ofLucene.facets().equals(ofOpenSearch.facets())
                    && Objects.equals(ofLucene.meant(), ofOpenSearch.meant());
        }

        boolean right(Function<String, Finds> meant) {
            var finds = asked.way().equals("typo") && ofOpenSearch.meant() != null
                    ? meant.apply(ofOpenSearch.meant())
                    : ofOpenSearch;
            return finds.page().stream().limit(1).anyMatch(asked::isMeant);
        }
    }
}
