package org.scholarlycppcc.members;

/** As what a person may be appointed (任职); its names are stored. */
public enum AppointmentKind {
    /** 召集人 of a sector. */
    CONVENOR,
    /** 联络员, staff who look after a sector. */
    LIAISON,
    /** Member of a special committee (专委会), named in words. */
    SPECIAL_COMMITTEE,
    /** Member of the standing committee (常委). */
    STANDING_COMMITTEE;

    /** Whether the appointment is for one sector. */
    public boolean ofSector() {
        return this == CONVENOR || this == LIAISON;
    }
}
