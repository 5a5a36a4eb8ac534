package org.scholarlycppcc.members;

import java.util.UUID;

/** Identifies one appointment (任职) of a person. */
public record AppointmentId(UUID value) {}
