package org.scholarlycppcc.members;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a person comes in; each change of it ends what was open before: sessions, remembered browsers, links. */
@Component
@Transactional
class Access {
    private final Members members;
    private final OneTimeLinks links;
    private final RememberedBrowsers browsers;
    private final OpenSessions sessions;

    Access(Members members, OneTimeLinks links, RememberedBrowsers browsers, OpenSessions sessions) {
        this.members = members;
        this.links = links;
        this.browsers = browsers;
        this.sessions = sessions;
    }

    /** A new password, given as its hash since computing it takes long; only the session named stays open. */
    void setPassword(MemberId member, @Nullable String hash, @Nullable String session) {
        members.save(members.findById(member.value()).orElseThrow().withPassword(hash));
        end(member, session);
    }

    /** Uses a link up; empty when it was used, withdrawn or too old by now. */
    Optional<MemberId> accept(String token, String hash) {
        var member = links.use(token);
        member.ifPresent(it -> setPassword(it, hash, null));
        return member;
    }

    /** What somebody may do changed: the person signs in anew. */
    void end(MemberId member, @Nullable String exceptSession) {
        links.withdraw(member);
        browsers.forgetAllOf(member);
        sessions.endAfterCommit(member, exceptSession);
    }
}
