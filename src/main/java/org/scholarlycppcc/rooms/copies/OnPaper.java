package org.scholarlycppcc.rooms.copies;

import java.util.List;

/**
 * Where a book is on paper.
 *
 * @param keeper whether the signed-in person looks after the copies of some room
 */
public record OnPaper(List<BookInRoom> rooms, boolean keeper) {}
