package org.scholarlycppcc.groups;

/** A group of one's own, as pickers show it. */
public record MyGroup(GroupId id, String slug, String name, Role role) {}
