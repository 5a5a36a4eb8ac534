package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.groups.Chairing;
import org.scholarlycppcc.groups.DiscussionPage;
import org.scholarlycppcc.groups.Watching;

/** What a discussion is about and where it belongs; the host closes, reopens and pins it here. */
class DiscussionHead extends Header {
    private static final List<Integer> SLOW = List.of(0, 5, 15, 30, 60, 240, Chairing.SLOWEST);

    private final Paragraph turned = new Paragraph();
    private final Problem problem = new Problem();
    private final DiscussionPage page;
    private final Runnable changed;

    DiscussionHead(DiscussionPage page, Reader reader, Chairing chairing, Watching watching, Runnable changed) {
        this.page = page;
        this.changed = changed;
        turned.addClassName("turned");
        turned.getElement().setAttribute("role", "status");
        turned.setVisible(page.closed() != null || page.ended() != null);
        turned.setText(getTranslation(page.ended() == null ? "groups.closedHint" : "groups.endedHint"));
        add(kicker(), new H1(page.title()), turned);
        if (page.slow() != null) add(soft(getTranslation("groups.slowHint", page.slow())));
        if (page.level() != null) add(new LevelChooser(page.id(), page.level(), watching));
        if (reader.host()) add(tools(chairing), problem);
    }

    /** The host has just closed or reopened it; what somebody is writing stays. */
    void turned(boolean closed) {
        turned.setVisible(closed);
    }

    private static Paragraph soft(String words) {
        var line = new Paragraph(words);
        line.addClassName("soft");
        return line;
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
                        : tool("groups.pin", "pin", () -> chairing.pin(page.id())),
                slow(chairing));
        tools.addClassNames("acts", "host-tools");
        return tools;
    }

    private Select<Integer> slow(Chairing chairing) {
        var slow = new Select<Integer>();
        slow.setId("slow");
        slow.setLabel(getTranslation("groups.slowMode"));
        slow.setItems(Stream.concat(SLOW.stream(), Stream.ofNullable(page.slow()))
                .distinct()
                .sorted()
                .toList());
        slow.setItemLabelGenerator(it -> getTranslation(it == 0 ? "groups.slowOff" : "groups.slowMinutes", it));
        slow.setValue(page.slow() == null ? 0 : page.slow());
        slow.addValueChangeListener(chosen -> {
            if (problem.none(() -> chairing.slow(page.id(), chosen.getValue()))) changed.run();
        });
        return slow;
    }

    private Button tool(String words, String id, Runnable act) {
        var tool = new Button(getTranslation(words), click -> {
            if (problem.none(act)) changed.run();
        });
        tool.setId(id);
        return tool;
    }
}
