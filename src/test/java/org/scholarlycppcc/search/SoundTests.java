package org.scholarlycppcc.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundTests {
    @ParameterizedTest
    @ValueSource(strings = {"柯", "柯后", "柯后谈", "柯後談", "k", "kht", "kehoutan", "kehou", "KHT", "后谈", "houtan", "ht"})
    void aNameIsFoundByWhatIsTypedOfIt(String typed) {
        assertThat(Sound.fit(typed, "柯后谈")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"谭", "后柯", "kht2", "柯后谈先生", "", "   ", "@@@", "xyz"})
    void andByNothingElse(String typed) {
        assertThat(Sound.fit(typed, "柯后谈")).isEmpty();
    }

    @Test
    void theBeginningOfANameCountsMore() {
        assertThat(Sound.fit("王", "王后谈").orElseThrow())
                .isLessThan(Sound.fit("王", "柯王谈").orElseThrow());
    }
}
