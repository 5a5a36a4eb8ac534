package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.groups.Posting.Answer;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class FindingPostsTests extends GroupsCase {
    @Autowired
    Talk talk;

    @Autowired
    Posting posting;

    @Autowired
    Rewriting rewriting;

    @Autowired
    Chairing chairing;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private DiscussionId discussion;

    @BeforeEach
    void found() {
        discussion = first(Access.PRIVATE);
    }

    @Test
    void aQuestionIsOpenUntilSomebodyElseAnswersIt() {
        post(zhao, "先说", null);
        post(wang, "头一问", new Answer(1, Relation.ASKS));
        post(qian, "另一问", new Answer(1, Relation.ASKS));
        post(wang, "再问细一点", new Answer(2, Relation.ADDS));
        assertThat(seen(Only.QUESTIONS)).as("one's own words are no answer").containsExactly(2, 3);
        post(zhao, "我来答", new Answer(2, Relation.AGREES));
        assertThat(seen(Only.QUESTIONS)).containsExactly(3);
        rewriting.delete(discussion, 5);
        assertThat(seen(Only.QUESTIONS)).containsExactly(2, 3);
        People.signIn(qian);
        rewriting.delete(discussion, 3);
        assertThat(seen(Only.QUESTIONS)).containsExactly(2);
        assertThat(seen(Only.ALL)).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void whatIsSelectedIsReadThroughInParts() {
        int all = 3 * Talk.WINDOW;
        IntStream.rangeClosed(1, all).forEach(it -> post(wang, "第 " + it + " 句", null));
        People.signIn(zhao);
        for (int it = 2; it <= all; it += 2) chairing.select(discussion, it, "好");
        assertThat(talk.ends(discussion, Only.SELECTED)).isEqualTo(new Talk.Ends(2, all));
        var first = seen(Only.SELECTED);
        assertThat(first).hasSize(Talk.WINDOW).startsWith(2).endsWith(2 * Talk.WINDOW);
        assertThat(sequences(talk.window(discussion, Only.SELECTED, 2 * Talk.WINDOW + 1, 0)))
                .startsWith(2 * Talk.WINDOW + 2)
                .endsWith(all);
        assertThat(sequences(talk.window(discussion, Only.SELECTED, all + 1, Talk.WINDOW)))
                .as("the last part is whole")
                .hasSize(Talk.WINDOW)
                .endsWith(all);
        rewriting.delete(discussion, all);
        assertThat(talk.ends(discussion, Only.SELECTED).last()).isEqualTo(all - 2);
    }

    @Test
    void aDayLeadsToItsFirstPostOrToTheNext() {
        for (var words : new String[] {"甲", "乙", "丙", "丁"}) post(wang, words, null);
        written(1, today.minusDays(9));
        written(2, today.minusDays(5));
        written(3, today.minusDays(5));
        assertThat(talk.from(discussion, today.minusDays(30))).hasValue(1);
        assertThat(talk.from(discussion, today.minusDays(5))).hasValue(2);
        assertThat(talk.from(discussion, today.minusDays(4))).hasValue(4);
        assertThat(talk.from(discussion, today.plusDays(1))).isEmpty();
    }

    @Test
    void whoeverIsOutsideFindsNothing() {
        post(zhao, "先说", null);
        post(wang, "头一问", new Answer(1, Relation.ASKS));
        People.signIn(stranger);
        for (var only : Only.values()) {
            assertThat(seen(only)).isEmpty();
            assertThat(talk.ends(discussion, only)).isEqualTo(new Talk.Ends(0, 0));
        }
        assertThat(talk.from(discussion, LocalDate.EPOCH)).isEmpty();
    }

    @Test
    void findingCostsTheSameInLongTalks() {
        post(zhao, "先说", null);
        post(wang, "头一问", new Answer(1, Relation.ASKS));
        People.signIn(zhao);
        long few = SqlCount.of(() -> seen(Only.QUESTIONS));
        IntStream.range(0, 60).forEach(it -> post(wang, "问 " + it, new Answer(1, Relation.ASKS)));
        People.signIn(zhao);
        assertThat(SqlCount.of(() -> seen(Only.QUESTIONS))).isEqualTo(few);
    }

    private DiscussionId first(Access access) {
        var group = founded.group(access, zhao, wang, qian);
        People.signIn(zhao);
        return talk.find(Founded.slug(group), 1).orElseThrow().id();
    }

    private void post(MemberId who, String text, @Nullable Answer answer) {
        People.signIn(who);
        posting.publish(discussion, PostId.random(), text, answer, "groups/test/discussions/1");
    }

    private void written(int sequence, LocalDate day) {
        transaction.executeWithoutResult(it -> sql.sql(
                        "update post set written_on = :day where discussion = :discussion and sequence = :sequence")
                .param("day", day)
                .param("discussion", discussion.value())
                .param("sequence", sequence)
                .update());
    }

    private List<Integer> seen(Only only) {
        return sequences(talk.window(discussion, only, 0, 0));
    }

    private static List<Integer> sequences(PostWindow window) {
        return window.posts().stream().map(PostRow::sequence).toList();
    }
}
