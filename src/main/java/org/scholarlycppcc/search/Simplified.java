package org.scholarlycppcc.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** One writing for all scripts: each character stands for its simplified form, so that 鄉土 and 乡土 are one word. */
final class Simplified {
    private static final char[] FORMS = read();

    private Simplified() {}

    /** The simplified form of a character, and the narrow form of a wide letter; any other character as it is. */
    static char of(char written) {
        return FORMS[written];
    }

    /** A whole text; as long as it was, so that places in one are places in the other. */
    static String of(String written) {
        var letters = written.toCharArray();
        for (int i = 0; i < letters.length; i++) letters[i] = of(letters[i]);
        return new String(letters);
    }

    private static char[] read() {
        var forms = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < forms.length; i++) forms[i] = (char) i;
        for (char wide = '！'; wide <= '～'; wide++) forms[wide] = (char) (wide - '！' + '!');
        forms['　'] = ' ';
        lines("simplified.txt")
                .forEach(line -> line.substring(1).chars().forEach(variant -> forms[variant] = line.charAt(0)));
        return forms;
    }

    /** The lines of one of this module's tables, without its opening remark. */
    static java.util.List<String> lines(String table) {
        try (var file = new BufferedReader(new InputStreamReader(
                new ClassPathResource("search/" + table).getInputStream(), StandardCharsets.UTF_8))) {
            return file.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
