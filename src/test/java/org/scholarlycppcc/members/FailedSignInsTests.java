package org.scholarlycppcc.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FailedSignInsTests {
    private final Hands clock = new Hands();
    private final FailedSignIns failures = new FailedSignIns(clock, 6, 30);

    @Test
    void threeMistakesCostNothing() {
        fail("li", "10.0.0.1", 2);
        assertThat(patience("li", "10.0.0.1")).isZero();
    }

    @Test
    void theWaitGrowsWithEachFailureUpToFiveMinutes() {
        fail("li", null, 3);
        assertThat(patience("li", null)).isEqualTo(2);
        clock.pass(Duration.ofSeconds(2));
        assertThat(patience("li", null)).isZero();
        fail("li", null, 1);
        assertThat(patience("li", null)).isEqualTo(4);
        fail("li", null, 50);
        assertThat(patience("li", null)).isEqualTo(300);
    }

    @Test
    void theAccountWaitsWhateverAddressAsks() {
        fail("li", "10.0.0.1", 3);
        assertThat(patience("li", "10.0.0.2")).isEqualTo(2);
        assertThat(patience("wang", "10.0.0.2")).isZero();
    }

    @Test
    void aSuccessForgivesTheAccount() {
        fail("li", null, 4);
        failures.succeeded("li");
        assertThat(patience("li", null)).isZero();
    }

    @Test
    void anAddressHasSixFailuresAMinuteWhoeverIsAskedFor() {
        for (int i = 0; i < 6; i++) fail("nobody" + i, "10.0.0.1", 1);
        assertThat(patience("li", "10.0.0.1")).isEqualTo(60);
        assertThat(patience("li", "10.0.0.2")).isZero();
        clock.pass(Duration.ofSeconds(60));
        assertThat(patience("li", "10.0.0.1")).isZero();
    }

    @Test
    void anAddressHasThirtyFailuresAnHour() {
        for (int i = 0; i < 30; i++) {
            fail("nobody" + i, "10.0.0.1", 1);
            clock.pass(Duration.ofSeconds(30));
        }
        assertThat(patience("li", "10.0.0.1")).isEqualTo(3600 - 30 * 30);
    }

    @Test
    void successesAreNotCountedForAnAddress() {
        for (int i = 0; i < 100; i++) failures.succeeded("reader" + i);
        assertThat(patience("li", "10.0.0.1")).isZero();
    }

    @Test
    void oneHouseholdIsOneAddress() {
        for (int i = 0; i < 6; i++) fail("nobody" + i, "2001:db8:1:2:0:0:0:" + i, 1);
        assertThat(patience("li", "2001:db8:1:2:9:9:9:9")).isEqualTo(60);
        assertThat(patience("li", "2001:db8:1:3:9:9:9:9")).isZero();
    }

    @Test
    void aDayLaterAllIsForgotten() {
        fail("li", "10.0.0.1", 20);
        clock.pass(Duration.ofHours(25));
        fail("li", "10.0.0.1", 1);
        assertThat(patience("li", "10.0.0.1")).isZero();
    }

    @Test
    void aFloodOfNamesIsBounded() {
        for (int i = 0; i < 100_000; i++) fail("nobody" + i, "10.0." + i / 256 + "." + i % 256, 1);
        assertThatCode(() -> failures.admit("li", "10.9.9.9")).doesNotThrowAnyException();
        assertThat(failures.kept()).isLessThanOrEqualTo(40_000);
    }

    private void fail(String account, @Nullable String address, int times) {
        for (int i = 0; i < times; i++) failures.failed(account, address);
    }

    private long patience(String account, @Nullable String address) {
        try {
            failures.admit(account, address);
            return 0;
        } catch (TooManyAttempts early) {
            return early.seconds();
        }
    }

    private static class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-23T00:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
