package org.scholarlycppcc.moderation;

import java.util.List;
import java.util.UUID;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where staff keep the word list; every change is an edition that names who made it. */
@Service
@PreAuthorize("hasAnyRole('STAFF', 'ADMIN')")
@Transactional
public class WordKeeping {
    /** The most characters of a word. */
    public static final int WORD = 40;
    /** The most characters of a note. */
    public static final int NOTE = 200;

    private static final Logger log = LoggerFactory.getLogger(WordKeeping.class);

    private final ListedWords words;
    private final CurrentMember member;

    WordKeeping(ListedWords words, CurrentMember member) {
        this.words = words;
        this.member = member;
    }

    /** All words that stand, the gravest first. */
    @Transactional(readOnly = true)
    public List<ListedWord> words() {
        return words.standing();
    }

    /** Lists a word; refused without a letter, and for a word that stands already in another writing. */
    public void add(String writing, Action action, String note) {
        words.add(words.begin(member.id()), entry(writing, action, note));
        log.info("A word was listed");
    }

    /** Gives a word another action or note; refused when somebody else changed it since. */
    public void change(ListedWord seen, Action action, String note) {
        var entry = entry(seen.writing(), action, note);
        if (entry.equals(seen.entry())) return;
        int edition = words.begin(member.id());
        takeOut(edition, seen.id());
        words.add(edition, entry);
        log.info("A listed word was changed");
    }

    /** Takes a word out; refused when somebody else changed it since. */
    public void remove(UUID word) {
        takeOut(words.begin(member.id()), word);
        log.info("A listed word was taken out");
    }

    private void takeOut(int edition, UUID word) {
        if (!words.remove(edition, word)) throw new Refusal("moderation.words.changedMeanwhile");
    }

    /** What was typed, as it is kept; also reads the files. */
    static WordEntry entry(String writing, Action action, String note) {
        var word = Text.required(writing, WORD, "moderation.words.missing");
        var number = PersonalNumber.written(word);
        if (number.isEmpty() && (Folding.key(word).isEmpty() || word.startsWith("{"))) {
            throw new Refusal("moderation.words.missing");
        }
        if (number.isPresent() && action == Action.ALLOW) throw new Refusal("moderation.words.numberAllowed");
        return new WordEntry(word, action, Text.line(note, NOTE));
    }
}
