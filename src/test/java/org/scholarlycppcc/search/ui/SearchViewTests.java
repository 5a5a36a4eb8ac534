package org.scholarlycppcc.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.members.MemberChanged;
import org.scholarlycppcc.search.Index;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

@WithMockUser(username = "00000000-0000-0000-0000-000000000001", roles = Roles.MEMBER)
class SearchViewTests extends ViewTest {
    @Autowired
    private People people;

    @Autowired
    private Index index;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whoeverAsksNothingIsShownWhatCanBeAsked() {
        open("");
        assertThat($(H1.class).single().getText()).isEqualTo("检索");
        assertThat($(RouterLink.class).withText("xtzg").exists()).isTrue();
    }

    @Test
    void findsAreShownByKindWithTheirCountsAndTheWordsMarked() {
        enrol("吴检索");
        open("吴检索");
        var row = $(FindRow.class).single();
        assertThat($(MarkedText.class).from(row).first().marks()).containsExactly("吴检索");
        assertThat(kinds()).containsExactly("全部1", "委员1");
    }

    @Test
    void moreThanAPageIsReachedByLinksAndNothingTwice() {
        for (int i = 0; i < 45; i++) enrol("郑翻页" + (char) ('一' + i));
        open("郑翻页");
        assertThat($(FindRow.class).all()).hasSize(10);
        var seen = new java.util.ArrayList<String>();
        while (true) {
            $(FindRow.class)
                    .all()
                    .forEach(it -> seen.add($(MarkedText.class).from(it).first().words()));
            if (!$(RouterLink.class).withText("下一页").exists()) break;
            UI.getCurrent()
                    .navigate(
                            "search",
                            QueryParameters.fromString(
                                    query($(RouterLink.class).withText("下一页").single())));
        }
        assertThat(seen).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        open("饕餮魑魅魍魉");
        assertThat($(EmptyState.class).single().getText()).startsWith("没有找到");
        assertThat($(FindRow.class).exists()).isFalse();
    }

    @Test
    void whatAnAddressSaysWronglyIsAsIfItSaidNothing() {
        enrol("王错址");
        index.caughtUp();
        UI.getCurrent().navigate("search", QueryParameters.simple(Map.of("q", "王错址", "kind", "dragon", "after", "x")));
        assertThat($(FindRow.class).all()).hasSize(1);
    }

    @Test
    void aPageCostsTheSameStatementsHoweverManyAreFound() {
        enrol("冯语句");
        var one = SqlCount.of(() -> open("冯语句"));
        for (int i = 0; i < 9; i++) enrol("冯语句" + (char) ('一' + i));
        var many = SqlCount.of(() -> open("冯语句"));
        assertThat($(FindRow.class).all()).hasSize(10);
        assertThat(many).isEqualTo(one).isLessThanOrEqualTo(8);
    }

    @Test
    void theBoxCompletesNames() {
        enrol("陈补全");
        open("");
        var box = $(SearchBox.class).single();
        assertThat(box.complete("chenbq"))
                .extracting(SearchBox.Completion::title, SearchBox.Completion::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("陈补全", "委员"));
        assertThat(box.complete("")).isEmpty();
        assertThat(box.complete("x".repeat(100_000))).isEmpty();
    }

    private List<String> kinds() {
        return $(Nav.class)
                .withClassName("kinds")
                .single()
                .getChildren()
                .map(it -> it.getElement().getTextRecursively())
                .toList();
    }

    private static String query(RouterLink link) {
        return link.getHref().substring(link.getHref().indexOf('?') + 1);
    }

    private void open(String typed) {
        index.caughtUp();
        UI.getCurrent().navigate("search", typed.isEmpty() ? QueryParameters.empty() : QueryParameters.of("q", typed));
    }

    private void enrol(String name) {
        var member = people.seated(name, "education", LocalDate.of(2020, 1, 1));
        transaction.executeWithoutResult(it -> events.publishEvent(new MemberChanged(member)));
    }
}
