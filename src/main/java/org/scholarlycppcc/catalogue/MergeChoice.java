package org.scholarlycppcc.catalogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a book keeps that others become.
 *
 * @param facts whose word stands for each fact; for those that are missing as {@link SideBySide#keeper} says
 * @param cover whose uploaded cover it has; the drawn one when nobody's
 * @param seen in which version each book was looked at
 */
public record MergeChoice(Map<Fact, BookId> facts, @Nullable BookId cover, Map<BookId, Integer> seen) {}
