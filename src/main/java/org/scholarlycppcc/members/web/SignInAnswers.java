package org.scholarlycppcc.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.scholarlycppcc.members.TooManyAttempts;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads back to the sign-in page with the reason: {@code wrong}, {@code late} or the seconds to wait. */
@Component
public class SignInAnswers implements AuthenticationFailureHandler, AccessDeniedHandler {
    private static final String PAGE = "/sign-in";
    private static final String TYPED = "signin.typed";
    private static final int LONGEST = 100;

    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

    /** The account typed before the failure, so that it need not be typed again. */
    static String typedBefore(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(TYPED) instanceof String typed ? typed : "";
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var typed = request.getParameter("username");
        if (typed != null && typed.length() <= LONGEST) request.getSession().setAttribute(TYPED, typed);
        back(request, response, failure instanceof TooManyAttempts early ? "" + early.seconds() : "wrong");
    }

    /** A sign-in page that was left open until its session ended is shown anew, instead of a bare refusal. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (request.getMethod().equals("POST") && request.getRequestURI().equals(request.getContextPath() + PAGE))
            back(request, response, "late");
        else others.handle(request, response, denied);
    }

    private static void back(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
        response.sendRedirect(request.getContextPath() + PAGE + "?failed=" + why);
    }
}
