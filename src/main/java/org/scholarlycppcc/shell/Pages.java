package org.scholarlycppcc.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.scholarlycppcc.base.Comfort;
import org.scholarlycppcc.base.Languages;
import org.scholarlycppcc.base.Words;
import org.springframework.stereotype.Component;

/** Gives each page its reader's language, the script it is written in, a place to tell failures and a last word. */
@Component
class Pages implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(it -> it.getSession().setErrorHandler(new Failures()));
        event.getSource().addUIInitListener(Pages::greet);
        // An expired session reloads the page; sign-in then leads back to it.
        event.getSource().setSystemMessagesProvider(it -> {
            var messages = new CustomizedSystemMessages();
            messages.setSessionExpiredNotificationEnabled(false);
            messages.setInternalErrorCaption(Words.in(it.getLocale(), "shell.failureCaption"));
            messages.setInternalErrorMessage(Words.in(it.getLocale(), "shell.failure"));
            messages.setCookiesDisabledCaption(Words.in(it.getLocale(), "shell.noCookies"));
            messages.setCookiesDisabledMessage(Words.in(it.getLocale(), "shell.noCookiesWhy"));
            return messages;
        });
        event.addIndexHtmlRequestListener(Pages::dress);
    }

    private static void dress(IndexHtmlResponse page) {
        var html = page.getDocument().getElementsByTag("html");
        html.attr("lang", Languages.tag(language(page.getVaadinRequest())));
        page.getDocument().head().appendElement("script").attr("src", "js/parting.js");
        if (Comfort.largeText((HttpServletRequest) page.getVaadinRequest())) html.attr("data-text", "large");
    }

    // Per page and not per session: a session may be older than the choice of a language.
    private static void greet(UIInitEvent event) {
        var page = event.getUI();
        page.setLocale(language(VaadinRequest.getCurrent()));
        page.getReconnectDialogConfiguration().setDialogText(page.getTranslation("shell.reconnecting"));
        page.getReconnectDialogConfiguration().setDialogTextGaveUp(page.getTranslation("shell.disconnected"));
    }

    private static Locale language(VaadinRequest request) {
        return Languages.of((HttpServletRequest) request);
    }
}
