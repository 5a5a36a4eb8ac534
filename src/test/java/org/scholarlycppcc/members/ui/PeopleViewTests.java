package org.scholarlycppcc.members.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.Enrolling;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.PeopleDesk;
import org.scholarlycppcc.members.PersonRow;
import org.springframework.beans.factory.annotation.Autowired;

class PeopleViewTests extends ViewTest {
    @Autowired
    People people;

    @Autowired
    Enrolling enrolling;

    @Autowired
    PeopleDesk desk;

    private final String mark = "v" + UUID.randomUUID().toString().substring(0, 8);
    private MemberId zhao;

    @BeforeEach
    void zhaoAdministers() {
        zhao = people.seated(
                "赵管事", "economy", LocalDate.now(ZoneId.of("Asia/Shanghai")).minusYears(1));
        People.signIn(zhao, Roles.MEMBER, Roles.ADMIN);
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void mySheetNamesMeAndLeadsEverywhereIMayGo() {
        navigate(MeView.class);
        assertThat($(H1.class).from($(MeView.class).single()).single().getText())
                .isEqualTo("赵管事");
        assertThat($(RouterLink.class).from($(MeView.class).single()).all())
                .extracting(RouterLink::getHref)
                .contains("admin/people", "me/password", "rooms");
    }

    @Test
    void aMemberIsNotLedToTheAdministratorsPages() {
        People.signIn(people.named("李"), Roles.MEMBER);
        navigate(MeView.class);
        assertThat($(RouterLink.class).from($(MeView.class).single()).all())
                .extracting(RouterLink::getHref)
                .doesNotContain("admin/people");
    }

    @Test
    void peopleAreSearchedByTheAddress() {
        var li = enrolling.enrol("李" + mark, mark, "", Set.of(Roles.MEMBER));
        UI.getCurrent().navigate(PeopleView.class, QueryParameters.of("q", mark));
        var found = $(ListItem.class).from($(PeopleView.class).single()).all();
        assertThat(found).hasSize(1);
        var link = $(RouterLink.class).from(found.getFirst()).single();
        assertThat(link.getHref()).isEqualTo("admin/people/" + li.value());
    }

    @Test
    void aPersonIsAddedAndCorrected() {
        navigate(EnrolView.class);
        test($(TextField.class).id("name")).setValue("李" + mark);
        test($(TextField.class).id("account")).setValue("<script>");
        press("添加");
        assertThat($(TextField.class).id("account").getErrorMessage()).startsWith("账号至少两个字符");
        test($(TextField.class).id("account")).setValue(mark);
        press("添加");
        assertThat($(H1.class).from($(PersonDeskView.class).single()).single().getText())
                .isEqualTo("李" + mark);

        test($(TextField.class).id("name")).setValue("王" + mark);
        press("保存");
        assertThat(desk.page(mark, null, 2)).extracting(PersonRow::name).containsExactly("王" + mark);
    }

    @Test
    void aLinkIsShownOnceItIsAskedFor() {
        enrolling.enrol("李", mark, "", Set.of(Roles.MEMBER));
        navigate(
                PersonDeskView.class,
                Map.of("id", desk.page(mark, null, 1).getFirst().id().value().toString()));
        press("生成一次性链接");
        assertThat($(TextField.class).id("one-time-link").getValue()).matches("http.*/welcome/[\\w-]{43}");
    }

    @Test
    void aSheetCostsFewStatements() {
        var li = enrolling.enrol("李", mark, "", Set.of(Roles.MEMBER));
        assertThat(SqlCount.of(() ->
                        navigate(PersonDeskView.class, Map.of("id", li.value().toString()))))
                .isLessThanOrEqualTo(8);
        assertThat(SqlCount.of(() -> navigate(MeView.class))).isLessThanOrEqualTo(8);
        assertThat(SqlCount.of(() -> navigate(PeopleView.class))).isLessThanOrEqualTo(8);
    }

    @Test
    void anUnknownOrImpossiblePersonIsNotFound() {
        for (var id : new String[] {UUID.randomUUID().toString(), "x", "%00"}) {
            UI.getCurrent().navigate("admin/people/" + id);
            assertThat($(PersonDeskView.class).all()).isEmpty();
            UI.getCurrent().navigate("people/" + id);
            assertThat($(PersonView.class).all()).isEmpty();
        }
    }

    @Test
    void everyoneSeesNameAndSector() {
        People.signIn(people.named("李"), Roles.MEMBER);
        navigate(PersonView.class, Map.of("id", zhao.value().toString()));
        assertThat($(H1.class).from($(PersonView.class).single()).single().getText())
                .isEqualTo("赵管事");
        assertThat($(RouterLink.class).from($(PersonView.class).single()).all()).isEmpty();
    }

    @Test
    void aPasswordThatDiffersIsRefusedAtItsField() {
        navigate(PasswordView.class);
        test($(PasswordField.class).withCaption("新密码").single()).setValue("one thing, 2026");
        test($(PasswordField.class).withCaption("再输入一遍新密码").single()).setValue("another thing, 2026");
        press("改好了");
        assertThat($(PasswordField.class).withCaption("再输入一遍新密码").single().getErrorMessage())
                .isEqualTo("两次输入的密码不一样。");
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }
}
