package org.scholarlycppcc.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.members.MemberId;

/**
 * A group as lists show it to the one who looks.
 *
 * @param begins the first day of its first week; none before it has a plan
 * @param ends the last day of its last week
 * @param places how many it holds at most; none when it is not limited
 * @param role as what the one who looks belongs to it; none when not
 * @param waiting whether the one who looks has asked to join and waits
 * @param declined why the last request of the one who looks was declined; none when it was not
 * @param asking how many wait to be let in; 0 for all but host and deputies
 * @param unread the posts the one who looks has not seen; 0 outside the group
 * @param reported whether its closing report was sent
 * @param secondBook what it reads besides its book, in the order of adoption
 * @param state where it stands today
 * @param proposals how many proposals wait for those who lead it; 0 for all others
 * @param proposed how many the one who looks has proposed there
 * @param listTitle what the list is called that it keeps; none before that is published
 * @param listed how many books stand on it
 * @param ended when its host ended it; none while it takes posts
 */
public record GroupRow(
        GroupId id,
        String slug,
        String name,
        String theme,
        String season,
        String introduction,
        String etiquette,
        @Nullable BookId book,
        Access access,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        int weeks,
        int members,
        @Nullable Integer places,
        @Nullable MemberId host,
        @Nullable Role role,
        boolean waiting,
        @Nullable String declined,
        int asking,
        int unread,
        boolean reported,
        State state,
        @Nullable Instant ended,
        @Nullable BookId secondBook,
        @Nullable BookId thirdBook,
        int proposals,
        int proposed,
        @Nullable String listTitle,
        int listed) {
    /** What it reads, its first book first. */
    public List<BookId> books() {
        return Stream.of(book, secondBook, thirdBook)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** Whether it still takes proposals for what to read. */
    public boolean plannable() {
        return state == State.PROPOSED || state.joinable();
    }

    /** Whether the one who looks decides about it. */
    public boolean leads() {
        return role != null && role.leads();
    }

    public boolean full() {
        return places != null && members >= places;
    }
}
