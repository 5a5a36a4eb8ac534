package org.scholarlycppcc.participation;

import java.time.LocalDate;
import java.util.List;

/** What a person did, as the list behind a figure says it. */
public sealed interface Deed {
    /** A group that staff may read, and where it is. */
    record Group(String name, String path) {}

    /** A post in such a group, by the title of its discussion and its address. */
    record Post(String title, String path) {}

    /** Posted in a group; every post can be opened. */
    record Posted(Group group, List<Post> posts) implements Deed {}

    /** Hosted a week of a group. */
    record Hosted(Group group, int week) implements Deed {}

    /** Guided a week of a group. */
    record Guided(Group group, int week) implements Deed {}

    /** Belonged to a group. */
    record Joined(Group group) implements Deed {}

    /** Answered weeks of a group's plan. */
    record Answered(Group group, List<Integer> weeks) implements Deed {}

    /** Finished a group. */
    record Finished(Group group) implements Deed {}

    /** Did something in private groups, so many times; what, where and in which words is nobody's business. */
    record Private(int times) implements Deed {}

    /** Was recorded offline. */
    record Offline(LocalDate heldOn, String occasion) implements Deed {}
}
