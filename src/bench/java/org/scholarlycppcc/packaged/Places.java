package org.scholarlycppcc.packaged;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The main pages, and a discussion that has been given a hundred posts. */
final class Places {
    static final Map<String, String> ALL = all();

    private Places() {}

    static void furnish(House house) throws IOException, InterruptedException {
        write(house, 100, "p");
    }

    static void write(House house, int posts, String name) throws IOException, InterruptedException {
        try (var browser = new UiBrowser(house.address()).signIn("member")) {
            browser.open(Posters.DISCUSSION);
            for (int number = 1; number <= posts; number++)
                browser.type("composer-text", "走访时记下的一句 zq" + name + number + "，说的是楼道里的灯和门口的路。").click("publish");
        }
    }

    private static Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.put("today", "");
        all.put("catalogue", "books");
        all.put("list", "lists/committee-2022");
        all.put("room", "rooms/education");
        all.put("group", "groups/grassroots");
        all.put("discussion", Posters.DISCUSSION);
        all.put("search", "search?q=%E6%B2%BB%E7%90%86");
        return all;
    }
}
