package org.scholarlycppcc.search;

import java.time.LocalDate;

/**
 * Words that were found nowhere.
 *
 * @param times how often they were looked for
 */
public record UnfoundRow(String words, int times, LocalDate lastAsked) {}
