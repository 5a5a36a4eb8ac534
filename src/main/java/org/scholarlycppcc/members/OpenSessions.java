package org.scholarlycppcc.members;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The sessions open on this node, so that all of a person's tabs end when the person may no longer come in. */
@Component
class OpenSessions implements HttpSessionListener, HttpSessionIdListener {
    private final Map<String, HttpSession> open = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration longest;

    OpenSessions(Clock clock, @Value("${scholarly.sign-in.longest-session}") Duration longest) {
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.put(event.getSession().getId(), event.getSession());
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String before) {
        open.remove(before);
        open.put(event.getSession().getId(), event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession().getId());
    }

    /** Ends a person's sessions, but not the one named, as soon as the running transaction is kept. */
    void endAfterCommit(MemberId member, @Nullable String except) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                // Known now, so that who comes in by a new password this very moment is not sent away.
                var ended = of(member, except);
                // In a thread of its own: a session that ends waits for its own lock, and its listeners may write.
                Thread.startVirtualThread(() -> end(ended::contains));
            }
        });
    }

    /** A session ends after half a day however busy it is. */
    @Scheduled(fixedDelay = 60_000)
    void endOld() {
        var oldest = clock.instant().minus(longest).toEpochMilli();
        end(it -> it.getCreationTime() < oldest);
    }

    private void end(Predicate<HttpSession> which) {
        open.values().forEach(it -> {
            try {
                if (which.test(it)) it.invalidate();
            } catch (IllegalStateException endedMeanwhile) {
                open.values().remove(it);
            }
        });
    }

    private Set<HttpSession> of(MemberId member, @Nullable String except) {
        return open.entrySet().stream()
                .filter(it -> !it.getKey().equals(except) && belongs(it.getValue(), member))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    private static boolean belongs(HttpSession session, MemberId member) {
        try {
            return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                            instanceof SecurityContext context
                    && context.getAuthentication() != null
                    && context.getAuthentication()
                            .getName()
                            .equals(member.value().toString());
        } catch (IllegalStateException endedMeanwhile) {
            return false;
        }
    }
}
