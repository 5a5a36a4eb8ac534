package org.scholarlycppcc.packaged;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a signed-in browser keeps alive on the server, by the page it shows. */
class HeapBench {
    private static final int BROWSERS = 40;

    @Test
    void browsers(@TempDir Path folder) throws Exception {
        try (var house = House.open(folder)) {
            Places.furnish(house);
            try (var first = new UiBrowser(house.address()).signIn("host")) {
                first.open("");
                for (var path : Places.ALL.values()) first.go(path);
            }
            var heap = new Jcmd(house.pid());
            var before = heap.liveHeap();
            var browsers = new ArrayList<UiBrowser>();
            for (var account : Posters.accounts().subList(0, BROWSERS)) {
                var browser = new UiBrowser(house.address()).signIn(account);
                browser.open("");
                browsers.add(browser);
            }
            for (var place : Places.ALL.entrySet()) {
                for (var it : browsers) it.go(place.getValue());
                // Sent once more, since the server keeps its last answer until it is told that it has arrived.
                for (var it : browsers) it.send();
                Figure.tell("heap." + place.getKey(), (heap.liveHeap() - before) / 1024.0 / BROWSERS, "KB");
            }
            browsers.forEach(UiBrowser::close);
        }
    }
}
