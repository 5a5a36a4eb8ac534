package org.scholarlycppcc.moderation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Beginnings;
import org.scholarlycppcc.base.Content;
import org.scholarlycppcc.base.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The words the house is born with; what somebody changed or took out by hand stays as that person left it. */
@Component
@Order(Beginnings.WORDS)
class FirstWords implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(FirstWords.class);

    private final ListedWords words;
    private final JdbcClient sql;

    FirstWords(ListedWords words, JdbcClient sql) {
        this.words = words;
        this.sql = sql;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var entries = new ArrayList<WordEntry>();
        for (var row : Content.rows("moderation/words.csv")) read(row, row.get("action"), entries);
        for (var row : Content.rows("moderation/allowed.csv")) read(row, Action.ALLOW.name(), entries);
        take(entries);
    }

    /** Takes over what is new or changed in the files, and takes out what they no longer hold; without a change there is no edition. */
    @Transactional
    void take(List<WordEntry> file) {
        var byHand = touchedByHand();
        var wanted = file.stream()
                .filter(it -> !byHand.contains(ListedWords.spelled(it.writing())))
                .collect(Collectors.toMap(it -> ListedWords.spelled(it.writing()), it -> it, (first, again) -> first));
        var gone = new HashMap<String, ListedWord>();
        words.standing().stream()
                .filter(it -> !byHand.contains(ListedWords.spelled(it.writing())))
                .forEach(it -> gone.put(ListedWords.spelled(it.writing()), it));
        gone.entrySet()
                .removeIf(it ->
                        it.getValue().entry().equals(wanted.get(it.getKey())) && wanted.remove(it.getKey()) != null);
        if (wanted.isEmpty() && gone.isEmpty()) return;
        int edition = words.begin(null);
        gone.values().forEach(it -> words.remove(edition, it.id()));
        wanted.values().forEach(it -> words.add(edition, it));
    }

    /** The words that a person listed, changed or took out, by their letters. */
    private Set<@Nullable String> touchedByHand() {
        return sql.sql("""
                        select w.spelled from listed_word w join word_edition e on e.number = w.since or e.number = w.until
                        where e.made_by is not null
                        """).query(String.class).set();
    }

    private static void read(CSVRecord row, String action, List<WordEntry> entries) {
        try {
            entries.add(WordKeeping.entry(row.get("word"), Action.valueOf(action), row.get("note")));
        } catch (Refusal | IllegalArgumentException unreadable) {
            log.error("content/moderation, row {}: {}", row.getRecordNumber(), unreadable.getMessage());
        }
    }
}
