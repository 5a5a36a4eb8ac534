package org.scholarlycppcc.members;

/** That a person is a member of a sector on some day. */
public record Seat(MemberId member, SectorId sector, String name) {}
