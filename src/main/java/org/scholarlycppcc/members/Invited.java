package org.scholarlycppcc.members;

/** Whom a one-time link greets, and the account it opens. */
public record Invited(String name, String account) {}
