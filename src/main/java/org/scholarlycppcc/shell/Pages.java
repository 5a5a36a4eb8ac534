package org.scholarlycppcc.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.scholarlycppcc.base.Comfort;
import org.scholarlycppcc.base.Languages;
import org.springframework.stereotype.Component;

/** Gives each page its reader's language, the script it is written in and a place to tell failures. */
@Component
class Pages implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(it -> it.getSession().setErrorHandler(new Failures()));
        event.getSource().addUIInitListener(Pages::greet);
        event.addIndexHtmlRequestListener(Pages::dress);
    }

    private static void dress(IndexHtmlResponse page) {
        var html = page.getDocument().getElementsByTag("html");
        html.attr("lang", Languages.tag(language(page.getVaadinRequest())));
        if (Comfort.largeText((HttpServletRequest) page.getVaadinRequest())) html.attr("data-text", "large");
    }

    // Per page and not per session: a session may be older than the choice of a language.
    private static void greet(UIInitEvent event) {
        event.getUI().setLocale(language(VaadinRequest.getCurrent()));
    }

    private static Locale language(VaadinRequest request) {
        return Languages.of((HttpServletRequest) request);
    }
}
