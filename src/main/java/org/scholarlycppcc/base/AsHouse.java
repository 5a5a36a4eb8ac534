package org.scholarlycppcc.base;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Work that the house does by itself, at its start or in the background, on nobody's behalf. */
public final class AsHouse {
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private AsHouse() {}

    /** Runs the work as the house, then gives the thread back to whoever it worked for. */
    public static <T> T get(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var house = SecurityContextHolder.createEmptyContext();
        house.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                NOBODY, "", List.of(new SimpleGrantedAuthority("ROLE_HOUSE"))));
        SecurityContextHolder.setContext(house);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }
}
