package org.scholarlycppcc.catalogue;

import java.util.Optional;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Languages;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Words;

/** What the house may do with the text of a book. */
public enum Rights {
    NOT_KNOWN,
    PUBLIC_DOMAIN,
    LICENSED,
    /** The committee's own. */
    OWN,
    /** Nothing but what the catalogue says of it. */
    METADATA_ONLY;

    /** The translation key of what readers call it. */
    public String label() {
        return "catalogue.rights." + name();
    }

    /** Reads the name or what any of the languages calls it; empty is {@link #NOT_KNOWN}, any other word is refused. */
    static Rights of(String typed) {
        var word = typed.strip();
        if (word.isEmpty()) return NOT_KNOWN;
        return called(word).orElseThrow(() -> new Refusal("catalogue.rightsWrong"));
    }

    /** What a table says, as a card has it; unchanged where it is none of these words. */
    public static String found(String said) {
        return called(said.strip()).map(Rights::typed).orElse(said);
    }

    private static Optional<Rights> called(String word) {
        return Stream.of(values()).filter(it -> it.isCalled(word)).findAny();
    }

    private boolean isCalled(String word) {
        return name().equalsIgnoreCase(word)
                || Languages.CHOICES.stream()
                        .anyMatch(it -> Words.in(it, label()).equalsIgnoreCase(word));
    }

    /** As a card has it: its name, or nothing. */
    String typed() {
        return this == NOT_KNOWN ? "" : name();
    }
}
