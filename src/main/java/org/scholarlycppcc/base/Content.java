package org.scholarlycppcc.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** The files under {@code content/} that the house is born with. */
public final class Content {
    private static final CSVFormat WITH_HEADER =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Content() {}

    /** The rows of a UTF-8 CSV file with a header (RFC 4180), named by its path below {@code content/}. */
    public static List<CSVRecord> rows(String path) {
        try (var file =
                WITH_HEADER.parse(new java.io.InputStreamReader(file(path).getInputStream(), StandardCharsets.UTF_8))) {
            return file.getRecords();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A whole text file. */
    public static String text(String path) {
        try {
            return file(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static ClassPathResource file(String path) {
        return new ClassPathResource("content/" + path);
    }
}
