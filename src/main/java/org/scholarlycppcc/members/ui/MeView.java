package org.scholarlycppcc.members.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.ui.KeptCopy;
import org.scholarlycppcc.members.Appointments;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.Enrolling;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;

/** Who one is here, and the way to everything one may open; on a phone, the only one. */
@Route("me")
@PageTitle("members.me")
@Menu(title = "members.me", order = 7)
@PermitAll
class MeView extends Main {
    MeView(CurrentMember current, Roster roster, Appointments appointments, Ways ways, AuthenticationContext session) {
        addClassName("me");
        var me = roster.find(current.id());
        var sector = new Paragraph(me.map(MemberRow::sectorName).orElse(getTranslation("members.noSector")));
        sector.addClassName("kicker");
        add(sector, new H1(me.map(MemberRow::name).orElse("")));
        var roles = new Paragraph(Enrolling.ROLES.stream()
                .filter(current::is)
                .map(it -> getTranslation("members.role." + it))
                .collect(Collectors.joining(getTranslation("members.comma"))));
        roles.addClassName("soft");
        add(roles, new AppointmentList(appointments.mine()));
        add(ways(ways.of(session)), own(session));
    }

    private Nav ways(List<MenuEntry> entries) {
        var links = new UnorderedList();
        links.addClassName("ways");
        entries.stream()
                .filter(it -> it.menuClass() != MeView.class)
                .forEach(it -> links.add(new ListItem(new RouterLink(getTranslation(it.title()), it.menuClass()))));
        var nav = new Nav(new H2(getTranslation("members.ways")), links);
        nav.setAriaLabel(getTranslation("members.ways"));
        return nav;
    }

    private Section own(AuthenticationContext session) {
        var password = new RouterLink(getTranslation("members.changePassword"), PasswordView.class);
        password.setId("change-password");
        var help = new Anchor("help", getTranslation("members.help"));
        var notices = new Anchor("me/notices", getTranslation("notices.choices"));
        var links = new UnorderedList(new ListItem(password), new ListItem(notices), new ListItem(help));
        links.addClassName("ways");
        Preference.all(getLocale()).forEach(it -> links.add(new ListItem(it)));
        var leave = new Button(getTranslation("signin.leave"), click -> session.logout());
        leave.setId("sign-out");
        KeptCopy.clearedBy(leave);
        return new Section(new H2(getTranslation("members.own")), links, leave);
    }
}
