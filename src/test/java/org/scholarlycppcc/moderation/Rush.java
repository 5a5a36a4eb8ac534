package org.scholarlycppcc.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import org.scholarlycppcc.People;
import org.scholarlycppcc.base.Refusal;

/** Several people who do something at the same moment. */
public final class Rush {
    private Rush() {}

    /** Lets all begin together; what each was refused with, and nothing for those who were not. */
    public static List<String> of(int people, IntConsumer deed) {
        var start = new CyclicBarrier(people);
        try (var crowd = Executors.newFixedThreadPool(people)) {
            var deeds = new ArrayList<Callable<String>>();
            for (int i = 0; i < people; i++) {
                int who = i;
                deeds.add(() -> {
                    start.await();
                    return told(who, deed);
                });
            }
            var told = new ArrayList<String>();
            for (var it : crowd.invokeAll(deeds)) told.add(it.get());
            return told;
        } catch (InterruptedException | java.util.concurrent.ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String told(int who, IntConsumer deed) {
        try {
            deed.accept(who);
            return "";
        } catch (Refusal refusal) {
            return refusal.reason();
        } finally {
            People.signOut();
        }
    }
}
