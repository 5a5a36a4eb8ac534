package org.scholarlycppcc.readinglog.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.ui.Choice;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.groups.MyGroup;
import org.scholarlycppcc.readinglog.NoteRow;
import org.scholarlycppcc.readinglog.NoteText;
import org.scholarlycppcc.readinglog.Visibility;

/** The circles one can share a note with, as a choice of words: a visibility, or the id of a group. */
class Audiences {
    private final Map<String, String> groups;
    private final boolean seated;

    Audiences(List<MyGroup> groups, boolean seated) {
        this.groups = groups.stream()
                .collect(Collectors.toMap(
                        it -> it.id().value().toString(), MyGroup::name, (first, second) -> first, LinkedHashMap::new));
        this.seated = seated;
    }

    Choice choice(Component page) {
        var words = new ArrayList<String>();
        words.add(Visibility.PRIVATE.name());
        words.addAll(groups.keySet());
        if (seated) words.add(Visibility.ROOM.name());
        words.add(Visibility.COMMITTEE.name());
        return new Choice(page.getTranslation("readinglog.whoSees"), words, it -> told(it, page));
    }

    /** Who sees a note, in words. */
    String of(NoteRow note, Component page) {
        var circle = note.circle() == null ? "" : note.circle().toString();
        return told(groups.containsKey(circle) ? circle : note.visibility().name(), page);
    }

    private String told(String word, Component page) {
        var group = groups.get(word);
        return group == null
                ? page.getTranslation("readinglog.seen." + word.toLowerCase(Locale.ROOT))
                : page.getTranslation("readinglog.seenBy", group);
    }

    String word(NoteText note) {
        return note.visibility() == Visibility.GROUP && note.group() != null
                ? note.group().value().toString()
                : note.visibility().name();
    }

    NoteText typed(String page, String quote, String text, String word) {
        var group = groups.containsKey(word) ? new GroupId(UUID.fromString(word)) : null;
        var visibility = group == null ? Visibility.valueOf(word) : Visibility.GROUP;
        return new NoteText(page, quote, text, visibility, group);
    }
}
