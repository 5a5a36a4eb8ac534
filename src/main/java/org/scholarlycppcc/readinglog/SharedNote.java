package org.scholarlycppcc.readinglog;

/** A note that its writer shares with the signed-in member. */
public record SharedNote(NoteRow note, String writer) {}
