package org.scholarlycppcc.moderation;

/** A word as somebody lists it: how it is written, what it leads to, and why. */
public record WordEntry(String writing, Action action, String note) {}
