package org.scholarlycppcc.members.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.security.autoconfigure.web.servlet.PathRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;

/** Lets strangers see the sign-in page and its style, and nothing else. */
@Configuration
@EnableWebSecurity
class ViewSecurity {
    private static final String SIGN_IN = "/sign-in";

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(
                        it -> it.requestMatchers(PathRequest.toStaticResources().atCommonLocations())
                                .permitAll()
                                // The login page as such is open, but not with a query of its own.
                                .requestMatchers(SIGN_IN, "/preferences")
                                .permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        it -> it.loginView(SIGN_IN, SIGN_IN)
                                // What is no view becomes the page that says so.
                                .anyRequest(AuthorizedUrl::authenticated))
                .build();
    }
}
