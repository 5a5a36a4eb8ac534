package org.scholarlycppcc.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marc4j.MarcXmlReader;
import org.marc4j.marc.Record;

class MarcXmlTests {
    @Test
    void aTranslatedBookIsARecord() throws IOException {
        var record = read(Volumes.CANCER).getFirst();
        assertThat(record.getLeader().toString()).isEqualTo("00000nam a22000007i 4500");
        assertThat(record.getVariableFields())
                .extracting(Object::toString)
                .containsExactly(
                        "001 a86ae3b5-964c-364f-8980-e7ec12849f01",
                        "020   $a9787508638119",
                        "100 0 $a悉达多·穆克吉$c美$e著",
                        "245 10$a众病之王 :$b癌症传 /$c〔美〕悉达多·穆克吉 著；李虎 译",
                        "264  1$b中信出版社$c2013",
                        "500   $a先读序章。\n再读第一部。",
                        "520   $a说明。",
                        "520 1 $a理由。",
                        "588   $ahttp://example.org/1",
                        "653   $a科技、生态与健康",
                        "700 0 $a李虎$e译");
    }

    @Test
    void aVolumeSaysItsPlaceItsMonthAndItsNumbers() throws IOException {
        var record = read(Volumes.LU_XUN).getFirst();
        assertThat(record.getDataFields())
                .extracting(Object::toString)
                .containsExactly(
                        "020   $a9787020050338",
                        "024 8 $a10019·3024$q统一书号",
                        "084   $aI210.1$2clc",
                        "100 0 $a鲁迅$e著",
                        "245 10$a鲁迅全集.$n第三卷 /$c鲁迅 著",
                        "264  1$a北京$b人民文学出版社$c2005-11",
                        "540   $a公有领域",
                        "653   $a文学艺术与地方文史",
                        "856 4 $uhttps://example.org/lu-xun");
    }

    @Test
    void aBodyIsNoPersonAndADynastyStaysWithTheName() throws IOException {
        var records = read(Volumes.BRIEF_HISTORY, Volumes.POEMS, Volumes.EIGHT);
        assertThat(records)
                .extracting(it -> it.getVariableFields(new String[] {"100", "110", "700", "710"})
                        .toString())
                .containsExactly("[110 2 $a本书编写组$e编著]", "[100 0 $a杜甫$c唐$e著, 700 0 $a萧涤非$e选编]", "[100 0 $a温铁军$e著]");
    }

    @Test
    void whatIsNotKnownHasNoField() throws IOException {
        var record = read(Volumes.POEMS).getFirst();
        assertThat(record.getVariableFields(new String[] {"008", "020", "264", "546"}))
                .isEmpty();
        assertThat(read(BookLine.of(Volumes.facts("诗经", "", "", "", null, "")))
                        .getFirst()
                        .getVariableField("245"))
                .hasToString("245 00$a诗经");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<b title='x'>粗</b>\"&amp;", "</record><record/>", "𠮷野", "👨‍👩‍👧‍👦🇨🇳读", "前\u202e\u2028后"})
    void whateverIsWrittenComesBackUnchanged(String text) throws IOException {
        var record = read(Volumes.saying(text)).getFirst();
        assertThat(record.getVariableField("520")).hasToString("520   $a" + text);
        assertThat(record.getVariableField("264")).hasToString("264  1$a" + text + "$b" + text);
    }

    @Test
    void whatXmlCannotHoldIsMarked() throws IOException {
        assertThat(read(Volumes.saying("前\uFFFF\uD800后")).getFirst().getVariableField("520"))
                .hasToString("520   $a前\uFFFD\uFFFD后");
    }

    private static List<Record> read(BookLine... lines) throws IOException {
        var reader = new MarcXmlReader(new ByteArrayInputStream(Volumes.written(Format.XML, false, lines)));
        var records = new ArrayList<Record>();
        while (reader.hasNext()) records.add(reader.next());
        assertThat(records).hasSize(lines.length);
        return records;
    }
}
