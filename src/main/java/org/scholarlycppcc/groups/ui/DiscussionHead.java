package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.groups.Chairing;
import org.scholarlycppcc.groups.DiscussionPage;

/** What a discussion is about and where it belongs; the host closes, reopens and pins it here. */
class DiscussionHead extends Header {
    private final Paragraph turned = new Paragraph();
    private final Problem problem = new Problem();
    private final DiscussionPage page;
    private final Runnable changed;

    DiscussionHead(DiscussionPage page, Reader reader, Chairing chairing, Runnable changed) {
        this.page = page;
        this.changed = changed;
        turned.addClassName("turned");
        turned.getElement().setAttribute("role", "status");
        turned.setVisible(page.closed() != null);
        turned.setText(getTranslation("groups.closedHint"));
        add(kicker(), new H1(page.title()), turned);
        if (reader.host()) add(tools(chairing), problem);
    }

    /** The host has just closed or reopened it; what somebody is writing stays. */
    void turned(boolean closed) {
        turned.setVisible(closed);
    }

    private Paragraph kicker() {
        var kicker = new Paragraph(new GroupLink(page.slug(), page.groupName()));
        kicker.addClassName("kicker");
        if (page.week() != null) {
            kicker.add(" › ");
            kicker.add(new WeekLink(page.slug(), page.week(), getTranslation("groups.questionOfWeek", page.week())));
        }
        if (page.pinned()) {
            var badge = new Span(getTranslation("groups.pinned"));
            badge.addClassName("badge");
            kicker.add(badge);
        }
        return kicker;
    }

    private Div tools(Chairing chairing) {
        var tools = new Div(
                page.closed() == null
                        ? tool("groups.close", "close", () -> chairing.close(page.id()))
                        : tool("groups.reopen", "reopen", () -> chairing.reopen(page.id())),
                page.pinned()
                        ? tool("groups.unpin", "unpin", () -> chairing.unpin(page.id()))
                        : tool("groups.pin", "pin", () -> chairing.pin(page.id())));
        tools.addClassNames("acts", "host-tools");
        return tools;
    }

    private Button tool(String words, String id, Runnable act) {
        var tool = new Button(getTranslation(words), click -> {
            if (problem.none(act)) changed.run();
        });
        tool.setId(id);
        return tool;
    }
}
