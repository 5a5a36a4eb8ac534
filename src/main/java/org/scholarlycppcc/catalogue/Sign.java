package org.scholarlycppcc.catalogue;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** What speaks for two books being one or, with a weight below zero, against it. */
public enum Sign {
    /** One ISBN, in ten digits or in thirteen. */
    SAME_NUMBER(60),
    SAME_UNIFIED(50),
    /** Whatever the script and the width. */
    SAME_TITLE(40),
    /** One of them lacks the subtitle. */
    SAME_MAIN_TITLE(30),
    /** A letter or two differ, or one begins with the other. */
    NEAR_TITLE(15),
    SAME_CREATOR(30),
    SAME_PUBLISHER(8),
    SAME_YEAR(8),
    OTHER_YEAR(-8),
    /** Only one of them says which volume it is. */
    ONE_VOLUME(-25),
    OTHER_TITLE(-30),
    OTHER_UNIFIED(-30),
    OTHER_CREATORS(-40),
    /** Different numbers are different editions. */
    OTHER_NUMBER(-45),
    /** Different volumes are different books. */
    OTHER_VOLUME(-80);

    private final int weight;

    Sign(int weight) {
        this.weight = weight;
    }

    /** From 0 to 100: what speaks for it, at most 100, less what speaks against it. */
    static int score(Set<Sign> signs) {
        int pro =
                signs.stream().filter(Sign::speaksFor).mapToInt(it -> it.weight).sum();
        int contra = signs.stream()
                .filter(it -> !it.speaksFor())
                .mapToInt(it -> it.weight)
                .sum();
        return Math.max(0, Math.min(100, pro) + contra);
    }

    public boolean speaksFor() {
        return weight > 0;
    }

    /** The translation key of its words. */
    public String label() {
        return "catalogue.sign." + name();
    }

    static String joined(Collection<Sign> signs) {
        return signs.stream().sorted().map(Sign::name).collect(joining(","));
    }

    static Set<Sign> split(String joined) {
        return Stream.of(joined.split(","))
                .filter(it -> !it.isEmpty())
                .map(Sign::valueOf)
                .collect(collectingAndThen(
                        toCollection(() -> EnumSet.noneOf(Sign.class)), Collections::unmodifiableSet));
    }
}
