package org.scholarlycppcc.groups.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scholarlycppcc.base.Markup;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Words;
import org.scholarlycppcc.groups.PostRow;
import org.scholarlycppcc.groups.Talk;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;

/** A post as HTML for one reader: head, text, why it was selected, and what the reader may do. */
record PostMarkup(String path, Reader reader, Moments moments) {
    Markup of(PostRow post, Map<MemberId, MemberRow> people, boolean firstUnread) {
        return Markup.of(
                "{}<article class=\"post{}\"><header>{}{}</header>{}{}<footer>{}</footer></article>",
                firstUnread
                        ? Markup.of("<p class=\"unread\"><span>{}</span></p>", words("groups.unreadBelow"))
                        : Markup.NONE,
                post.why() == null ? "" : " selected",
                head(post, people),
                post.why() == null
                        ? Markup.NONE
                        : Markup.of(
                                "<span class=\"chosen\" title=\"{}\">{}</span>",
                                words("groups.selected"),
                                words("groups.selectedMark")),
                post.tombstone()
                        ? Markup.of(
                                "<p class=\"tombstone\">{}</p>",
                                words(
                                        post.author().equals(post.deletedBy())
                                                ? "groups.deletedByAuthor"
                                                : "groups.deletedByHost"))
                        : Markup.of("<div class=\"written\">{}</div>", Markup.written(post.text())),
                post.why() == null
                        ? Markup.NONE
                        : Markup.of("<p class=\"why\">{}</p>", words("groups.selectedWhy", post.why())),
                acts(post));
    }

    /** The line that stands where posts were moved away. */
    Markup of(Talk.Moved moved) {
        return Markup.of(
                "<p class=\"moved\">{} <a href=\"{}?post={}\">{}</a></p>",
                words("groups.movedTo", moved.amount()),
                discussion(moved.number()),
                moved.place(),
                moved.title());
    }

    private String discussion(int number) {
        return path.substring(0, path.lastIndexOf('/') + 1) + number;
    }

    private Markup head(PostRow post, Map<MemberId, MemberRow> people) {
        var author = people.get(post.author());
        return Markup.of(
                "<span class=\"who\">{}</span>{}<a class=\"when\" href=\"{}?post={}\"><time datetime=\"{}\">{}</time></a>{}{}",
                author == null ? "" : author.name(),
                author == null || author.sectorName() == null
                        ? Markup.NONE
                        : Markup.of("<span class=\"of\">{}</span>", author.sectorName()),
                path,
                post.sequence(),
                post.written(),
                moments.told(post.written()),
                relation(post, people),
                post.edited() && !post.tombstone() ? button("history", post, "groups.edited") : Markup.NONE);
    }

    private Markup relation(PostRow post, Map<MemberId, MemberRow> people) {
        var kind = post.relation();
        if (kind == null || post.replyTo() == null || post.replyIn() == null) return Markup.NONE;
        var answered = post.replyAuthor() == null ? null : people.get(post.replyAuthor());
        return Markup.of(
                "<span class=\"answers\"><b class=\"rel {}\">{}</b><a href=\"{}?post={}\">{}</a></span>",
                kind.name().toLowerCase(Locale.ROOT),
                words(GroupFacts.word("groups.relation.", kind)),
                discussion(post.replyIn()),
                post.replyTo(),
                words("groups.postOf", answered == null ? "" : answered.name(), post.replyTo()));
    }

    private Markup acts(PostRow post) {
        var acts = new ArrayList<Markup>();
        var own = post.author().equals(reader.id());
        if (post.tombstone()) {
            if (reader.host() || post.undoable(reader.id(), moments.clock().instant()))
                acts.add(button("restore", post, "groups.restore"));
            return Markup.joined(acts);
        }
        if (reader.writes())
            acts.addAll(List.of(button("reply", post, "groups.reply"), button("quote", post, "groups.quote")));
        if (reader.writes() && own) acts.add(button("edit", post, "groups.edit"));
        if (reader.member() && own || reader.host()) acts.add(button("delete", post, "groups.delete"));
        if (reader.host()) acts.add(button("move", post, "groups.move"));
        if (reader.host())
            acts.add(
                    post.why() == null
                            ? button("select", post, "groups.select")
                            : button("unselect", post, "groups.unselect"));
        if (!own) acts.add(button("report", post, "moderation.report"));
        return Markup.joined(acts);
    }

    private Markup button(String act, PostRow post, String words) {
        return Markup.of(
                "<button type=\"button\" data-act=\"{}\" data-post=\"{}\" aria-label=\"{}\">{}</button>",
                act,
                post.sequence(),
                words("groups.onPost", words(words), post.sequence()),
                words(words));
    }

    private String words(String key, Object... values) {
        return Words.in(moments.language(), key, values);
    }
}
