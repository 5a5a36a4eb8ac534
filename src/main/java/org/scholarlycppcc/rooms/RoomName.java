package org.scholarlycppcc.rooms;

import org.scholarlycppcc.base.Languages;
import org.scholarlycppcc.base.Words;

/** What a room is called in what is kept for readers of every language, such as notices and what is searched: in the language of the house. */
public final class RoomName {
    private RoomName() {}

    public static String of(String sector) {
        return Words.in(Languages.ALL.getFirst(), "rooms.of", sector);
    }
}
