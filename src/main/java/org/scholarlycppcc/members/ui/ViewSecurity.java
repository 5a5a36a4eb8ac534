package org.scholarlycppcc.members.ui;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.scholarlycppcc.members.web.SignInAnswers;
import org.springframework.boot.security.autoconfigure.web.servlet.PathRequest;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Lets strangers see the pages on which one comes in, and nothing else; tells browsers what our pages may do. */
@Configuration
@EnableWebSecurity
class ViewSecurity {
    private static final String SIGN_IN = "/sign-in";
    private static final String[] BY_LETTER = {"/unsubscribe", "/confirm-address"};
    // Vaadin's own scripts and styles are inline, and it evaluates what the server sends.
    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    @Bean
    SecurityFilterChain security(
            HttpSecurity http, RequestUtil requests, RememberMeServices remembering, SignInAnswers answers)
            throws Exception {
        http.setSharedObject(RequestCache.class, asked());
        return http.authorizeHttpRequests(
                        it -> it.requestMatchers(PathRequest.toStaticResources().atCommonLocations())
                                .permitAll()
                                // The login page as such is open, but not with a query of its own.
                                .requestMatchers(SIGN_IN, "/preferences", "/welcome/*")
                                .permitAll()
                                // What letters lead to: their links carry a secret.
                                .requestMatchers(BY_LETTER)
                                .permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        it -> it.loginView(SIGN_IN, SIGN_IN)
                                .enableCsrfConfiguration(false)
                                // What is no view becomes the page that says so.
                                .anyRequest(AuthorizedUrl::authenticated))
                // Vaadin would leave the sign-in form unprotected, and a stranger could sign a reader in as somebody
                // else.
                .csrf(it -> it.ignoringRequestMatchers(requests::isFrameworkInternalRequest)
                        // Mail programs unsubscribe without having seen a page (RFC 8058).
                        .ignoringRequestMatchers(BY_LETTER))
                .formLogin(it -> it.failureHandler(answers))
                .exceptionHandling(it -> it.accessDeniedHandler(answers))
                .rememberMe(it -> it.rememberMeServices(remembering))
                .headers(ViewSecurity::headers)
                .build();
    }

    /** Lets a page answer with the headers above also when it is reached by a forward, as every view is: Tomcat would end the answer before they are written. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> headersAfterForward() {
        return tomcat -> tomcat.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
    }

    // Without the word "continue" that would stand in the address a reader is led back to; null is how one says so.
    @SuppressWarnings("NullAway")
    private static RequestCache asked() {
        var asked = new HttpSessionRequestCache();
        asked.setMatchingRequestParameterName(null);
        return asked;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(it -> it.policyDirectives(POLICY))
                .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(FrameOptionsConfig::sameOrigin)
                .crossOriginOpenerPolicy(it -> it.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(it -> it.policy("camera=(), geolocation=(), microphone=()"));
    }
}
