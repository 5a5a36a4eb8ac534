package org.scholarlycppcc.readinglog;

import java.util.List;
import org.scholarlycppcc.groups.MyGroup;

/**
 * What the page of a book shows of notes.
 *
 * @param mine those of the one who looks
 * @param shared those that others share with the one who looks
 * @param groups those with which the one who looks can share
 */
public record NotesOn(List<NoteRow> mine, List<SharedNote> shared, List<MyGroup> groups) {}
