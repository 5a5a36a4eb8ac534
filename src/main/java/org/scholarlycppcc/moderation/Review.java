package org.scholarlycppcc.moderation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.moderation.Moderated.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where features hand in what must be looked at before others see it; their authors alone do, at first and after each change. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Review {
    private static final Logger log = LoggerFactory.getLogger(Review.class);

    private final ReviewItems items;
    private final Features features;
    private final CurrentMember member;

    Review(ReviewItems items, Features features, CurrentMember member) {
        this.items = items;
        this.features = features;
        this.member = member;
    }

    /**
     * Lets a thing of whoever is signed in wait, in the feature's transaction. What waits already is not opened twice, but a claim on
     * it ends, since its text is another one now. Refused for another's thing, and where nobody else may decide: then the
     * author can only leave the words out.
     *
     * @param hits the listed words in it; none when all of its circle is looked at
     */
    public void submit(String kind, UUID subject, UUID circle, boolean staff, List<Hit> hits) {
        var me = member.id();
        var hosts = features.of(kind).hosts(circle);
        var thing = new Subject(kind, subject, circle, staff, me);
        if (items.author(thing).filter(it -> !it.equals(me)).isPresent()) throw new Refusal("moderation.authorOnly");
        var written = hits.stream().map(Hit::written).distinct().collect(Collectors.joining("、"));
        var found = Text.line(written, Integer.MAX_VALUE);
        if (!staff && hosts.stream().allMatch(me::equals)) {
            throw new Refusal("moderation.nobodyToDecide", found);
        }
        var cause = hits.isEmpty() ? Cause.PRE_MODERATION : Cause.WORDS;
        var item = items.open(thing, cause, found, staff);
        items.renew(item, cause, found);
        log.info("Review item {} opened", item.value());
    }
}
