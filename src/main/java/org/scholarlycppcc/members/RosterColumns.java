package org.scholarlycppcc.members;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;

/** Which column of a roster holds what, by the names offices give them; words are compared without blanks and signs. */
record RosterColumns(int name, int account, int sector, int roles, int recommendedBy) {
    static final List<String> HEADER = List.of("姓名", "账号", "界别", "角色", "推荐单位");

    private static final List<Set<String>> NAMES = List.of(
            Set.of("姓名", "委员姓名", "名字", "name"),
            Set.of("账号", "帐号", "用户名", "登录名", "登录账号", "account", "username"),
            Set.of("界别", "所在界别", "所属界别", "sector"),
            Set.of("角色", "身份", "权限", "role", "roles"),
            Set.of("推荐单位", "推荐", "recommendedby", "unit"));
    private static final Map<String, String> ROLES = Map.of(
            "委员", Roles.MEMBER,
            "政协委员", Roles.MEMBER,
            "书目管理员", Roles.LIBRARIAN,
            "管书员", Roles.LIBRARIAN,
            "工作人员", Roles.STAFF,
            "机关工作人员", Roles.STAFF,
            "机关", Roles.STAFF,
            "管理员", Roles.ADMIN,
            "系统管理员", Roles.ADMIN);

    /** The columns as a header row names them; refused without a name and an account. */
    static RosterColumns of(List<String> header) {
        var places = NAMES.stream().map(it -> place(header, it)).toList();
        if (places.get(0) < 0 || places.get(1) < 0) throw new Refusal("members.headerMissing");
        return new RosterColumns(places.get(0), places.get(1), places.get(2), places.get(3), places.get(4));
    }

    /** The roles a cell names, MEMBER when it names none; empty when a word is no role. */
    static @Nullable Set<String> roles(String cell) {
        var found = new LinkedHashSet<String>();
        for (var word : cell.split("[、，,;；/|\\s]+")) {
            if (word.isBlank()) continue;
            var role = ROLES.getOrDefault(word, word.toUpperCase(Locale.ROOT));
            if (!Enrolling.ROLES.contains(role)) return null;
            found.add(role);
        }
        return found.isEmpty() ? Set.of(Roles.MEMBER) : found;
    }

    /** Sectors by name or slug, however the signs between their parts are written. */
    static Map<String, SectorRow> bySpelling(List<SectorRow> sectors) {
        var all = new HashMap<String, SectorRow>();
        sectors.forEach(it -> {
            all.put(plain(it.name()), it);
            all.put(plain(it.slug()), it);
        });
        return all;
    }

    static String plain(String typed) {
        var letters = typed.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        return letters.length() > 1 && letters.endsWith("界") ? letters.substring(0, letters.length() - 1) : letters;
    }

    private static int place(List<String> header, Set<String> names) {
        var plain = new ArrayList<String>();
        header.forEach(it -> plain.add(it.replaceAll("[(（].*[)）]|[^\\p{L}]", "").toLowerCase(Locale.ROOT)));
        for (int i = 0; i < plain.size(); i++) if (names.contains(plain.get(i))) return i;
        return -1;
    }
}
