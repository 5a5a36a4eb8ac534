package org.scholarlycppcc;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.TextFields.TextField;
import org.scholarlycppcc.base.Languages;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever is typed into any text of any service is kept as it is, or refused in words and leaves no trace. */
@StoredTest
class AnyTextTests {
    private static final Map<String, String> INPUTS = Map.of(
            "empty", "",
            "100,000 characters", "长".repeat(100_000),
            "emoji", "👨‍👩‍👧‍👦🇨🇳读",
            "control characters", "前\u0000\u0007\u001b\u0085\u202e\u2028后",
            "HTML and script", "<b title='x'>粗</b>\"&amp<script>alert(1)</script>");

    // Made by pages, never typed: where a draft lies, what was seen before, a choice among words, an address or a link
    // of ours, what features tell.
    private static final Pattern MADE = Pattern.compile(
            "Drafts\\..* (places?|path|mine\\.choice)|Posting.publish/5 place|(Reports|Review)\\..* kind|.* seen|OwnPassword.change/3 session|RosterImport.letter/2 address|LetterLinks\\..* token|Notices.(tell/2|moved/1) .*|Search.find/1 .*");

    // What the outside world does in the background; a version of a book that was looked at is seen in the book itself.
    private static final Set<String> RESTLESS =
            Set.of("search_outbox", "event_publication", "book_pair", "book_version");

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    People people;

    private UsualCalls usual;
    private final Map<String, Set<String>> held = new HashMap<>();
    private Set<String> tables = Set.of();

    @BeforeEach
    void somebodyWhoMayDoEverything() {
        var li = people.seated("李", "education", LocalDate.now().minusYears(1));
        People.signIn(li, "MEMBER", "LIBRARIAN", "STAFF", "ADMIN", "HOUSE");
        usual = new UsualCalls(house, li);
        tables = tables();
    }

    @AfterEach
    void leave() {
        People.signOut();
        // Who was tried out convenes no sector of another test.
        house.getBean(TransactionTemplate.class).executeWithoutResult(it -> sql.update("delete from appointment"));
    }

    @Test
    void everyTextIsTried() {
        assertThat(TextFields.of(house).stream().map(TextField::call).distinct())
                .containsExactlyInAnyOrderElementsOf(usual.all().keySet());
        assertThat(TextFields.of(house)).hasSizeGreaterThan(80);
    }

    @Test
    void isKeptAsItIsOrRefusedWithoutATrace() {
        var all = new SoftAssertions();
        for (var field : TextFields.of(house)) INPUTS.forEach((kind, input) -> tryOut(all, field, kind, input));
        all.assertAll();
    }

    private void tryOut(SoftAssertions all, TextField field, String kind, String input) {
        SqlCount.begin();
        var arguments =
                requireNonNull(usual.all().get(field.call()), field.call()).get();
        held.keySet().removeAll(SqlCount.written());
        tables.forEach(it -> held.computeIfAbsent(it, this::rows));
        SqlCount.begin();
        try {
            field.say(arguments, input);
            var added = written().flatMap(it -> added(it).stream()).toList();
            if (added.isEmpty() || MADE.matcher(field.toString()).matches() || input.isEmpty()) return;
            all.assertThat(added.stream().anyMatch(it -> squeezed(it).contains(squeezed(input))))
                    .as("%s keeps %s", field, kind)
                    .isTrue();
        } catch (InvocationTargetException failed) {
            all.assertThat(written().allMatch(it -> rows(it).equals(held.get(it))))
                    .as("%s leaves no trace of %s", field, kind)
                    .isTrue();
            if (failed.getCause() instanceof Refusal refusal) {
                for (var language : Languages.CHOICES)
                    all.assertThat(Words.in(language, refusal.reason(), refusal.details()))
                            .isNotBlank();
            } else if (!MADE.matcher(field.toString()).matches()) {
                all.fail("%s fails at %s: %s".formatted(field, kind, failed.getCause()));
            }
        } finally {
            // What was written to is looked at anew when the next one is tried.
            held.keySet().removeAll(SqlCount.written());
        }
    }

    private Stream<String> written() {
        return SqlCount.written().stream().filter(tables::contains);
    }

    private Set<String> added(String table) {
        var added = rows(table);
        added.removeAll(held.getOrDefault(table, Set.of()));
        return added;
    }

    /** All that a table holds, row by row. */
    private Set<String> rows(String table) {
        return sql.queryForList("select * from " + table).stream()
                .map(it -> told(it.values()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    // Bytes are another array at each reading.
    private static String told(Collection<@Nullable Object> values) {
        return values.stream()
                .map(it -> it instanceof byte[] bytes ? Arrays.hashCode(bytes) : it)
                .toList()
                .toString();
    }

    private Set<String> tables() {
        return sql
                .query(
                        "select lower(table_name) from information_schema.tables where lower(table_schema) = 'public' and table_type = 'BASE TABLE'",
                        (row, number) -> row.getString(1))
                .stream()
                .filter(it -> !RESTLESS.contains(it) && !it.startsWith("flyway"))
                .collect(Collectors.toSet());
    }

    // Control characters and blanks may go; everything that is seen stays.
    private static String squeezed(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s\\u0085\\u2028]", "");
    }
}
