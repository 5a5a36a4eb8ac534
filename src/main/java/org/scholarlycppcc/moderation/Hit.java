package org.scholarlycppcc.moderation;

/**
 * A listed word that stands in a text.
 *
 * @param written the characters of the text, as they were typed
 * @param note why the word is listed
 */
public record Hit(String written, Action action, String note) {}
