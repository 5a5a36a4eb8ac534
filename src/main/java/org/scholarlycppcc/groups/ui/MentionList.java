package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import org.scholarlycppcc.groups.DiscussionId;
import org.scholarlycppcc.groups.Mentions;
import org.scholarlycppcc.groups.Named;

/** The names that may be meant after an {@code @} in the composer it stands in. */
@Tag("mention-list")
class MentionList extends Component {
    private final Mentions mentions;
    private final DiscussionId discussion;

    MentionList(Mentions mentions, DiscussionId discussion) {
        this.mentions = mentions;
        this.discussion = discussion;
        getElement()
                .setAttribute("data-label", getTranslation("groups.mentionWhom"))
                .setAttribute("data-outside", getTranslation("groups.notInGroup"));
    }

    /** A person, and what is written when the person is chosen. */
    record Choice(String name, String sector, boolean inside, String written) {}

    @ClientCallable
    List<Choice> complete(String typed) {
        return mentions.complete(discussion, typed).stream()
                .map(MentionList::choice)
                .toList();
    }

    private static Choice choice(Named person) {
        // The name alone where it says enough: easier on the eyes, and marked when it is published.
        var written = person.unmistakable() ? "@" + person.name() : person.mention();
        return new Choice(person.name(), person.sector(), person.inside(), written);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("/js/mention-list.js");
    }
}
