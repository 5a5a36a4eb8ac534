package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.Component;
import java.util.function.IntConsumer;
import org.scholarlycppcc.groups.Live;

/** Keeps a part of a page in step with what its reader has not seen, whoever writes and wherever it is read. */
public final class Fresh {
    private Fresh() {}

    /** From now on, as long as the part is shown, it is told how many posts are unread whenever that may have changed. */
    public static void keep(Component part, Live live, IntConsumer refresh) {
        part.addAttachListener(shown -> {
            var ui = shown.getUI();
            var stop = live.watchMine(unread -> ui.access(() -> refresh.accept(unread)));
            part.addDetachListener(gone -> {
                stop.run();
                gone.unregisterListener();
            });
        });
    }
}
