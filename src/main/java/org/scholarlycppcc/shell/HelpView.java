package org.scholarlycppcc.shell;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.scholarlycppcc.base.Content;
import org.scholarlycppcc.base.Languages;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.Written;
import org.scholarlycppcc.members.CurrentMember;

/** One screen of help for each role, opened first at the page of the reader's own. */
@Route("help/:page?")
@PageTitle("shell.help")
@PermitAll
class HelpView extends Main implements BeforeEnterObserver {
    private final CurrentMember member;
    private final Article text = new Article();
    private final UnorderedList pages = new UnorderedList();

    HelpView(CurrentMember member) {
        this.member = member;
        addClassName("help");
        var nav = new Nav(pages);
        nav.setAriaLabel(getTranslation("shell.helpPages"));
        add(nav, text);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = event.getRouteParameters().get("page").map(HelpView::named).orElseGet(this::own);
        pages.removeAll();
        for (var other : HelpPage.values()) pages.add(new ListItem(link(other, other == page)));
        text.removeAll();
        text.add(Written.page(Content.text("pages/help-" + page.slug() + language() + ".md")));
    }

    private RouterLink link(HelpPage page, boolean here) {
        var link = new RouterLink(
                getTranslation("shell.help." + page.slug()), HelpView.class, new RouteParameters("page", page.slug()));
        if (here) link.getElement().setAttribute("aria-current", "page");
        return link;
    }

    private String language() {
        return switch (Languages.tag(getLocale())) {
            case "zh-Hans" -> "";
            case "zh-Hant" -> ".zh-Hant";
            default -> ".en";
        };
    }

    private HelpPage own() {
        if (member.is(Roles.ADMIN)) return HelpPage.ADMIN;
        if (member.is(Roles.STAFF)) return HelpPage.STAFF;
        return member.is(Roles.LIBRARIAN) ? HelpPage.LIBRARIAN : HelpPage.MEMBER;
    }

    private static HelpPage named(String slug) {
        for (var page : HelpPage.values()) if (page.slug().equals(slug)) return page;
        throw new NotFoundException();
    }
}
