package org.scholarlycppcc.members.ui;

/** Told by the owner of a view in the menu: whoever is signed in may open it, but has nothing to do there. */
public interface Idle {
    /** The path of the view, without a leading slash. */
    String path();

    boolean now();
}
