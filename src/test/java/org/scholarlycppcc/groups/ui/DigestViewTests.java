package org.scholarlycppcc.groups.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.Written;
import org.scholarlycppcc.groups.Access;
import org.scholarlycppcc.groups.Founded;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.groups.Presiding;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

class DigestViewTests extends ViewTest {
    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory house;

    @Autowired
    Presiding presiding;

    private MemberId zhao;
    private MemberId wang;
    private GroupId group;

    @BeforeEach
    void zhaoHosts() {
        zhao = people.named("赵主持");
        wang = people.named("王成员");
        group = Founded.in(house).group(Access.OPEN, zhao, wang);
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void aHostSendsTheDigestOfTheWeekAndChangesIt() {
        as(zhao);
        open("");
        assertThat(links("写本周简报")).hasSize(1);
        open("/digests/3");
        assertThat(find(Written.class).single().isVisible()).as("seen first").isTrue();
        button("接着写");
        var text = find(TextArea.class).withId("composer-text").single();
        assertThat(text.getValue()).contains("### 这一周读什么", "[第 3 步](groups/");
        test(text).setValue(text.getValue() + "\n\n下周见。");
        button("发给全群");
        assertThat(shown()).contains("第 3 周简报", "第 3 步", "赵主持，今天").doesNotContain("改过");
        assertThat(written()).contains("下周见。", "<h3>本周之问</h3>");
        button("修改");
        test(find(TextArea.class).withId("changed-digest").single()).setValue("下下周见。");
        button("保存");
        assertThat(shown()).contains("改过");
        assertThat(written()).isEqualTo("<p>下下周见。</p>\n");
        open("");
        assertThat(links("写本周简报")).isEmpty();
        assertThat(links("第 3 周简报")).hasSize(1);
    }

    @Test
    void whatIsNotSentIsForTheHostAlone() {
        as(zhao);
        open("/digests/2");
        assertThat(shown()).contains("第 2 周简报", "拟好的草稿");
        open("/digests/4");
        assertThat(shown()).as("a week to come").doesNotContain("拟好的草稿");
        open("/digests/0");
        assertThat(shown()).doesNotContain("拟好的草稿");
        open("/report");
        assertThat(shown()).as("not over yet").doesNotContain("拟好的草稿");
        as(wang);
        open("/digests/2");
        assertThat(shown()).doesNotContain("第 2 周简报");
        open("");
        assertThat(links("写本周简报")).isEmpty();
    }

    @Test
    void theClosingReportStandsAtTheHeadOfAFinishedGroup() {
        as(zhao);
        presiding.end(group);
        open("");
        assertThat(links("写读书群总结"))
                .extracting(RouterLink::getHref)
                .containsExactly("groups/" + Founded.slug(group) + "/report");
        open("/report");
        button("发给全群");
        assertThat(shown()).contains("读书群总结");
        as(wang);
        open("");
        assertThat(find(DigestText.class).single().getElement().getTextRecursively())
                .contains("读书群总结", "赵主持，今天");
        assertThat(written()).contains("一起读的人");
        assertThat(links("写读书群总结")).isEmpty();
    }

    private void open(String rest) {
        UI.getCurrent().navigate("groups/" + Founded.slug(group) + rest);
    }

    private void button(String words) {
        var button = find(Button.class).all().stream()
                .filter(it -> it.getText().equals(words))
                .findFirst();
        test(button.orElseThrow()).click();
    }

    private List<RouterLink> links(String words) {
        return find(RouterLink.class).all().stream()
                .filter(it -> it.getText().equals(words))
                .toList();
    }

    private String written() {
        return find(DigestText.class)
                .single()
                .getChildren()
                .flatMap(it -> it instanceof Written written ? Stream.of(written) : Stream.empty())
                .map(it -> it.getElement().getProperty("innerHTML"))
                .findFirst()
                .orElseThrow();
    }

    private String shown() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private static void as(MemberId member) {
        People.signIn(member, Roles.MEMBER);
        MockVaadin.clientRoundtrip();
    }
}
