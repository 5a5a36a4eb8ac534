package org.scholarlycppcc.groups.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.scholarlycppcc.catalogue.exchange.Format;
import org.scholarlycppcc.catalogue.web.ListFiles;
import org.scholarlycppcc.groups.GroupList;
import org.scholarlycppcc.groups.GroupLists;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.Groups;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the list of a group as it was last published, to those who may know of the group; for all others there is none. */
@RestController
class GroupListDownload {
    private final Groups groups;
    private final GroupLists lists;
    private final ListFiles files;

    GroupListDownload(Groups groups, GroupLists lists, ListFiles files) {
        this.groups = groups;
        this.lists = lists;
        this.files = files;
    }

    @GetMapping("/exports/groups/{slug}/list.{ending}")
    void list(@PathVariable String slug, @PathVariable String ending, HttpServletResponse response) throws IOException {
        var format = Format.of(ending);
        var list = published(slug);
        if (format.isPresent() && list.isPresent()) files.write(list.get().contents(), format.get(), response);
        else response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    @GetMapping("/exports/groups/{slug}/list.pdf")
    ResponseEntity<byte[]> print(@PathVariable String slug, HttpServletRequest request) throws IOException {
        var list = published(slug).orElse(null);
        if (list == null || list.edition() == null || list.published() == null)
            return ResponseEntity.notFound().build();
        return files.print(list.contents(), list.edition(), list.published(), request);
    }

    private Optional<GroupList> published(String slug) {
        return groups.find(slug).map(GroupRow::id).flatMap(lists::published);
    }
}
