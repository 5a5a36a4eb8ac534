package org.scholarlycppcc.groups;

import java.util.regex.Pattern;
import org.scholarlycppcc.members.MemberId;

/**
 * A person who may be mentioned.
 *
 * @param sector empty when there is none
 * @param inside whether the person is in the group
 * @param unmistakable whether the name alone says who is meant, being that of one person of the group
 */
public record Named(MemberId id, String name, String sector, boolean inside, boolean unmistakable) {
    /** A mention in a text: first the name after its {@code @}, then who it is. */
    static final Pattern MENTION = Pattern.compile("\\[(@[^\\[\\]\\n]{1,60})]\\(people/([0-9a-f-]{36})\\)");

    /** A text with the names alone of those it mentions. */
    public static String only(String text) {
        return MENTION.matcher(text).replaceAll("$1");
    }

    /** The person as a text mentions one. */
    public String mention() {
        return "[@" + name + "](people/" + id.value() + ")";
    }
}
