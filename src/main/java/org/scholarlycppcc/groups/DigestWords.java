package org.scholarlycppcc.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Markdown;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Words;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.groups.DigestDraft.Read;
import org.scholarlycppcc.groups.DigestDraft.Said;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;

/** What is stored of a group as Markdown that a host can send; whatever is named is linked. */
record DigestWords(
        Locale language,
        Moments moments,
        String slug,
        @Nullable BookRow book,
        Map<MemberId, MemberRow> people) {
    private static final int TITLE = 40;
    private static final int EXCERPT = 60;

    String digest(Read week, List<Said> said) {
        var parts = new ArrayList<String>();
        parts.add(heading("groups.digestRead"));
        parts.add(link(week.title(), "weeks/" + week.number()) + " · " + String.join(" · ", facts(week)));
        parts.add(heading("groups.questionOfTheWeek"));
        parts.add(asked(week));
        parts.add(heading("groups.digestTalk"));
        parts.add(wrote(said, "groups.digestNumbers"));
        add(parts, said);
        return String.join("\n\n", parts);
    }

    String report(List<Read> weeks, List<Said> said) {
        var parts = new ArrayList<String>();
        parts.add(heading("groups.reportRead"));
        var days = told(
                "groups.dates",
                moments.date(weeks.getFirst().begins()),
                moments.date(weeks.getLast().ends()));
        var length = told("groups.reportWeeks", weeks.size());
        parts.add((book == null ? "" : bookLink(book) + " · ") + days + " · " + length);
        parts.add(weeks.stream()
                .map(it -> it.number() + ". " + link(it.title(), "weeks/" + it.number()) + "  \n   " + asked(it))
                .collect(Collectors.joining("\n")));
        parts.add(heading("groups.reportTogether"));
        parts.add(wrote(said, "groups.reportNumbers"));
        add(parts, said);
        return String.join("\n\n", parts);
    }

    private List<String> facts(Read week) {
        var facts = new ArrayList<String>();
        facts.add(told("groups.dates", moments.date(week.begins()), moments.date(week.ends())));
        if (book != null) facts.add(bookLink(book));
        if (!week.reading().isEmpty()) facts.add(plain(week.reading()));
        if (week.firstPage() != null && week.lastPage() != null)
            facts.add(told("groups.pages", week.firstPage(), week.lastPage()));
        if (week.guide() != null) facts.add(told("groups.guidedBy", name(week.guide())));
        return facts;
    }

    private String asked(Read week) {
        return week.discussion() == null
                ? plain(week.question())
                : link(week.question(), "discussions/" + week.discussion());
    }

    private String wrote(List<Said> said, String key) {
        var all = of(Said.Kind.WROTE, said);
        if (all.isEmpty()) return told("groups.digestSilent");
        var posts = all.stream().mapToInt(Said::amount).sum();
        var names = all.stream().map(it -> name(it.author())).collect(Collectors.joining(told("groups.betweenNames")));
        return told(key, all.size(), posts, names);
    }

    private void add(List<String> parts, List<Said> said) {
        list(
                parts,
                "groups.selected",
                of(Said.Kind.SELECTED, said),
                (it, name) -> told("groups.saidOf", name, plain(it.words())));
        list(
                parts,
                "groups.digestOpen",
                of(Said.Kind.OPEN, said),
                (it, name) -> told("groups.askedBy", name, plain(Markdown.excerpt(it.words(), EXCERPT))));
    }

    private void list(List<String> parts, String heading, List<Said> said, BiFunction<Said, String, String> words) {
        if (said.isEmpty()) return;
        parts.add(heading(heading));
        var lines = said.stream()
                .map(it -> "- " + words.apply(it, name(it.author())) + "  \n  " + back(it))
                .collect(Collectors.toCollection(ArrayList::new));
        var more = said.getFirst().amount() - said.size();
        if (more > 0) lines.add("- " + told("groups.digestMore", more));
        parts.add(String.join("\n", lines));
    }

    private String back(Said post) {
        var title = Markdown.excerpt(post.title(), TITLE);
        return link(
                told("groups.postOf", title, post.sequence()),
                "discussions/" + post.discussion() + "?post=" + post.sequence());
    }

    private String link(String words, String path) {
        return "[" + plain(words) + "](groups/" + slug + "/" + path + ")";
    }

    private String bookLink(BookRow book) {
        return "[《" + plain(book.title()) + "》](books/" + book.id().value() + ")";
    }

    private String heading(String key) {
        return "### " + told(key);
    }

    private String name(MemberId person) {
        var known = people.get(person);
        return known == null ? told("groups.somebodyElse") : plain(known.name());
    }

    private String told(String key, Object... values) {
        return values.length == 0 ? Words.in(language, key) : Words.in(language, key, values);
    }

    private static List<Said> of(Said.Kind kind, List<Said> said) {
        return said.stream().filter(it -> it.kind() == kind).toList();
    }

    /** Words that mean nothing in Markdown but themselves. */
    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("[\\\\`*_\\[\\]<>&!]", "\\\\$0");
    }
}
