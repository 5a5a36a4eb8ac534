package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.Approving;
import org.scholarlycppcc.catalogue.Archiving;
import org.scholarlycppcc.catalogue.AtDesk;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Curating;
import org.scholarlycppcc.catalogue.Draft;
import org.scholarlycppcc.catalogue.Gathering;
import org.scholarlycppcc.catalogue.ListContents;
import org.scholarlycppcc.catalogue.Listing;
import org.scholarlycppcc.catalogue.Owning;
import org.scholarlycppcc.catalogue.Publishing;
import org.scholarlycppcc.catalogue.Remarking;
import org.scholarlycppcc.catalogue.Renewing;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.notices.Notices;

/** The draft of a list, one section at a time; every act is kept at once, and members see none before it is published. */
@Route("desk/lists/:slug")
@RolesAllowed({Roles.LIBRARIAN, Roles.ADMIN})
class ListDeskView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    static final String SLUG = "slug";
    static final String SECTION = "section";

    private final Curating curating;
    private final Notices notices;
    private final H1 title = new H1();
    private final StandingDesk standing;
    private final DeskCompany company;
    private final OwnerDesk owner;
    private final NextYear nextYear;
    private final ListWords words;
    private final Outline outline;
    private final SectionDesk section;
    private String slug = "";
    private String wanted = "";

    ListDeskView(
            Curating curating,
            Listing listing,
            Gathering gathering,
            Remarking remarking,
            Renewing renewing,
            Owning owning,
            AtDesk desk,
            Approving approving,
            Archiving archiving,
            Publishing publishing,
            Catalogue catalogue,
            Roster roster,
            Notices notices,
            CurrentMember member,
            Clock clock) {
        this.curating = curating;
        this.notices = notices;
        company = new DeskCompany(desk, this::reread);
        owner = new OwnerDesk(owning, member, this::showOwner);
        nextYear = new NextYear(renewing);
        standing = new StandingDesk(
                approving, archiving, publishing, roster, member.id(), new Moments(clock, getLocale()), this::refresh);
        words = new ListWords(curating, this::refresh);
        outline = new Outline(curating, listing, this::refresh);
        section = new SectionDesk(curating, listing, gathering, remarking, catalogue, this::refresh);
        addClassName("desk");
        var kicker = new Paragraph(new RouterLink(getTranslation("catalogue.desk"), DeskView.class));
        kicker.addClassName("kicker");
        var sides = new Div(outline, section);
        sides.addClassName("list-desk");
        add(new Header(kicker, title, company, standing, owner, nextYear), words, sides);
    }

    static RouteParameters of(String slug) {
        return new RouteParameters(SLUG, slug);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get(SLUG).orElse("");
        wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SECTION)
                .orElse("");
        var draft = draft();
        if (draft.standing().review() != null) notices.seen(draft.id().value());
        words.show(draft);
        company.at(draft.id());
        owner.show(draft);
        nextYear.show(draft);
        section.begin();
        show(draft);
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    private Draft draft() {
        return curating.draft(slug).orElseThrow(NotFoundException::new);
    }

    private void showOwner() {
        owner.show(draft());
    }

    // After each act the draft is read anew, so that what another librarian did meanwhile is seen too.
    private void refresh() {
        company.forget();
        show(draft());
    }

    // What another librarian did, the words of the list included.
    private void reread() {
        words.show(draft());
        refresh();
    }

    private void show(Draft draft) {
        title.setText(draft.contents().title());
        standing.show(draft);
        var current = current(draft);
        outline.show(draft, current);
        section.show(draft, current);
        var open = draft.standing().state().open();
        words.setVisible(open);
        outline.freeze(!open);
        section.freeze(!open);
    }

    private ListContents.Section current(Draft draft) {
        var sections = draft.contents().sections();
        return sections.stream()
                .filter(it -> it.id().toString().equals(wanted))
                .findAny()
                .orElse(sections.getFirst());
    }
}
