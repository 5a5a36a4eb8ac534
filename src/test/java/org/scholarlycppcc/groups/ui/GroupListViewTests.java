package org.scholarlycppcc.groups.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.catalogue.Importance;
import org.scholarlycppcc.catalogue.ListContents.Entry;
import org.scholarlycppcc.catalogue.ui.Entries;
import org.scholarlycppcc.catalogue.ui.Exports;
import org.scholarlycppcc.groups.Access;
import org.scholarlycppcc.groups.Founded;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.groups.GroupListing;
import org.scholarlycppcc.groups.GroupLists;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;

/** The list of a group, where its host keeps it and where others read it. */
class GroupListViewTests extends ViewTest {
    @Autowired
    GroupLists lists;

    @Autowired
    GroupListing listing;

    @Autowired
    People people;

    @Autowired
    ApplicationContext house;

    private Founded founded;
    private MemberId zhao;
    private MemberId wang;
    private GroupId group;
    private BookId one;
    private BookId two;
    private BookId three;

    @BeforeEach
    void zhaoHosts(@Autowired AutowireCapableBeanFactory factory) {
        founded = Founded.in(factory);
        zhao = people.named("赵");
        wang = people.named("王");
        group = founded.group(Access.PRIVATE, zhao, wang);
        People.signIn(people.named("李"), Roles.LIBRARIAN);
        one = new Desk(house).book("甲书");
        two = new Desk(house).book("乙书");
        three = new Desk(house).book("丙书");
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void aHostBeginsTheListAndPublishesIt() {
        open(zhao);
        click("begin-list");
        assertThat($(TextField.class).withId("list-title").single().isInvalid()).isTrue();
        $(TextField.class).withId("list-title").single().setValue("群里接着读");
        click("begin-list");
        assertThat(page()).contains("草稿，还没有发布。", "谁看得到：只有群里的人", "还没有书");
        assertThat($(Button.class).withId("publish-list").single().isEnabled()).isFalse();
        listing.add(group, group.value(), one);
        listing.add(group, group.value(), two);
        open(zhao);
        label("上移《乙书》");
        label("修改《乙书》这一条");
        test(note()).setValue("先读这本");
        label("移出《甲书》");
        press("改好了");
        click("publish-list");
        assertThat(page()).contains("已发布。", "草稿与它相同");
        assertThat(lists.published(group).orElseThrow().entries())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.book().id()).isEqualTo(two);
                    assertThat(it.note()).isEqualTo("先读这本");
                });

        open(wang);
        assertThat($(Entries.class).single().getElement().getProperty("told")).contains("乙书", "先读这本", "推荐");
        assertThat(page()).contains("群里接着读", "第 1 版");
        People.signIn(wang, Roles.MEMBER);
        navigate(GroupView.class, Map.of(GroupView.SLUG, Founded.slug(group)));
        assertThat(page()).contains("群里接着读", "1 种书");
    }

    @Test
    void whatADeputyAddedMeanwhileIsNotPublishedUnseen() {
        drafted();
        label("修改《甲书》这一条");
        listing.add(group, group.value(), three);
        test(note()).setValue("先读这本");
        click("publish-list");
        assertThat(lists.published(group)).isEmpty();
        assertThat(page()).contains("看过再发布", "丙书");
        click("publish-list");
        assertThat(lists.published(group).orElseThrow().entries()).hasSize(3);
    }

    @Test
    void theBookThatIsMovedIsTheOneThatIsShown() {
        drafted();
        listing.move(group, two, group.value(), one);
        label("下移《甲书》");
        assertThat(draft()).extracting(it -> it.book().id()).containsExactly(two, one);
    }

    @Test
    void whoPausesAfterABlankIsNotTakenForSomebodyElse() {
        drafted();
        label("修改《甲书》这一条");
        test(note()).setValue("先读 ");
        test(note()).setValue("先读 这本");
        assertThat(draft().getFirst().note()).isEqualTo("先读 这本");
        assertThat(page()).doesNotContain("两份都在");
    }

    @Test
    void aListIsDividedComparedAndTakenAwayLikeOthers() {
        drafted();
        assertThat($(Exports.class).all()).as("nothing is published").isEmpty();
        $(TextField.class).withId("section-title").single().setValue("先读");
        click("section-add");
        label("修改《乙书》这一条");
        var mover = $(Select.class).all().stream()
                .filter(it -> "移到".equals(it.getLabel()))
                .findAny()
                .orElseThrow();
        test(mover).selectItem("先读");
        assertThat(lists.draft(group).orElseThrow().contents().sections())
                .extracting(it -> it.title(), it -> it.entries().size())
                .containsExactly(tuple("", 1), tuple("先读", 1));
        click("publish-list");
        label("移出《甲书》");
        assertThat(page()).contains("与第 1 版相比有什么变化", "第 1 版的全部 2 种书。");
        click("publish-list");

        open(wang);
        assertThat(page()).contains("先读", "第 2 版的全部 1 种书。");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("exports/groups/" + Founded.slug(group) + "/list.xlsx")
                .contains("exports/groups/" + Founded.slug(group) + "/list.pdf");
        asked("since=1");
        assertThat(page()).contains("第 1 版以来的变化", "甲书");
        asked("importance=required");
        assertThat($(Entries.class).all()).isEmpty();
        asked("since=9&importance=x&entry=y");
        assertThat(page()).doesNotContain("以来的变化");
    }

    @Test
    void aBookTakenOffByMistakeComesBackAsItStood() {
        drafted();
        listing.weigh(group, one, Importance.REQUIRED);
        listing.annotate(group, one, "", "先读这本");
        open(zhao);
        label("移出《甲书》");
        assertThat(draft()).hasSize(1);
        press("撤销");
        assertThat(draft())
                .extracting(it -> it.book().id(), Entry::importance, Entry::note)
                .containsExactly(tuple(one, Importance.REQUIRED, "先读这本"), tuple(two, Importance.RECOMMENDED, ""));
        assertThat($(Button.class).withText("撤销").all()).isEmpty();
    }

    private void drafted() {
        People.signIn(zhao, Roles.MEMBER);
        listing.begin(group, "接着读");
        listing.add(group, group.value(), one);
        listing.add(group, group.value(), two);
        open(zhao);
    }

    private List<Entry> draft() {
        return lists.draft(group).orElseThrow().entries();
    }

    private TextArea note() {
        return $(TextArea.class).all().stream()
                .filter(it -> it.getLabel().equals("读法与理由"))
                .findAny()
                .orElseThrow();
    }

    @Test
    void aDraftIsNotThereForMembersAndAPrivateListNotForOutsiders() {
        People.signIn(zhao, Roles.MEMBER);
        listing.begin(group, "草稿");
        listing.add(group, group.value(), one);
        assertNone(wang, Roles.MEMBER);
        People.signIn(zhao, Roles.MEMBER);
        listing.publish(group, 2);
        for (var role : new String[] {Roles.MEMBER, Roles.LIBRARIAN, Roles.STAFF, Roles.ADMIN})
            assertNone(people.named("外"), role);
    }

    private void assertNone(MemberId who, String role) {
        People.signIn(who, role);
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> navigate(GroupListView.class, Map.of(GroupView.SLUG, Founded.slug(group))));
    }

    private void open(MemberId who) {
        People.signIn(who, Roles.MEMBER);
        UI.getCurrent().navigate("groups/" + Founded.slug(group));
        UI.getCurrent().navigate("groups/" + Founded.slug(group) + "/list");
    }

    private void asked(String query) {
        UI.getCurrent().navigate("groups/" + Founded.slug(group) + "/list", QueryParameters.fromString(query));
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void click(String id) {
        test($(Button.class).withId(id).single()).click();
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private void label(String label) {
        test($(Button.class).all().stream()
                        .filter(it -> it.getAriaLabel().orElse("").equals(label))
                        .findAny()
                        .orElseThrow())
                .click();
    }
}
