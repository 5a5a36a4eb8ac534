package org.scholarlycppcc.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.notices.MailQueue.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is due, after asking once more whether its reader still wants it and still may see it. */
@Component
class Postman {
    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofDays(3);
    // Longer than all time-outs of one letter together.
    private static final Duration LOST = Duration.ofMinutes(10);

    private final MailQueue queue;
    private final PostOffice office;
    private final Letters letters;
    private final NoticeSources sources;
    private final Roster roster;
    private final DigestTime times;

    Postman(
            MailQueue queue,
            PostOffice office,
            Letters letters,
            NoticeSources sources,
            Roster roster,
            DigestTime times) {
        this.queue = queue;
        this.office = office;
        this.letters = letters;
        this.sources = sources;
        this.roster = roster;
        this.times = times;
    }

    @Scheduled(fixedDelayString = "${scholarly.mail.every}", initialDelayString = "${scholarly.mail.every}")
    void turn() {
        if (office.open()) AsHouse.run(this::deliver);
    }

    private void deliver() {
        int lost = queue.abandon(LOST);
        if (lost > 0) log.warn("{} notices were being mailed when the house ended; they are not mailed again", lost);
        var bundles = new LinkedHashMap<Bundle, List<Waiting>>();
        queue.due()
                .forEach(it -> bundles.computeIfAbsent(
                                new Bundle(it.member(), Topic.of(it)), bundle -> new ArrayList<>())
                        .add(it));
        for (var bundle : bundles.values()) if (!deliver(bundle)) return;
    }

    /** False when the server cannot be reached, so that the others need not be tried now. */
    private boolean deliver(List<Waiting> bundle) {
        var wanted = wanted(bundle);
        queue.done(ids(bundle.stream().filter(it -> !wanted.contains(it)).toList()));
        if (wanted.isEmpty() || quiet(wanted) || !queue.claim(ids(wanted))) return true;
        try {
            var actors = wanted.stream()
                    .map(Waiting::actor)
                    .filter(Objects::nonNull)
                    .map(MemberId::new)
                    .toList();
            office.send(letters.of(wanted, roster.rows(actors)));
            queue.done(ids(wanted));
            return true;
        } catch (MailException failure) {
            return failed(wanted, failure);
        }
    }

    private List<Waiting> wanted(List<Waiting> bundle) {
        var reader = new MemberId(bundle.getFirst().member());
        if (bundle.getFirst().address() == null
                || roster.enabled(List.of(reader)).isEmpty()) return List.of();
        var visible = sources.visible(reader, bundle);
        return bundle.stream()
                .filter(it -> !it.seen() && visible.containsKey(it.subject()))
                .filter(it -> it.channel()
                        == Objects.requireNonNullElse(it.wanted(), it.kind().proposed()))
                .toList();
    }

    private boolean quiet(List<Waiting> bundle) {
        var first = bundle.getFirst();
        if (first.quietFrom() == null || first.quietTo() == null) return false;
        var now = times.now();
        var then = new QuietHours(first.quietFrom(), first.quietTo()).after(now);
        if (then.equals(now)) return false;
        queue.postpone(ids(bundle), then.toInstant(), first.tries());
        return true;
    }

    private boolean failed(List<Waiting> bundle, MailException failure) {
        var now = times.now().toInstant();
        var first = bundle.getFirst();
        // A cause is given only when no connection could be made; else the server refused this very letter.
        var reached = failure instanceof MailSendException && failure.getCause() == null;
        log.warn(
                "A letter with {} notices was not sent: {}",
                bundle.size(),
                failure.getClass().getSimpleName());
        if (now.isAfter(first.firstDue().plus(PATIENCE))) queue.done(ids(bundle));
        else queue.postpone(ids(bundle), later(now, first.tries()), first.tries() + 1);
        return reached;
    }

    private static Instant later(Instant now, int tries) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 10));
        return now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    private static List<UUID> ids(List<Waiting> notices) {
        return notices.stream().map(Waiting::notice).toList();
    }

    private record Bundle(UUID member, Topic topic) {}
}
