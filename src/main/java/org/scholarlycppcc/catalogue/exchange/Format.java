package org.scholarlycppcc.catalogue.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A format in which books can be taken away, by the ending of its files. */
public enum Format {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Xlsx::new),
    CSV("text/csv;charset=UTF-8", Csv::new),
    RIS("application/x-research-info-systems;charset=UTF-8", (out, listed) -> new Ris(out)),
    BIB("application/x-bibtex;charset=UTF-8", (out, listed) -> new BibTex(out)),
    XML("application/marcxml+xml;charset=UTF-8", (out, listed) -> new MarcXml(out)),
    TXT("text/plain;charset=UTF-8", (out, listed) -> new Gbt7714(out));

    private final String type;
    private final Opening opening;

    Format(String type, Opening opening) {
        this.type = type;
        this.opening = opening;
    }

    /** The format of an ending, if it is one. */
    public static Optional<Format> of(String ending) {
        return Stream.of(values()).filter(it -> it.ending().equals(ending)).findAny();
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /**
     * Begins a file.
     *
     * @param listed whether the books come from a list, which says more of them than the catalogue
     */
    public BookWriter open(OutputStream out, boolean listed) throws IOException {
        return opening.open(out, listed);
    }

    private interface Opening {
        BookWriter open(OutputStream out, boolean listed) throws IOException;
    }
}
