package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.base.Refusal;

class CreatorTests {
    @Test
    void aDynastyAndACountryAreToldApart() {
        assertThat(Creator.parse("[唐]杜甫 著;〔美〕蕾切尔·卡森 著"))
                .containsExactly(new Creator("唐", "", "杜甫", "著"), new Creator("", "美", "蕾切尔·卡森", "著"));
    }

    @Test
    void nothingTypedIsNobody() {
        assertThat(Creator.parse(" ；; ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "费孝通 著,费孝通 著",
        "［唐］ 杜甫  著,[唐]杜甫 著",
        "（美）蕾切尔·卡森 著,〔美〕蕾切尔·卡森 著",
        "中共中央党史和文献研究院 编,中共中央党史和文献研究院 编",
        "Rachel Carson,Rachel Carson",
        "[明]宋应星 著；潘吉星 译注,[明]宋应星 著；潘吉星 译注"
    })
    void whatIsReadIsPrintedAsOnATitlePage(String typed, String printed) {
        assertThat(Creator.printed(Creator.parse(typed))).isEqualTo(printed);
        assertThat(Creator.printed(Creator.parse(printed))).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[唐杜甫 著", "[唐] 著", "[]杜甫 著", "著", "〔美〕"})
    void whatCannotBeReadIsSaid(String typed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Creator.parse(typed))
                .satisfies(it -> assertThat(it.reason()).isEqualTo("catalogue.creatorUnreadable"))
                .satisfies(it -> assertThat(it.details()).containsExactly(typed));
    }

    @Test
    void aBookHasAtMostThirtyCreators() {
        var many = String.join(";", java.util.Collections.nCopies(31, "佚名 著"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Creator.parse(many));
        assertThat(Creator.printed(List.of())).isEmpty();
    }
}
