package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import org.scholarlycppcc.groups.DiscussionId;
import org.scholarlycppcc.groups.Typing;

/** Says who else is writing in a discussion at this moment. */
@Tag("typing-line")
class TypingLine extends Component {
    private final Typing typing;
    private final DiscussionId discussion;
    private Runnable stopWatching = () -> {};

    TypingLine(Typing typing, DiscussionId discussion) {
        this.typing = typing;
        this.discussion = discussion;
        getElement()
                .setAttribute("data-words", getTranslation("groups.isWriting"))
                .setAttribute("data-comma", getTranslation("members.comma"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.getPage().addJsModule("/js/typing-line.js");
        stopWatching.run();
        stopWatching = typing.watch(
                discussion,
                it -> ui.access(() -> getElement()
                        .executeJs(
                                "this.told?.($0, $1, $2)", it.member().value().toString(), it.name(), it.writing())));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching.run();
        stopWatching = () -> {};
    }
}
