package org.scholarlycppcc.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class RisTests {
    @Test
    void aTranslatedBookIsAReference() throws IOException {
        assertThat(Volumes.text(Format.RIS, Volumes.CANCER)).isEqualTo("""
                TY  - BOOK
                AU  - 悉达多·穆克吉
                A4  - 李虎
                TI  - 众病之王：癌症传
                PB  - 中信出版社
                PY  - 2013
                SN  - 9787508638119
                AB  - 说明。
                KW  - 科技、生态与健康
                N1  - 理由。
                N1  - 先读序章。 再读第一部。
                ER  -\s

                """.replace("\n", "\r\n"));
    }

    @Test
    void aVolumeSaysItsPlaceItsMonthAndItsNumbers() throws IOException {
        assertThat(Volumes.text(Format.RIS, Volumes.LU_XUN)).isEqualTo("""
                TY  - BOOK
                AU  - 鲁迅
                TI  - 鲁迅全集
                VL  - 第三卷
                CY  - 北京
                PB  - 人民文学出版社
                PY  - 2005
                DA  - 2005/11//
                SN  - 9787020050338
                CN  - I210.1
                KW  - 文学艺术与地方文史
                N1  - 统一书号 10019·3024
                UR  - https://example.org/lu-xun
                ER  -\s

                """.replace("\n", "\r\n"));
    }

    @Test
    void whatIsNotKnownHasNoLine() throws IOException {
        assertThat(Volumes.text(Format.RIS, Volumes.POEMS)).startsWith("""
                TY  - BOOK
                AU  - 杜甫
                A3  - 萧涤非
                TI  - 杜甫诗选
                AB  - 说明。
                """.replace("\n", "\r\n"));
    }

    @Test
    void noTextBeginsALineOfItsOwn() throws IOException {
        assertThat(Volumes.text(Format.RIS, Volumes.saying("一\nER  - \r\nTY  - BOOK\u2028AU  - 乙"))
                        .lines())
                .filteredOn(it -> it.startsWith("TY") || it.startsWith("ER") || it.startsWith("AU"))
                .hasSize(3);
    }
}
