package org.scholarlycppcc.moderation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.scholarlycppcc.members.MemberId;

/** Lent by a feature whose things can be held or reported. What is decided is told inside the transaction that decides it. */
public interface Moderated {
    /** Names this kind of thing, in at most 20 capitals. */
    String kind();

    /** The circles in which a person decides, such as the groups one hosts. */
    Set<UUID> hostedBy(MemberId member);

    /** Those who decide in a circle. */
    Set<MemberId> hosts(UUID circle);

    /** A thing that may be reported by whoever is signed in; empty for what that person may not see, or cannot be reported. */
    Optional<Subject> reportable(UUID id);

    /** Things as their reviewers and authors see them, by a fixed number of statements; what is gone is left out. */
    Map<UUID, Shown> show(Collection<UUID> ids);

    /** The thing becomes visible. */
    void release(UUID id);

    /** The thing goes back to its author, who may change it and submit it again. */
    void sendBack(UUID id, String reason);

    /** The thing goes away for good. */
    void remove(UUID id, String reason);

    /**
     * Where a thing belongs.
     *
     * @param staff whether staff may look at it without a report; not so in a private circle
     */
    record Subject(String kind, UUID id, UUID circle, boolean staff, MemberId author) {}

    /**
     * A thing as it reads.
     *
     * @param text in Markdown
     * @param path where it stands, below the root
     */
    record Shown(String text, String path, String place) {}
}
