package org.scholarlycppcc.moderation;

/**
 * A decision as its readers see it.
 *
 * @param decidedBy the name of whoever decided
 * @param place where the thing stands; empty when it is gone
 * @param path the way to it, which asks again who may see it; empty when it is gone
 */
public record LogEntry(LogRow row, String decidedBy, String place, String path) {}
