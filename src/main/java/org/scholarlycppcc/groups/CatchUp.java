package org.scholarlycppcc.groups;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;

/**
 * What was said in a group that whoever comes late should know of.
 *
 * @param selected the posts the host selected last, the latest first
 * @param selections how many are selected in all
 * @param open the latest post that differs and was not answered by whom it differs from; none when each was
 */
public record CatchUp(
        List<Said> selected, int selections, @Nullable Said open) {
    /** Who wrote what is shown, and whom it differs from. */
    public Stream<MemberId> people() {
        return Stream.concat(selected.stream(), Optional.ofNullable(open).stream())
                .flatMap(it -> Stream.concat(Stream.of(it.author), Stream.ofNullable(it.other)));
    }

    /**
     * A post.
     *
     * @param other from whom it differs; none of a selected one
     * @param words why it was selected (精华), or the Markdown of one that differs (商榷)
     */
    public record Said(
            int discussion,
            String title,
            int sequence,
            MemberId author,
            @Nullable MemberId other,
            String words) {}
}
