package org.scholarlycppcc.notices;

import org.jspecify.annotations.Nullable;

/**
 * An e-mail in plain text and in HTML.
 *
 * @param id names it for good, so that a mail program shows it once even if it arrives twice
 * @param unsubscribe where one request ends letters of this sort; null for a letter that was asked for
 */
record Letter(
        String id,
        String to,
        String subject,
        String plain,
        String html,
        @Nullable String unsubscribe) {}
