package org.scholarlycppcc.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.base.Refusal;

class NewPasswordTests {
    @ParameterizedTest
    @ValueSource(strings = {"correct horse", "春江潮水连海平海上明", "😀😀😁😂😃😄😅😆😇😈"})
    void tenCharactersOfAnyKindAreEnough(String typed) {
        assertThat(NewPassword.of(typed, "wanghao")).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "ninechars,members.passwordShort",
        "'',members.passwordShort",
        "WangHao2026!,members.passwordEasy",
        "aaaaaaaaaaaa,members.passwordEasy",
        "abababababab,members.passwordEasy"
    })
    void aWeakOneIsRefusedWithTheReason(String typed, String reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> NewPassword.of(typed, "wanghao"))
                .withMessage(reason);
    }

    @Test
    void whatWouldBeCutOffIsRefused() {
        assertThat(NewPassword.of("0123456789".repeat(7) + "ab", "wanghao")).hasSize(72);
        for (var typed : new String[] {"0123456789".repeat(7) + "abc", "春江潮水连".repeat(5), "a1b2".repeat(25_000)})
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> NewPassword.of(typed, "wanghao"))
                    .withMessage("members.passwordLong");
    }
}
