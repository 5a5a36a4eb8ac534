package org.scholarlycppcc.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Gbt7714Tests {
    @Test
    void booksAreNumberedInTheirOrder() throws IOException {
        assertThat(Volumes.text(Format.TXT, Volumes.GROWTH, Volumes.CANCER, Volumes.BRIEF_HISTORY))
                .isEqualTo("""
                        [1] 德内拉·梅多斯，乔根·兰德斯，丹尼斯·梅多斯. 增长的极限[M]. 李涛，王智勇，译. 机械工业出版社，2013.
                        [2] 悉达多·穆克吉. 众病之王：癌症传[M]. 李虎，译. 中信出版社，2013.
                        [3] 本书编写组. 中国共产党简史[M]. 人民出版社，2021.
                        """.replace("\n", "\r\n"));
    }

    @Test
    void whatIsNotKnownIsLeftOut() throws IOException {
        assertThat(reference("杜甫诗选", "[唐]杜甫 著；萧涤非 选编")).isEqualTo("杜甫. 杜甫诗选[M]. 萧涤非，选编.");
        assertThat(reference("诗经", "")).isEqualTo("诗经[M].");
        assertThat(Volumes.text(Format.TXT, Volumes.EIGHT)).isEqualTo("[1] 温铁军，等. 八次危机：中国的真实经验1949—2009[M].\r\n");
    }

    @Test
    void aVolumeStandsBehindTheTitleAndThePlaceBeforeThePublisher() throws IOException {
        assertThat(Volumes.text(Format.TXT, Volumes.LU_XUN)).isEqualTo("[1] 鲁迅. 鲁迅全集：第三卷[M]. 北京：人民文学出版社，2005.\r\n");
    }

    // The first three are examples of the standard (B.1: 12, 10, 15), without place, edition and page.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            扬奎斯特 著；萨金特 著；杨斌 译；王忠玉 译；陈彦斌 译；某 译 | 扬奎斯特，萨金特. 书[M]. 杨斌，王忠玉，陈彦斌，等，译.
            哈里森 著；沃尔德伦 著；谢远涛 译                          | 哈里森，沃尔德伦. 书[M]. 谢远涛，译.
            中国造纸学会 编                                          | 中国造纸学会. 书[M].
            甲 著；乙 著；丙 著；丁 著                                | 甲，乙，丙，等. 书[M].
            A. Smith 著；B. Jones 著；C. Brown 著；D. White 著       | A. Smith，B. Jones，C. Brown，et al. 书[M].
            甲 著；乙 主编；丙 校；丁 译                              | 甲. 书[M]. 乙，主编. 丙，校. 丁，译.
            杨伯峻 译注                                              | 书[M]. 杨伯峻，译注.
            John Wiley & Sons, Inc.                                  | John Wiley & Sons, Inc. 书[M].
            """)
    void creatorsStandBeforeOrBehindTheTitle(String creators, String reference) throws IOException {
        assertThat(reference("书", creators)).isEqualTo(reference);
    }

    private static String reference(String title, String creators) throws IOException {
        var book = Volumes.facts(title, "", creators, "", null, "");
        return Volumes.text(Format.TXT, BookLine.of(book)).strip().replaceFirst("^\\[1\\] ", "");
    }
}
