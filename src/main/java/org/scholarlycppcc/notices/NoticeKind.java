package org.scholarlycppcc.notices;

/** What a notice is about; each is heard of in its own way. */
public enum NoticeKind {
    /** Somebody named the member. */
    MENTION(true, Channel.AT_ONCE),
    /** Somebody answered what the member wrote. */
    REPLY(true, Channel.DAILY),
    /** Somebody answered a question of the member. */
    ANSWER(true, Channel.AT_ONCE),
    /** Something was said where the member follows everything. */
    POST(true, Channel.IN_APP),
    /** What the member submitted was decided on. */
    DECISION(false, Channel.AT_ONCE),
    /** Something waits for the member to decide. */
    TASK(false, Channel.AT_ONCE),
    /** What became of the reservation of a paper copy. */
    RESERVATION(false, Channel.AT_ONCE),
    /** A paper copy should be back by now. */
    OVERDUE(false, Channel.AT_ONCE),
    /** A week of a plan begins. */
    WEEK(false, Channel.IN_APP),
    /** A digest that a host wrote. */
    DIGEST(false, Channel.AT_ONCE);

    private final boolean personal;
    private final Channel proposed;

    NoticeKind(boolean personal, Channel proposed) {
        this.personal = personal;
        this.proposed = proposed;
    }

    /** Whether it is told with the name of whoever caused it. */
    public boolean personal() {
        return personal;
    }

    /** How it is heard of by whoever has not chosen. */
    public Channel proposed() {
        return proposed;
    }
}
