package org.scholarlycppcc.members;

/** A person joined the roster, or what others see of one changed; told inside the changing transaction. */
public record MemberChanged(MemberId member) {}
