package org.scholarlycppcc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.search.Upkeep.Turn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The same questions put to OpenSearch: the same comes first, and all else is as Lucene would have it. */
@SpringBootTest
@Import(People.class)
@TestPropertySource(properties = {"scholarly.demo=true", "scholarly.search.engine=opensearch"})
class OpenSearchGoldenTests extends GoldenTests {
    private static final double SAME = .98;

    // What was asked once is not asked again.
    private static final Map<String, Finds> ANSWERED = new ConcurrentHashMap<>();

    @Autowired
    private Sources sources;

    @Autowired
    private Reach reach;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("scholarly.search.opensearch.address", OpenSearchNode::address);
        properties.add("scholarly.search.opensearch.alias", () -> "golden" + UUID.randomUUID());
    }

    @Test
    void theSameAsLuceneInTheSameOrder() throws IOException {
        var others = new ArrayList<String>();
        var golden = golden();
        try (var lucene = lucene()) {
            for (var it : golden) {
                var question = Question.of(it.query());
                var theirs = search(lucene, question);
                var ours = found(it.query());
                if (!firstTen(theirs).equals(firstTen(ours))) others.add(it.query());
                assertThat(ours.counts()).as(it.query()).isEqualTo(theirs.counts());
                assertThat(ours.facets()).as(it.query()).isEqualTo(theirs.facets());
                assertThat(ours.meant()).as(it.query()).isEqualTo(theirs.meant());
            }
        }
        System.out.printf(
                "The same top ten on %d of %d, not on %s%n", golden.size() - others.size(), golden.size(), others);
        assertThat(others).hasSizeLessThanOrEqualTo((int) (golden.size() * (1 - SAME)));
    }

    @Override
    Finds found(String typed) {
        return ANSWERED.computeIfAbsent(typed, super::found);
    }

    private static List<Find> firstTen(Finds finds) {
        return finds.page().stream().limit(10).toList();
    }

    private Finds search(LiveIndex index, Question question) throws IOException {
        var audiences = People.as(member, reach::audiences, Roles.MEMBER);
        return index.ask(it -> new Asking(question, audiences).page(it, true));
    }

    private LiveIndex lucene() throws IOException {
        var index = new LuceneIndex(new ByteBuffersDirectory(), Leaves.ZONE);
        var upkeep = new Upkeep(index, new Paper.ListedOutbox(), sources);
        var turn = upkeep.turn();
        while (turn == Turn.MORE_TO_DO) turn = upkeep.turn();
        return index;
    }
}
