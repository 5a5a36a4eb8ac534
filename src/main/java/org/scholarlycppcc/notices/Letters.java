package org.scholarlycppcc.notices;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Languages;
import org.scholarlycppcc.base.Markup;
import org.scholarlycppcc.base.Words;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.notices.MailQueue.Waiting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes letters: who, what and where, folded as on the page, and no word of what was written, since a letter cannot be taken back. */
@Component
class Letters {
    private final String house;

    Letters(@Value("${scholarly.address}") String house) {
        this.house = house.replaceAll("/+$", "");
    }

    /** A letter about notices of one reader and one topic, all of which the reader may see; there is at least one. */
    Letter of(List<Waiting> notices, Map<MemberId, MemberRow> people) {
        var first = notices.getFirst();
        var language = Languages.best(first.language());
        var topic = Topic.of(first);
        var lines =
                folded(notices).stream().map(it -> line(it, people, language)).toList();
        var subject = lines.size() == 1
                ? lines.getFirst().said() + " · " + lines.getFirst().title()
                : topic.named(language) + Words.in(language, "notices.lines", lines.size());
        var unsubscribe = house + "/unsubscribe?token="
                + EndingToken.signed(new MemberId(first.member()), topic, Objects.requireNonNull(first.secret()))
                        .word();
        return new Letter(
                id(notices),
                Objects.requireNonNull(first.address()),
                Words.in(language, "notices.subject", subject),
                plain(lines, topic, unsubscribe, language),
                html(lines, topic, unsubscribe, language),
                unsubscribe);
    }

    /** Asks the owner of an address to confirm it. */
    Letter confirmation(String address, String token, Locale language) {
        var link = house + "/confirm-address?token=" + token;
        var words = Words.in(language, "notices.confirmLetter");
        return new Letter(
                UUID.randomUUID().toString(),
                address,
                Words.in(language, "notices.subject", Words.in(language, "notices.confirmTitle")),
                words + "\n\n" + link + "\n",
                page(language, Markup.of("<p>{}</p><p><a href=\"{}\">{}</a></p>", words, link, link)),
                null);
    }

    private static List<List<Waiting>> folded(List<Waiting> notices) {
        record Fold(NoticeKind kind, UUID about) {}
        var folds = new LinkedHashMap<Fold, List<Waiting>>();
        notices.forEach(it -> folds.computeIfAbsent(new Fold(it.kind(), it.about()), fold -> new ArrayList<>())
                .add(it));
        return List.copyOf(folds.values());
    }

    private Line line(List<Waiting> fold, Map<MemberId, MemberRow> people, Locale language) {
        var last = fold.getLast();
        var actors = (int) fold.stream()
                .map(Waiting::actor)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        var said = NoticeWords.said(language, last.kind(), name(last.actor(), people), actors, fold.size());
        return new Line(
                said, last.title(), house + "/notices/" + fold.getFirst().notice());
    }

    private static @Nullable String name(@Nullable UUID actor, Map<MemberId, MemberRow> people) {
        var person = actor == null ? null : people.get(new MemberId(actor));
        return person == null ? null : person.name();
    }

    private String plain(List<Line> lines, Topic topic, String unsubscribe, Locale language) {
        var all = lines.stream()
                .map(it -> it.said() + "\n" + it.title() + "\n" + it.link() + "\n")
                .collect(Collectors.joining("\n"));
        return all + "\n--\n" + Words.in(language, "notices.endLetters", topic.named(language)) + "\n" + unsubscribe
                + "\n" + Words.in(language, "notices.changeChoices") + "\n" + house + "/me/notices\n";
    }

    private String html(List<Line> lines, Topic topic, String unsubscribe, Locale language) {
        var all = lines.stream()
                .map(it -> Markup.of(
                        "<p>{}<br><a href=\"{}\"><strong>{}</strong></a></p>", it.said(), it.link(), it.title()))
                .toList();
        return page(
                language,
                Markup.of(
                        "{}<hr><p><small><a href=\"{}\">{}</a><br><a href=\"{}\">{}</a></small></p>",
                        Markup.joined(all),
                        unsubscribe,
                        Words.in(language, "notices.endLetters", topic.named(language)),
                        house + "/me/notices",
                        Words.in(language, "notices.changeChoices")));
    }

    private static String page(Locale language, Markup body) {
        return Markup.of("<!doctype html><html lang=\"{}\"><body>{}</body></html>", Languages.tag(language), body)
                .html();
    }

    private static String id(List<Waiting> notices) {
        var all = notices.stream().map(it -> it.notice().toString()).collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private record Line(String said, String title, String link) {}
}
