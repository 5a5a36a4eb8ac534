package org.scholarlycppcc.participation;

import java.util.List;

/** One person behind a figure, with what was done. */
public record Person(Line line, List<Deed> deeds) {}
