package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.Drafts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How fast one may post, and how long one may undo having deleted; the tables are set back where time has to pass. */
class RulesOfTalkTests extends GroupsCase {
    private static final String PLACE = "groups/test/discussions/1";

    @Autowired
    Talk talk;

    @Autowired
    Posting posting;

    @Autowired
    Chairing chairing;

    @Autowired
    Rewriting rewriting;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private DiscussionId discussion;
    private DiscussionId other;
    private String slug;

    @BeforeEach
    void found() {
        slug = Founded.slug(founded.group(Access.OPEN, zhao, wang, qian));
        People.signIn(zhao);
        discussion = talk.find(slug, 1).orElseThrow().id();
        other = talk.find(slug, 2).orElseThrow().id();
    }

    @Test
    void inSlowModeAMemberWaitsAndTheDraftStays() {
        chairing.slow(discussion, 30);
        assertThat(talk.find(slug, 1).orElseThrow().slow()).isEqualTo(30);
        People.signIn(wang);
        var first = PostId.random();
        posting.publish(discussion, first, "第一帖", null, PLACE);
        posting.publish(discussion, first, "第一帖", null, PLACE);
        drafts.save(PLACE, Draft.blank().saying("第二帖", ""));
        assertThat(refusal()).satisfies(it -> {
            assertThat(it.reason()).isEqualTo("groups.slow");
            assertThat(it.details()).singleElement().asString().matches("(\\d+-\\d+ )?\\d+:\\d\\d");
        });
        assertThat(drafts.find(PLACE).orElseThrow().text()).isEqualTo("第二帖");
        posting.publish(other, PostId.random(), "别处不慢", null, PLACE);
        People.signIn(qian);
        post("别人不等我");
        earlier("post", "written", 31);
        People.signIn(wang);
        post("第二帖");
        assertThat(talk.window(discussion, 1).posts()).hasSize(3);
    }

    @Test
    void theHostDoesNotWaitAndSetsThePace() {
        chairing.slow(discussion, 30);
        post("一");
        post("二");
        for (int wrong : new int[] {-1, Chairing.SLOWEST + 1})
            refused("groups.slowHowMuch", () -> chairing.slow(discussion, wrong));
        People.signIn(wang);
        refused("groups.hostOnly", () -> chairing.slow(discussion, 0));
        post("我的一");
        People.signIn(zhao);
        chairing.slow(discussion, 0);
        People.signIn(wang);
        post("我的二");
    }

    @Test
    void theAuthorUndoesForTenMinutesAndThenOnlyTheHost() {
        People.signIn(wang);
        post("说错了");
        rewriting.delete(discussion, 1);
        var tombstone = talk.post(discussion, 1).orElseThrow();
        assertThat(tombstone.undoable(wang, clock.instant())).isTrue();
        assertThat(tombstone.undoable(qian, clock.instant())).isFalse();
        assertThat(tombstone.undoable(wang, clock.instant().plus(Duration.ofMinutes(11))))
                .isFalse();
        earlier("post", "deleted", 11);
        refused("groups.notYours", () -> rewriting.restore(discussion, 1));
        People.signIn(zhao);
        rewriting.restore(discussion, 1);
        assertThat(talk.post(discussion, 2).orElseThrow().text()).isEqualTo("说错了");
    }

    @Test
    void whatTheHostDeletedTheAuthorDoesNotPutBack() {
        People.signIn(wang);
        post("不合适");
        People.signIn(zhao);
        rewriting.delete(discussion, 1);
        People.signIn(wang);
        refused("groups.notYours", () -> rewriting.restore(discussion, 1));
        assertThat(talk.post(discussion, 1).orElseThrow().text()).isEmpty();
    }

    private void post(String text) {
        posting.publish(discussion, PostId.random(), text, null, PLACE);
    }

    private Refusal refusal() {
        try {
            post("第二帖");
        } catch (Refusal refusal) {
            return refusal;
        }
        throw new AssertionError("It was published");
    }

    private void earlier(String table, String column, int minutes) {
        var then = clock.instant().minus(Duration.ofMinutes(minutes)).atOffset(ZoneOffset.UTC);
        transaction.executeWithoutResult(it -> sql.sql("update " + table + " set " + column
                        + " = :then where discussion = :discussion and " + column + " is not null")
                .param("then", then)
                .param("discussion", discussion.value())
                .update());
    }
}
