package org.scholarlycppcc.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** What is shown for an address where there is nothing, or nothing for this reader: both look the same. */
@PageTitle("shell.notFound")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Main implements HasErrorParameter<NotFoundException> {
    NotFoundView() {
        add(new H1(getTranslation("shell.notFound")), new Paragraph(getTranslation("shell.notFoundWhy")), today());
    }

    private RouterLink today() {
        var link = new RouterLink(getTranslation("shell.toToday"), TodayView.class);
        link.addClassName("button");
        return link;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
