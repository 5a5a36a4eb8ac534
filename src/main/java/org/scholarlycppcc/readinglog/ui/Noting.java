package org.scholarlycppcc.readinglog.ui;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.groups.Groups;
import org.scholarlycppcc.groups.MyGroup;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.Drafts;
import org.scholarlycppcc.readinglog.Edited;
import org.scholarlycppcc.readinglog.NotePlace;
import org.scholarlycppcc.readinglog.NoteRow;
import org.scholarlycppcc.readinglog.NoteText;
import org.scholarlycppcc.readinglog.Notebook;
import org.scholarlycppcc.readinglog.Visibility;
import org.springframework.stereotype.Component;

/** What the pages need to show one's own notes and the forms in which they are written. */
@Component
class Noting {
    private final Notebook notebook;
    private final Drafts drafts;
    private final Groups groups;
    private final CurrentMember member;
    private final Clock clock;

    Noting(Notebook notebook, Drafts drafts, Groups groups, CurrentMember member, Clock clock) {
        this.notebook = notebook;
        this.drafts = drafts;
        this.groups = groups;
        this.member = member;
        this.clock = clock;
    }

    Notebook notebook() {
        return notebook;
    }

    Clock clock() {
        return clock;
    }

    /** Whom notes can be shared with; names the groups only when one of the notes is shared with a group. */
    Audiences audiences(Collection<NoteRow> notes) {
        var grouped = notes.stream().anyMatch(it -> it.visibility() == Visibility.GROUP);
        return audiences(grouped ? groups.mine() : List.of());
    }

    /** Whom notes can be shared with, by somebody who is in these groups. */
    Audiences audiences(List<MyGroup> groups) {
        return new Audiences(groups, member.is(Roles.MEMBER));
    }

    /** A form for a new note on a book. */
    NoteForm form(BookId book, Audiences audiences, Runnable written) {
        return new NoteForm(drafts, clock, audiences, NotePlace.on(book), NoteText.own(""), (id, typed) -> {
            notebook.write(id, book, typed);
            written.run();
        });
    }

    /** A form for changing a note; when it was changed elsewhere, both texts are there and the next attempt counts. */
    NoteForm form(NoteRow note, Runnable changed) {
        var version = new int[] {note.version()};
        return new NoteForm(drafts, clock, audiences(groups.mine()), NotePlace.of(note), note.typed(), (id, typed) -> {
            switch (notebook.edit(note.id(), typed, version[0])) {
                case Edited.Kept kept -> changed.run();
                case Edited.Elsewhere(var theirs) -> {
                    version[0] = theirs.version();
                    throw new Refusal("readinglog.noteElsewhere", theirs.quote() + theirs.text());
                }
            }
        });
    }
}
