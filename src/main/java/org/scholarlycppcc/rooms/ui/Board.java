package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.rooms.NoticeBoard;
import org.scholarlycppcc.rooms.NoticeId;
import org.scholarlycppcc.rooms.NoticeRow;
import org.scholarlycppcc.rooms.Room;

/** The notices of a room, newest first; whoever keeps the room writes and removes them here. */
class Board extends Section {
    private static final int PAGE = 5;

    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph(getTranslation("rooms.noNotices"));
    private final Button older = new Button(getTranslation("rooms.olderNotices"));
    private final NoticeBoard notices;
    private final Room room;
    private final ZoneId zone;
    private @Nullable Long last;

    Board(NoticeBoard notices, Room room, ZoneId zone) {
        this.notices = notices;
        this.room = room;
        this.zone = zone;
        addClassName("board");
        none.addClassName("soft");
        list.addClassName("rows");
        older.addClickListener(click -> more());
        add(new H2(getTranslation("rooms.notices")));
        if (room.keeper()) add(writing());
        add(none, list, older);
        more();
    }

    private Div writing() {
        var text = new TextArea(getTranslation("rooms.newNotice"));
        text.setId("new-notice");
        var post = new Button(getTranslation("rooms.post"));
        post.addThemeVariants(ButtonVariant.PRIMARY);
        post.setDisableOnClick(true);
        var id = new NoticeId[] {NoticeId.random()};
        post.addClickListener(click -> {
            if (Refusals.at(text, () -> notices.post(id[0], room.sector().id(), text.getValue()))) {
                id[0] = NoticeId.random();
                text.clear();
                again();
            }
            post.setEnabled(true);
        });
        var writing = new Div(text, post);
        writing.addClassName("room-form");
        return writing;
    }

    private void again() {
        list.removeAll();
        last = null;
        more();
    }

    private void more() {
        var page = notices.of(room.sector().id(), last, PAGE + 1);
        page.stream().limit(PAGE).forEach(this::show);
        older.setVisible(page.size() > PAGE);
        var empty = list.getChildren().findAny().isEmpty();
        none.setVisible(empty);
        list.setVisible(!empty);
    }

    private void show(NoticeRow notice) {
        last = notice.number();
        list.add(new Notice(notice, zone, room.keeper() ? () -> remove(notice) : null));
    }

    private void remove(NoticeRow notice) {
        notices.takeDown(notice.id(), room.sector().id());
        again();
    }
}
