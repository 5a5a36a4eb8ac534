package org.scholarlycppcc.members;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Counts failed sign-ins, and says how long the next one has to wait: per account, existing or not, longer with each
 * failure; per address, after so many in a minute or an hour.
 */
@Component
class FailedSignIns {
    private static final int FREE = 3;
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration REMEMBERED = Duration.ofHours(24);
    // More than this many at once is a flood; the ones quiet longest are forgotten first.
    private static final int KEPT = 20_000;

    private final Map<String, Failures> accounts = keeping();
    private final Map<String, Deque<Instant>> addresses = keeping();
    private final Clock clock;
    private final int perMinute;
    private final int perHour;

    FailedSignIns(
            Clock clock,
            @Value("${scholarly.sign-in.failures-per-minute}") int perMinute,
            @Value("${scholarly.sign-in.failures-per-hour}") int perHour) {
        this.clock = clock;
        this.perMinute = perMinute;
        this.perHour = perHour;
    }

    /** Refuses with {@link TooManyAttempts} while it is too early; without an address only the account counts. */
    synchronized void admit(String account, @Nullable String address) {
        var now = clock.instant();
        var patience = patience(account, now);
        if (address != null) patience = longer(patience, patience(addresses.get(network(address)), now));
        if (patience.isPositive()) throw new TooManyAttempts(patience);
    }

    synchronized void failed(String account, @Nullable String address) {
        var now = clock.instant();
        accounts.put(account, new Failures(recent(account, now) + 1, now));
        if (address == null) return;
        var failures = addresses.computeIfAbsent(network(address), it -> new ArrayDeque<>());
        failures.add(now);
        if (failures.size() > perHour) failures.remove();
    }

    synchronized void succeeded(String account) {
        accounts.remove(account);
    }

    synchronized int kept() {
        return accounts.size() + addresses.size();
    }

    private Duration patience(String account, Instant now) {
        int failures = recent(account, now);
        var last = accounts.get(account);
        if (failures < FREE || last == null) return Duration.ZERO;
        var delay = FIRST.multipliedBy(1L << Math.min(failures - FREE, 20));
        return Duration.between(now, last.at().plus(delay.compareTo(LONGEST) < 0 ? delay : LONGEST));
    }

    private int recent(String account, Instant now) {
        var before = accounts.get(account);
        return before == null || before.at().plus(REMEMBERED).isBefore(now) ? 0 : before.count();
    }

    private Duration patience(@Nullable Deque<Instant> failures, Instant now) {
        if (failures == null) return Duration.ZERO;
        return longer(
                patience(failures, now, perMinute, Duration.ofMinutes(1)),
                patience(failures, now, perHour, Duration.ofHours(1)));
    }

    private static Duration patience(Deque<Instant> failures, Instant now, int most, Duration span) {
        if (failures.size() < most) return Duration.ZERO;
        var oldest = failures.stream().skip(failures.size() - most).findFirst().orElse(now);
        return Duration.between(now, oldest.plus(span));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    // One household of IPv6 has 2^64 addresses.
    private static String network(String address) {
        var parts = address.split(":");
        return parts.length < 5 ? address : String.join(":", parts[0], parts[1], parts[2], parts[3]);
    }

    private static <T> Map<String, T> keeping() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > KEPT;
            }
        };
    }

    private record Failures(int count, Instant at) {}
}
