package org.scholarlycppcc;

/** Where {@code java -jar} begins; the one class that an older Java can still read, to say that it is too old. */
public final class Start {
    private static final int NEEDED = 25;

    private Start() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        var found = Runtime.version().feature();
        if (found < NEEDED) {
            System.err.println("书香政协需要 Java " + NEEDED + " 或更新的版本，现在用的是 Java " + found + "。 Scholarly CPPCC needs Java "
                    + NEEDED + " or newer; this is Java " + found + ".");
            System.exit(1);
        }
        // By name: what it names was made for a newer Java.
        Class.forName("org.scholarlycppcc.Scholarly")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }
}
