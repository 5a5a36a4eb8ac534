package org.scholarlycppcc.base;

/** One writing for all scripts: each character stands for its simplified form, so that 鄉土 and 乡土 are one word. */
public final class Simplified {
    private static final char[] FORMS = read();

    private Simplified() {}

    /** The simplified form of a character, and the narrow form of a wide letter; any other character as it is. */
    public static char of(char written) {
        return FORMS[written];
    }

    /** A whole text; as long as it was, so that places in one are places in the other. */
    public static String of(String written) {
        var letters = written.toCharArray();
        for (int i = 0; i < letters.length; i++) letters[i] = of(letters[i]);
        return new String(letters);
    }

    private static char[] read() {
        var forms = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < forms.length; i++) forms[i] = (char) i;
        for (char wide = '！'; wide <= '～'; wide++) forms[wide] = (char) (wide - '！' + '!');
        forms['　'] = ' ';
        Table.lines("base/simplified.txt")
                .forEach(line -> line.substring(1).chars().forEach(variant -> forms[variant] = line.charAt(0)));
        return forms;
    }
}
