package org.scholarlycppcc.catalogue;

import java.util.UUID;

/** That a published list names a book, and what it says of it. */
public record Mention(String slug, String list, UUID entry, String section, Importance importance, String note) {}
