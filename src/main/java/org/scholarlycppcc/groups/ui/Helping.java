package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.scholarlycppcc.base.ui.Composer;
import org.scholarlycppcc.groups.DiscussionId;
import org.scholarlycppcc.groups.DiscussionPage;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.groups.Hints;
import org.scholarlycppcc.groups.Mentions;
import org.scholarlycppcc.groups.Pictures;
import org.scholarlycppcc.groups.Typing;
import org.springframework.stereotype.Component;

/** What helps those who write in groups: names to mention, pictures, hints, and the sight of others who write too. */
@Component
class Helping {
    private final Mentions mentions;
    private final Pictures pictures;
    private final Typing typing;

    Helping(Mentions mentions, Pictures pictures, Typing typing) {
        this.mentions = mentions;
        this.pictures = pictures;
        this.typing = typing;
    }

    Composer with(Composer composer, DiscussionPage page) {
        composer.addTool(pictures(composer.field(), page.group()));
        composer.add(new MentionList(mentions, page.id()));
        return composer.whenTyped(() -> typing.writes(page.id()))
                .hinting(typed -> Hints.of(typed)
                        .map(it -> composer.getTranslation(GroupFacts.word("groups.hint.", it)))
                        .orElse(""));
    }

    PictureTool pictures(TextArea text, GroupId group) {
        return new PictureTool(text, pictures, group);
    }

    /** Its writer has published, and writes no longer. */
    void rests(DiscussionId discussion) {
        typing.rests(discussion);
    }

    TypingLine writers(DiscussionId discussion) {
        return new TypingLine(typing, discussion);
    }
}
