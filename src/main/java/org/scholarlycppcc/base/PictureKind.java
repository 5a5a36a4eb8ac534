package org.scholarlycppcc.base;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The kinds of pictures that are taken, known by how their files begin and never by their names. */
enum PictureKind {
    JPEG("jpeg", "\u00ff\u00d8\u00ff"),
    PNG("png", "\u0089PNG\r\n\u001a\n"),
    GIF("gif", "GIF8"),
    WEBP("webp", "RIFF....WEBP");

    private static final int HEAD = 12;

    private final String format;
    private final String beginning;

    PictureKind(String format, String beginning) {
        this.format = format;
        this.beginning = beginning;
    }

    static PictureKind of(byte[] file) {
        var head = new String(file, 0, Math.min(HEAD, file.length), ISO_8859_1);
        for (var kind : values()) if (kind.begins(head)) return kind;
        throw new Refusal("picture.unknown");
    }

    private boolean begins(String head) {
        if (head.length() < beginning.length()) return false;
        for (int i = 0; i < beginning.length(); i++)
            if (beginning.charAt(i) != '.' && beginning.charAt(i) != head.charAt(i)) return false;
        return true;
    }

    /** Whether it is drawn or written rather than photographed, as a rule. */
    boolean drawn() {
        return this == PNG || this == GIF;
    }

    ImageReader reader() {
        return ImageIO.getImageReadersByFormatName(format).next();
    }

    ImageWriter writer() {
        return ImageIO.getImageWritersByFormatName(format).next();
    }

    /** The picture as it was seen when it was taken, whichever way the camera was held (EXIF 2.32, 4.6.4 A, Orientation). */
    BufferedImage upright(BufferedImage picture, byte[] file) throws IOException {
        var held = this == JPEG ? held(file) : 1;
        if (held < 2 || held > 8) return picture;
        int width = picture.getWidth();
        int height = picture.getHeight();
        var turn = new AffineTransform();
        if (held >= 5) turn.concatenate(new AffineTransform(0, 1, 1, 0, 0, 0));
        if (held == 2 || held == 3 || held == 7 || held == 8)
            turn.concatenate(new AffineTransform(-1, 0, 0, 1, width, 0));
        if (held == 3 || held == 4 || held == 6 || held == 7)
            turn.concatenate(new AffineTransform(1, 0, 0, -1, 0, height));
        var upright =
                new BufferedImage(held >= 5 ? height : width, held >= 5 ? width : height, BufferedImage.TYPE_INT_RGB);
        var paper = upright.createGraphics();
        paper.drawImage(picture, turn, null);
        paper.dispose();
        return upright;
    }

    private static int held(byte[] file) throws IOException {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            for (var segment :
                    JPEGSegmentUtil.readSegments(stream, com.twelvemonkeys.imageio.metadata.jpeg.JPEG.APP1, "Exif")) {
                var data = segment.data();
                data.skipNBytes(1);
                try (var exif = new MemoryCacheImageInputStream(data)) {
                    var entry = new TIFFReader().read(exif).getEntryById(TIFF.TAG_ORIENTATION);
                    if (entry != null && entry.getValue() instanceof Number number) return number.intValue();
                }
            }
        }
        return 1;
    }
}
