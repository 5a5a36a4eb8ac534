package org.scholarlycppcc.moderation;

/** What somebody finds wrong with a thing that everyone in its circle can see. */
public enum ReportReason {
    INSULT,
    ADVERTISING,
    PERSONAL_DATA,
    CONFIDENTIAL,
    OTHER
}
