package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.base.Markdown;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class MentionsTests extends GroupsCase {
    @Autowired
    Mentions mentions;

    @Autowired
    Wording wording;

    @Autowired
    Posting posting;

    @Autowired
    Rewriting rewriting;

    @Autowired
    Talk talk;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private MemberId tan;
    private MemberId outside;
    private DiscussionId open;
    private DiscussionId closedCircle;

    @BeforeEach
    void found() {
        tan = people.seated("柯后谈", "education", today.minusYears(1));
        outside = people.seated("柯外人", "education", today.minusYears(1));
        open = discussion(founded.group(Access.OPEN, zhao, wang, tan));
        closedCircle = discussion(founded.group(Access.PRIVATE, zhao, wang, tan));
        People.signIn(wang);
    }

    @Test
    void thoseOfTheGroupComeFirst() {
        assertThat(mentions.complete(open, "ke")).first().satisfies(it -> {
            assertThat(it.id()).isEqualTo(tan);
            assertThat(it.inside()).isTrue();
            assertThat(it.sector()).isNotEmpty();
        });
        assertThat(mentions.complete(open, "kwr")).isNotEmpty().noneMatch(Named::inside);
        assertThat(names(open, "柯後").getFirst()).isEqualTo("柯后谈");
        assertThat(names(open, "")).containsExactlyInAnyOrder("赵", "柯后谈");
    }

    @Test
    void aPrivateGroupKnowsItsOwnPeopleOnly() {
        assertThat(names(closedCircle, "ke")).containsExactly("柯后谈");
        assertThat(names(closedCircle, "柯外人")).isEmpty();
        People.signIn(stranger);
        assertThat(names(closedCircle, "ke")).isEmpty();
        assertThat(names(open, "ke")).isEmpty();
    }

    @Test
    void aNameOfTheGroupBecomesAMention() {
        var mention = "[@柯后谈](people/" + tan.value() + ")";
        assertThat(marked("请@柯后谈说说")).isEqualTo("请" + mention + "说说");
        assertThat(marked("@柯后谈，@赵")).startsWith(mention + "，[@赵](people/" + zhao.value());
        assertThat(marked("**@柯后谈**")).isEqualTo("**" + mention + "**");
        assertThat(marked(mention)).isEqualTo(mention);
    }

    @Test
    void whoeverChangesATextSeesNamesAndNoAddresses() {
        var kept = marked("请@柯后谈说说");
        assertThat(mentions.typed(open, kept)).isEqualTo("请@柯后谈说说");
        var other = "[@柯外人](people/" + outside.value() + ")，`@柯后谈`";
        assertThat(mentions.typed(open, other))
                .as("the name alone would not lead back")
                .isEqualTo(other);
    }

    @Test
    void whatOnlyLooksLikeAMentionStaysAsItIs() {
        for (var text : List.of(
                "@柯外人",
                "> @柯后谈",
                "`@柯后谈`",
                "```\n@柯后谈\n```",
                "me@柯后谈",
                "[@柯后谈 的帖](groups/x)",
                "@",
                "[@柯](people/" + MemberId.random().value() + ")"))
            assertThat(marked(text)).isEqualTo(text);
    }

    @Test
    void aNameOfTwoIsNotGuessed() {
        var other = people.named("柯后谈");
        var twice = discussion(founded.group(Access.PRIVATE, zhao, wang, tan, other));
        People.signIn(wang);
        assertThat(mentions.marked(twice, "@柯后谈")).isEqualTo("@柯后谈");
        assertThat(mentions.complete(twice, "柯后谈")).hasSize(2).noneMatch(Named::unmistakable);
    }

    @Test
    void aMentionOutlivesItsNameAndBearsNoFalseOne() {
        var marked = marked("@柯后谈");
        transaction.executeWithoutResult(it -> sql.sql("update member set name = '柯先谈' where id = :id")
                .param("id", tan.value())
                .update());
        assertThat(mentions.in(open, marked)).containsExactly(tan);
        assertThat(marked("[@赵](people/" + tan.value() + ")")).isEqualTo("[@柯先谈](people/" + tan.value() + ")");
    }

    @Test
    void onlyWhoMaySeeTheDiscussionIsMentioned() {
        var text = "[@柯外人](people/" + outside.value() + ") [@柯后谈](people/" + tan.value() + ")";
        assertThat(mentions.in(open, text)).containsExactlyInAnyOrder(tan, outside);
        assertThat(mentions.in(closedCircle, text)).containsExactly(tan);
        assertThat(mentions.in(open, "> " + text)).isEmpty();
        assertThat(mentions.in(open, "[@谁](people/" + MemberId.random().value() + ") [x](people/1)"))
                .isEmpty();
    }

    @Test
    void aMentionIsALinkToThePerson() {
        assertThat(Markdown.html(marked("@柯后谈"))).contains("href=\"people/" + tan.value() + "\"", ">&#64;柯后谈</a>");
        assertThat(Markdown.plain(marked("请@柯后谈说说"))).isEqualTo("请@柯后谈说说");
    }

    @Test
    void aHostMayAskForMoreWords() {
        published("短");
        transaction.executeWithoutResult(it -> sql.sql(
                        "update reading_group set shortest = 8 where id = (select reading_group from discussion where id = :id)")
                .param("id", open.value())
                .update());
        refused("groups.tooShort", () -> published("> 引来的长长的一句话不算\n\n同意同意"));
        refused("groups.tooShort", () -> rewriting.edit(open, 1, 1, "还是短"));
        published("这一句有八个字吗");
        People.signIn(stranger);
        refused("groups.membersOnly", () -> published("短"));
    }

    private void published(String text) {
        posting.publish(open, PostId.random(), text, null, "x");
    }

    @Test
    void aTextThatIsTooLongWithItsMentionsIsRefused() {
        refused("text.tooLong", () -> wording.ready(open, "@柯后谈" + "啊".repeat(Posting.LONGEST - 4)));
    }

    @Test
    void theRuleOfAGroupIsZeroToTwoHundred() {
        for (int wrong : new int[] {-1, 201})
            assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                    Refusal.class,
                                    () -> new GroupText("群", "", "", null, Access.OPEN, null, "", "", wrong, 0)
                                            .fitting())
                            .reason())
                    .isEqualTo("groups.shortestWrong");
    }

    private String marked(String text) {
        return mentions.marked(open, text);
    }

    private List<String> names(DiscussionId discussion, String typed) {
        return mentions.complete(discussion, typed).stream().map(Named::name).toList();
    }

    private DiscussionId discussion(GroupId group) {
        return People.as(
                zhao, () -> talk.find(Founded.slug(group), 1).orElseThrow().id());
    }
}
