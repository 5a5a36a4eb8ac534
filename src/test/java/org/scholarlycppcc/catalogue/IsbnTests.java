package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.base.Refusal;

class IsbnTests {
    @ParameterizedTest
    @CsvSource({
        "978-7-108-03013-9,9787108030139",
        "ISBN 978 7 108 03013 9,9787108030139",
        "7-108-03013-6,7108030136",
        "0-8044-2957-x,080442957X"
    })
    void hyphensAndBlanksDoNotCount(String typed, String normal) {
        assertThat(Isbn.normal(typed)).isEqualTo(normal);
    }

    @Test
    void noNumberIsFine() {
        assertThat(Isbn.normal("  ")).isEmpty();
        assertThat(Isbn.forms("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9787108030138", "7108030135", "97871080301", "10002·12", "书号"})
    void aWrongNumberIsRefused(String typed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Isbn.normal(typed));
    }

    @Test
    void aNumberIsFoundInBothItsLengths() {
        assertThat(Isbn.forms("9787108030139")).containsExactly("9787108030139", "7108030136");
        assertThat(Isbn.forms("7108030136")).containsExactly("7108030136", "9787108030139");
        assertThat(Isbn.forms("080442957X")).contains("9780804429573");
        assertThat(Isbn.forms("9780804429573")).contains("080442957X");
    }
}
