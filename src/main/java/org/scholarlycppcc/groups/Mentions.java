package org.scholarlycppcc.groups;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.Markdown;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.search.Sound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is addressed by name in a discussion. A mention stands in Markdown as a link to the person,
 * {@code [@柯后谈](people/…)}, which stays right whatever the person is called later.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Mentions {
    private static final int MOST = 8;
    private static final Pattern LINK = Pattern.compile("people/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final Circle circle;
    private final CurrentMember member;

    Mentions(Circle circle, CurrentMember member) {
        this.circle = circle;
        this.member = member;
    }

    /**
     * Who may be meant by what is typed after an {@code @}, at most eight: those of the group first, and in a private group
     * nobody else. Whoever is not in the group is told nobody.
     */
    public List<Named> complete(DiscussionId discussion, String typed) {
        var people = circle.of(discussion, member.id()).stream()
                .filter(it -> !it.id().equals(member.id()))
                .toList();
        if (typed.isBlank())
            return people.stream().filter(Named::inside).limit(MOST).toList();
        return people.stream()
                .map(it -> new Fit(it, Sound.fit(typed, it.name()).orElse(-1)))
                .filter(it -> it.cost >= 0)
                .sorted(Comparator.comparing((Fit it) -> !it.person.inside()).thenComparingInt(Fit::cost))
                .limit(MOST)
                .map(Fit::person)
                .toList();
    }

    /**
     * The text as it is kept: an {@code @} with the name of exactly one person of the group becomes a mention, and each mention
     * bears the person's name of today. Quotes and code stay as they are.
     */
    public String marked(DiscussionId discussion, String text) {
        if (!text.contains("@")) return text;
        var people = circle.of(discussion, member.id());
        return new Marking(people).marked(text);
    }

    /** A kept text as its writer would type it: with plain names, unless a name alone would not say who is meant. */
    public String typed(DiscussionId discussion, String text) {
        var plain = Named.only(text);
        return marked(discussion, plain).equals(text) ? plain : text;
    }

    /** Whom a text mentions, of those who may see the discussion; people who are only quoted are left out. */
    public Set<MemberId> in(DiscussionId discussion, String text) {
        var mentioned = Markdown.addressed(text).stream()
                .map(Mentions::person)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(HashSet::new));
        return mentioned.isEmpty() ? Set.of() : circle.admitted(discussion, mentioned);
    }

    /** Whether a text may mention somebody at all. */
    static boolean anyIn(String text) {
        return text.contains("](people/");
    }

    private static Optional<MemberId> person(String address) {
        var link = LINK.matcher(address);
        return link.matches() ? Optional.of(new MemberId(UUID.fromString(link.group(1)))) : Optional.empty();
    }

    private record Fit(Named person, int cost) {}
}
