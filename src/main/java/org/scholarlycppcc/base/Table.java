package org.scholarlycppcc.base;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** A table of characters that the house keeps on its class path, one row a line, remarks begin with {@code #}. */
public final class Table {
    private Table() {}

    /** The rows of a UTF-8 table without its remarks, named by its path on the class path. */
    public static List<String> lines(String path) {
        try (var file = new BufferedReader(
                new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8))) {
            return file.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
