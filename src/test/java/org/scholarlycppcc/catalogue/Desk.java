package org.scholarlycppcc.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.SectorId;
import org.springframework.context.ApplicationContext;

/** What librarians do again and again in tests. */
public class Desk {
    private final Cataloguing cataloguing;
    private final Curating curating;
    private final Listing listing;
    private final Publishing publishing;

    public Desk(ApplicationContext house) {
        cataloguing = house.getBean(Cataloguing.class);
        curating = house.getBean(Curating.class);
        listing = house.getBean(Listing.class);
        publishing = house.getBean(Publishing.class);
    }

    public static BookCard card(String title, String creators) {
        return BookCard.blank()
                .with(Fact.TITLE, title)
                .with(Fact.CREATORS, creators)
                .with(Fact.CATEGORY, "literature-arts");
    }

    public BookId book(String title) {
        return cataloguing.add(card(title, "佚名 著"));
    }

    /** A list of one section with the given books; not yet published. */
    public Draft list(String title, BookId... books) {
        return list(title, null, books);
    }

    public Draft list(String title, @Nullable SectorId sector, BookId... books) {
        var kind = sector == null ? ListKind.COMMITTEE : ListKind.SECTOR;
        var slug = curating.begin(title, kind, sector, "", List.of("起步", "深读"));
        var draft = draft(slug);
        for (var book : books) listing.add(draft.id(), first(draft).id(), book);
        return draft(slug);
    }

    public Draft draft(String slug) {
        return curating.draft(slug).orElseThrow();
    }

    public Draft published(Draft draft) {
        publishing.publish(draft.id(), draft(draft.slug()).version());
        return draft(draft.slug());
    }

    public static ListContents.Section first(Draft draft) {
        return draft.contents().sections().getFirst();
    }

    public static ListContents.Entry entry(Draft draft, int place) {
        return first(draft).entries().get(place);
    }
}
