package org.scholarlycppcc.groups;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.scholarlycppcc.base.Darkroom;
import org.scholarlycppcc.base.Picture;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The pictures in the texts of groups, seen by those who may see the group. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Pictures {
    /** The most bytes of an upload. */
    public static final int LARGEST = 8 << 20;

    private static final Darkroom DARKROOM = new Darkroom(LARGEST, 1600, 1600, true);

    // One at a time, so that many uploads at once cost the memory of one.
    private final ReentrantLock turn = new ReentrantLock();
    private final PictureShelf shelf;
    private final CurrentMember member;

    Pictures(PictureShelf shelf, CurrentMember member) {
        this.shelf = shelf;
        this.member = member;
    }

    /**
     * Takes what a member of the group uploads, a JPEG, PNG, GIF or WebP of at most {@link #LARGEST} bytes, and keeps a picture
     * made anew from it: upright, at most 1600 pixels wide and high, and with nothing of the file but what one sees.
     *
     * @return where the picture is seen, without a leading slash, and as its fragment how large it is
     */
    // Without a transaction, since nobody should wait for a picture to be drawn.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public String take(GroupId group, byte[] upload) {
        shelf.admit(group, member.id());
        var drawn = drawn(upload);
        var id = PictureId.random();
        var slug = shelf.put(group, member.id(), id, drawn.picture());
        return "groups/" + slug + "/pictures/" + id.value() + "#" + drawn.width() + "x" + drawn.height();
    }

    private Darkroom.Print drawn(byte[] upload) {
        turn.lock();
        try {
            return DARKROOM.print(upload);
        } finally {
            turn.unlock();
        }
    }

    /** A picture of a group; one that is hidden and one that never was are not told apart. */
    public Optional<Picture> find(String slug, UUID picture) {
        return shelf.find(slug, new PictureId(picture), member.id());
    }
}
