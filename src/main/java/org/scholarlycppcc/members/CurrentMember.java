package org.scholarlycppcc.members;

import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The member on whose behalf the current thread works. */
@Component
public class CurrentMember {
    /** The signed-in member; calling it for nobody is a defect. */
    public MemberId id() {
        return new MemberId(UUID.fromString(authentication().getName()));
    }

    /** Whether the signed-in member holds one of {@link org.scholarlycppcc.base.Roles}. */
    public boolean is(String role) {
        return authentication().getAuthorities().stream().anyMatch(it -> ("ROLE_" + role).equals(it.getAuthority()));
    }

    private static Authentication authentication() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) throw new IllegalStateException("Nobody is signed in");
        return authentication;
    }
}
