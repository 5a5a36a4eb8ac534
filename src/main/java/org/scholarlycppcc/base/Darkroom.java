package org.scholarlycppcc.base;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes pictures anew from what was uploaded, so that nothing remains of a file but what one sees.
 *
 * @param largest the most bytes of an upload
 * @param widest the most pixels beside each other, and {@code highest} above each other, of what is made
 * @param crisp whether what was drawn may stay a PNG; else everything becomes a JPEG
 */
public record Darkroom(int largest, int widest, int highest, boolean crisp) {
    private static final long MOST_PIXELS = 40_000_000;
    private static final int LONGEST_SIDE = 30_000;
    private static final int CRISP = 300_000;
    private static final int HEAVIEST = 600_000;
    private static final List<Float> QUALITIES = List.of(0.85f, 0.7f, 0.5f, 0.3f);

    /** Refuses what is too large, of no known kind, or not whole. */
    public Print print(byte[] upload) {
        if (upload.length > largest) throw new Refusal("picture.tooLarge", largest >> 20);
        var kind = PictureKind.of(upload);
        try {
            var picture = fitting(kind.upright(developed(kind, upload), upload));
            return new Print(written(picture, kind), picture.getWidth(), picture.getHeight());
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof Refusal refusal) throw refusal;
            // Readers meet a hostile file with any exception there is.
            throw new Refusal("picture.broken");
        }
    }

    private BufferedImage developed(PictureKind kind, byte[] upload) throws IOException {
        var reader = kind.reader();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            var damaged = new boolean[1];
            reader.addIIOReadWarningListener((source, warning) -> damaged[0] |= warning.contains("remature end"));
            reader.setInput(stream, true, true);
            var picture = reader.read(0, coarse(reader, reader.getWidth(0), reader.getHeight(0)));
            if (damaged[0]) throw new Refusal("picture.broken");
            return picture;
        } finally {
            reader.dispose();
        }
    }

    /** Known before a pixel is read: whether it is too large, and how many pixels may be left out on the way. */
    private ImageReadParam coarse(ImageReader reader, int width, int height) {
        if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE)
            throw new Refusal("picture.tooWide", MOST_PIXELS / 1_000_000);
        var step = Math.max(1, Math.max(width, height) / (2 * Math.max(widest, highest)));
        var asked = reader.getDefaultReadParam();
        asked.setSourceSubsampling(step, step, 0, 0);
        return asked;
    }

    private BufferedImage fitting(BufferedImage picture) {
        var scale =
                Math.min(1.0, Math.min((double) widest / picture.getWidth(), (double) highest / picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var fitting = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var paper = fitting.createGraphics();
        paper.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        paper.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        paper.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        paper.dispose();
        return fitting;
    }

    /** What was drawn stays crisp where that is not heavy; everything else becomes a photograph of a few hundred KB. */
    private Picture written(BufferedImage picture, PictureKind kind) throws IOException {
        if (crisp && kind.drawn()) {
            var crisp = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", new MemoryCacheImageOutputStream(crisp));
            if (crisp.size() <= CRISP) return new Picture("image/png", crisp.toByteArray());
        }
        for (var quality : QUALITIES) {
            var photograph = photograph(picture, quality);
            if (photograph.length <= HEAVIEST) return new Picture("image/jpeg", photograph);
        }
        throw new Refusal("picture.broken");
    }

    private static byte[] photograph(BufferedImage picture, float quality) throws IOException {
        var writer = PictureKind.JPEG.writer();
        var file = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(stream);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    /** A finished picture and its size in pixels. */
    public record Print(Picture picture, int width, int height) {}
}
