package org.scholarlycppcc.notices.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.scholarlycppcc.notices.Bell;
import org.scholarlycppcc.notices.NoticeList;

/** The way to the notices, with how many are new; it counts live in every open page. */
public class NoticesBell extends RouterLink {
    private final NoticeList notices;
    private final Bell bell;
    private final Span count = new Span();
    private Runnable stop = () -> {};

    public NoticesBell(NoticeList notices, Bell bell) {
        super("", NoticesView.class);
        this.notices = notices;
        this.bell = bell;
        addClassNames("switch", "bell");
        count.addClassName("count");
        count.getElement().setAttribute("role", "note");
        add(new Span(getTranslation("notices.title")), count);
    }

    @Override
    protected void onAttach(AttachEvent shown) {
        var page = shown.getUI();
        stop.run();
        // Before it is counted, so that nothing falls between counting and listening.
        stop = bell.listen(it -> page.access(() -> show(it)));
        show(notices.unseen());
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        stop.run();
    }

    private void show(int lines) {
        count.setText(String.valueOf(lines));
        count.setVisible(lines > 0);
        count.getElement().setAttribute("aria-label", getTranslation("notices.lines", lines));
    }
}
