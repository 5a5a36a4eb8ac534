package org.scholarlycppcc.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.scholarlycppcc.groups.Groups;
import org.scholarlycppcc.groups.Live;
import org.scholarlycppcc.groups.ui.Fresh;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.members.ui.SignedIn;
import org.scholarlycppcc.members.ui.Ways;
import org.scholarlycppcc.notices.Bell;
import org.scholarlycppcc.notices.NoticeList;
import org.scholarlycppcc.notices.ui.NoticesBell;
import org.scholarlycppcc.search.OwnSearches;
import org.scholarlycppcc.search.Search;
import org.scholarlycppcc.search.ui.SearchBox;

/** The frame around every view: the way around at the side or, on a phone, at the bottom; search and switches on top. */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout {
    private static final List<String> ON_A_PHONE = List.of("", "rooms", "groups", "search", "me");

    private final Div page = new Div();
    private final List<Span> unread = new ArrayList<>();

    MainLayout(
            CurrentMember member,
            Roster roster,
            Groups groups,
            Live live,
            Ways ways,
            AuthenticationContext session,
            Search search,
            OwnSearches searches,
            NoticeList notices,
            Bell bell) {
        Fresh.keep(this, live, this::show);
        // After it listens, so that nothing falls between.
        addAttachListener(it -> show(groups.unread()));
        addClassName("place");
        var entries = ways.of(session);
        var skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        page.setId("main");
        page.addClassName("page");
        var top = top(
                new SearchBox(search, searches), new NoticesBell(notices, bell), new SignedIn(member, roster, session));
        var middle = new Div(top, page);
        middle.addClassName("middle");
        add(skip, side(entries), middle, bottom(entries));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().removeAllChildren();
        page.getElement().appendChild(content.getElement());
    }

    private void show(int count) {
        unread.forEach(it -> {
            it.setText(String.valueOf(count));
            it.setVisible(count > 0);
            it.getElement().setAttribute("aria-label", getTranslation("shell.unread", count));
        });
    }

    private Nav side(List<MenuEntry> entries) {
        var seal = new Span(getTranslation("shell.seal"));
        seal.addClassName("seal");
        seal.getElement().setAttribute("aria-hidden", "true");
        var name = new Paragraph(seal, new Span(getTranslation("shell.name")));
        name.addClassName("name");
        var list = new UnorderedList();
        entries.stream().filter(it -> !plain(it).equals("search")).forEach(it -> list.add(new ListItem(link(it))));
        var nav = new Nav(name, list);
        nav.addClassName("side");
        nav.setAriaLabel(getTranslation("shell.navigation"));
        return nav;
    }

    private Nav bottom(List<MenuEntry> entries) {
        var nav = new Nav();
        nav.addClassName("bottom");
        nav.setAriaLabel(getTranslation("shell.navigationOnAPhone"));
        ON_A_PHONE.forEach(
                path -> entries.stream().filter(it -> plain(it).equals(path)).forEach(it -> nav.add(link(it))));
        return nav;
    }

    private RouterLink link(MenuEntry entry) {
        var link = new RouterLink(getTranslation(entry.title()), entry.menuClass());
        link.setHighlightCondition(
                plain(entry).isEmpty() ? HighlightConditions.sameLocation() : HighlightConditions.locationPrefix());
        link.setHighlightAction((it, here) -> {
            if (here) it.getElement().setAttribute("aria-current", "page");
            else it.getElement().removeAttribute("aria-current");
        });
        if (plain(entry).equals("groups")) link.add(unreadCount());
        return link;
    }

    private Span unreadCount() {
        var count = new Span();
        count.addClassName("count");
        count.getElement().setAttribute("role", "note");
        unread.add(count);
        return count;
    }

    private static String plain(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }

    private RouterLink help() {
        var help = new RouterLink(getTranslation("shell.help"), HelpView.class);
        help.addClassName("switch");
        return help;
    }

    private Header top(SearchBox search, NoticesBell bell, SignedIn person) {
        var header = new Header(search, bell, new Switches(), help(), person);
        header.addClassName("top");
        return header;
    }
}
