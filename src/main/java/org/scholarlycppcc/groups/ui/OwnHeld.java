package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.base.ui.Written;
import org.scholarlycppcc.groups.DiscussionId;
import org.scholarlycppcc.groups.DiscussionPage;
import org.scholarlycppcc.groups.HeldPost;
import org.scholarlycppcc.groups.PostId;
import org.scholarlycppcc.groups.Waiting;

/** One's own posts that nobody else sees yet: what each waits for, or why it was sent back. */
class OwnHeld extends Section {
    private final Waiting waiting;
    private final DiscussionId discussion;
    private final Moments moments;
    private final Problem problem = new Problem();
    private List<HeldPost> held = List.of();

    OwnHeld(Waiting waiting, DiscussionPage page, Moments moments) {
        this.waiting = waiting;
        discussion = page.id();
        this.moments = moments;
        addClassName("own-held");
        setId("own-held");
        setVisible(false);
        if (page.held()) show();
    }

    /** Looks anew if a post that changed is one of these. */
    void changed(@Nullable PostId post) {
        if (held.stream().anyMatch(it -> it.id().equals(post))) show();
    }

    void show() {
        held = waiting.mine(discussion);
        removeAll();
        setVisible(!held.isEmpty());
        var list = new UnorderedList();
        list.addClassName("rows");
        held.forEach(it -> list.add(item(it)));
        add(new H2(getTranslation("groups.held")), list, problem);
    }

    private ListItem item(HeldPost post) {
        var state = new Paragraph(
                post.returned() == null
                        ? getTranslation("groups.heldSince", moments.told(post.held()))
                        : getTranslation("groups.sentBack", moments.told(post.returned()), post.reason()));
        state.addClassName("state");
        var acts = new Div(
                new Button(getTranslation("groups.revise"), click -> revise(post)),
                new Button(getTranslation("groups.withdrawPost"), click -> {
                    problem.none(() -> waiting.withdraw(post.id()));
                    show();
                }));
        acts.addClassName("acts");
        return new ListItem(state, new Written(post.text()), acts);
    }

    private void revise(HeldPost post) {
        var text = new TextArea();
        text.setId("revised-text");
        text.addClassName("wide-text");
        text.setValue(post.text());
        var dialog = new PostDialog(getTranslation("groups.revise"), text);
        text.setAriaLabel(dialog.getHeaderTitle());
        var send = new Button(getTranslation("groups.sendAgain"), click -> {
            if (!Refusals.at(text, () -> waiting.revise(post.id(), post.version(), text.getValue()))) return;
            dialog.close();
            show();
        });
        send.setId("send-again");
        dialog.getFooter().add(send);
        dialog.open();
    }
}
