package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.BookFacts;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Lists;
import org.scholarlycppcc.catalogue.Mention;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;

/** The page of a book: what it is, what to do next, why to read it, who recommends it, and what other modules add. */
@Route("books/:book")
@PermitAll
class BookView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    static final String BOOK = "book";

    private final H1 title = new H1();
    private final Catalogue catalogue;
    private final Lists lists;
    private final Roster roster;
    private final CurrentMember member;
    private final List<BookPanel> panels;

    BookView(Catalogue catalogue, Lists lists, Roster roster, CurrentMember member, List<BookPanel> panels) {
        this.catalogue = catalogue;
        this.lists = lists;
        this.roster = roster;
        this.member = member;
        this.panels = panels;
        addClassName("book");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var editions = AskedBook.withEditions(event, BookView.class, catalogue);
        show(editions.getFirst(), editions.subList(1, editions.size()));
    }

    static Optional<BookId> id(String typed) {
        try {
            return Optional.of(new BookId(UUID.fromString(typed)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    private void show(BookFacts book, List<BookFacts> editions) {
        removeAll();
        title.setText(book.printed());
        var parts = panels.stream().flatMap(it -> it.about(book.id()).stream()).toList();
        var words = new Div(head(book), next(book, parts), new Facts(book));
        said("catalogue.about", book.about(), words);
        said("catalogue.why", book.why(), words);
        var stage = new Div(new BookCover(book.row()), words);
        stage.addClassName("book-stage");
        add(stage);
        var mentions = lists.naming(book.id());
        if (!mentions.isEmpty()) add(new Mentions(mentions, nominators(mentions)));
        // What stands in the head is not said again.
        parts.stream().filter(it -> it.getParent().isEmpty()).forEach(this::add);
        add(new OtherEditions(editions), acts(book));
    }

    private Map<MemberId, MemberRow> nominators(List<Mention> mentions) {
        return roster.rows(
                mentions.stream().flatMap(it -> it.nominators().stream()).toList());
    }

    // One thing before all others, which the log says, and beside it what else there is to do.
    private Div next(BookFacts book, List<Component> parts) {
        var next = new Div();
        next.addClassName("book-next");
        for (var part : parts) if (part instanceof Leading leading) next.add(leading.next());
        if (book.isOnTheWeb()) next.add(Facts.web(book.whereToRead(), getTranslation("catalogue.readOnTheWeb")));
        return next;
    }

    private Header head(BookFacts book) {
        var category = new RouterLink(book.categoryName(), BooksView.class);
        category.setQueryParameters(QueryParameters.of("category", book.categorySlug()));
        var kicker = new Paragraph(category);
        kicker.addClassName("kicker");
        var head = new Header(kicker, title);
        if (!book.subtitle().isEmpty()) {
            var subtitle = new Paragraph(book.subtitle());
            subtitle.addClassName("book-subtitle");
            head.add(subtitle);
        }
        var creators = new Paragraph(book.creators());
        creators.addClassName("book-creators");
        head.add(creators);
        return head;
    }

    private void said(String heading, String words, Div place) {
        if (words.isEmpty()) return;
        var said = new Section(new H2(getTranslation(heading)), new Paragraph(words));
        said.addClassName("book-said");
        place.add(said);
    }

    private Paragraph acts(BookFacts book) {
        var poster = new Anchor("exports/books/" + book.id().value() + ".pdf", getTranslation("catalogue.poster"));
        poster.setId("book-poster");
        poster.setRouterIgnore(true);
        poster.getElement().setAttribute("download", true);
        var acts = new Paragraph(poster);
        acts.addClassName("acts");
        if (member.is(Roles.LIBRARIAN) || member.is(Roles.ADMIN)) acts.add(edit(book));
        return acts;
    }

    private RouterLink edit(BookFacts book) {
        var edit = new RouterLink(getTranslation("catalogue.editBook"), BookDeskView.class, BookDeskView.of(book.id()));
        edit.setId("edit-book");
        return edit;
    }
}
