package org.scholarlycppcc.groups;

/** How closely a member follows a discussion: 关注, 跟踪, 普通, 静音. */
public enum Level {
    /** Told of every post; it counts as unread. */
    WATCH,
    /** What is new counts as unread. */
    TRACK,
    /** Nothing counts as unread until one answers or reads to the end. */
    NORMAL,
    /** Nothing counts, whatever one does there, and nothing is told but what is said to oneself in person: an answer. */
    MUTE
}
