package org.scholarlycppcc.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.base.Drafting;

/**
 * The copy a browser keeps of what is being written until the server has it; offered again where the connection or the
 * session was lost in between. Nobody else's copy is offered, and signing out clears all.
 */
@Tag("kept-copy")
public class KeptCopy extends Component implements HasComponents {
    /** What every copy's name in the browser begins with; kept-copy.js knows it too. */
    private static final String PREFIX = "draft ";

    private static final int MOST_BYTES = 4 * Drafting.LONGEST;

    private final BiConsumer<UUID, String> leave;
    private final BiConsumer<UUID, String> take;
    private boolean gone;

    KeptCopy(String key, BiConsumer<UUID, String> leave, BiConsumer<UUID, String> take) {
        this.leave = leave;
        this.take = take;
        getElement().setAttribute("data-key", PREFIX + key);
        // A page that goes away may still send this, when nothing else gets through.
        getElement().setAttribute("data-parting", new Inlet(getElement(), parting()));
        add(offer());
    }

    private UploadHandler parting() {
        return event -> {
            var sent = new String(event.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.UTF_8).split("\n", 3);
            if (sent.length < 3) return;
            // In its turn: what the page had sent before comes first.
            event.getUI().accessSynchronously(() -> {
                leave.accept(UUID.fromString(sent[0]), sent[2]);
                gone |= sent[1].equals("parting");
            });
        };
    }

    private Div offer() {
        var words = new Paragraph(getTranslation("composer.copyFound"));
        var taking = new Button(getTranslation("composer.takeCopy"));
        taking.getElement().setAttribute("data-do", "take");
        var dropping = new Button(getTranslation("composer.dropCopy"));
        dropping.getElement().setAttribute("data-do", "drop");
        var acts = new Div(taking, dropping);
        acts.addClassName("acts");
        var offer = new Div(words, acts);
        offer.addClassName("theirs");
        offer.getElement().setAttribute("role", "alert").setAttribute("hidden", true);
        return offer;
    }

    /** Whether the page is gone: what it sent before and arrives later is older than what it said last. */
    boolean isGone() {
        return gone;
    }

    /** What the server has; a copy that says the same is not offered. */
    void of(Draft draft) {
        getElement().setAttribute("data-id", draft.id().toString());
        getElement().setAttribute("data-kept", String.valueOf(draft.text().hashCode()));
    }

    /** What stands in the field without being a draft. */
    void startingWith(String words) {
        getElement().setAttribute("data-kept", String.valueOf(words.hashCode()));
    }

    /** The server has what was typed, so that a copy of it is no longer needed. */
    void confirm(String typed) {
        getElement().executeJs("this.confirm?.($0)", typed.hashCode());
    }

    /** What was written is published. */
    void forget() {
        getElement().executeJs("this.forget?.()");
    }

    @ClientCallable
    void leave(String id, String typed) {
        leave.accept(UUID.fromString(id), typed);
    }

    @ClientCallable
    void take(String id, String copy) {
        take.accept(UUID.fromString(id), copy);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("/js/kept-copy.js");
    }

    /** Clears all copies of this browser when a button that ends the session is pressed, before the server hears of it. */
    public static void clearedBy(Button leave) {
        leave.addAttachListener(attach -> leave.getElement()
                .executeJs(
                        "this.addEventListener('click', () => Object.keys(localStorage).filter(it => it.startsWith($0)).forEach(it => localStorage.removeItem(it)))",
                        PREFIX));
    }
}
