package org.scholarlycppcc.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Which list a list was begun from, and which one was begun from it.
 *
 * @param before the one of the year before
 * @param next the one of the year after
 */
public record Years(@Nullable ListName before, @Nullable ListName next) {}
