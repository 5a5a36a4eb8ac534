package org.scholarlycppcc.notices;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.scholarlycppcc.members.MemberId;

/** Lent by a module that tells notices, so that they show what a thing says now, and only to those who may see it now. */
public interface NoticeSource {
    /** What {@link Occasion#source} names. */
    String name();

    /**
     * The first words of those of the asked things that a member may see at this moment, empty where there are none to
     * quote; by a constant number of statements, also when nobody is signed in. What is left out is gone for this member.
     */
    Map<UUID, String> visible(MemberId reader, Collection<UUID> subjects);
}
