package org.scholarlycppcc.base;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of files that people, or those who mean harm, upload as pictures. */
class DarkroomTests {
    private static final Darkroom DARKROOM = new Darkroom(8 << 20, 1600, 1600, true);
    private static final String GPS = "N 31 14 E 121 29";

    @Test
    void aPhotographBecomesSmallAndStaysAPhotograph() throws IOException {
        var print = DARKROOM.print(file("jpg", noise(4000, 3000)));
        assertThat(print.picture().mediaType()).isEqualTo("image/jpeg");
        assertThat(print.picture().content()).hasSizeLessThanOrEqualTo(600_000);
        assertThat(print.width()).isEqualTo(1600);
        assertThat(print.height()).isEqualTo(1200);
        assertThat(read(print).getWidth()).isEqualTo(1600);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif"})
    void whatIsDrawnStaysCrisp(String format) throws IOException {
        var print = DARKROOM.print(file(format, halves(60, 40)));
        assertThat(print.picture().mediaType()).isEqualTo("image/png");
        assertThat(new Color(read(print).getRGB(5, 20))).isEqualTo(Color.RED);
        assertThat(new Color(read(print).getRGB(55, 20))).isEqualTo(Color.BLUE);
    }

    @Test
    void whereNothingNeedsToStayCrispAllIsAPhotographThatFits() throws IOException {
        var cover = new Darkroom(5 << 20, 600, 900, false);
        var tall = cover.print(file("png", halves(800, 1600)));
        assertThat(tall.picture().mediaType()).isEqualTo("image/jpeg");
        assertThat(tall.width()).isEqualTo(450);
        assertThat(tall.height()).isEqualTo(900);
        assertThat(cover.print(file("png", halves(1200, 900))).width()).isEqualTo(600);
    }

    @Test
    void webPIsRead() {
        // One pixel, lossless.
        var webp = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        assertThat(DARKROOM.print(webp).width()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 60, 40, RED, BLUE", "3, 60, 40, BLUE, RED", "6, 40, 60, RED, BLUE", "8, 40, 60, BLUE, RED"})
    void aPhotographStandsUpright(int held, int width, int height, String first, String last) throws IOException {
        var print = DARKROOM.print(withExif(file("jpg", halves(60, 40)), held));
        var seen = read(print);
        assertThat(seen.getWidth()).isEqualTo(width);
        assertThat(seen.getHeight()).isEqualTo(height);
        assertThat(isRed(seen.getRGB(3, 3))).isEqualTo(first.equals("RED"));
        assertThat(isRed(seen.getRGB(width - 4, height - 4))).isEqualTo(last.equals("RED"));
    }

    @Test
    void whereAPhotographWasTakenIsGone() throws IOException {
        var upload = withExif(file("jpg", halves(60, 40)), 1);
        assertThat(new String(upload, ISO_8859_1)).contains("Exif").contains(GPS);
        var print = DARKROOM.print(upload);
        assertThat(new String(print.picture().content(), ISO_8859_1))
                .doesNotContain("Exif")
                .doesNotContain(GPS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void whatHidesBehindAPictureIsGone(String format) throws IOException {
        var hidden = "<script>alert(1)</script>PK\u0003\u0004<?php system($_GET[0]);";
        var print = DARKROOM.print(joined(file(format, halves(60, 40)), hidden.getBytes(ISO_8859_1)));
        assertThat(new String(print.picture().content(), ISO_8859_1))
                .doesNotContain("<script")
                .doesNotContain("<?php");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><svg/>",
                "<html><script>alert(1)</script></html>",
                "%PDF-1.7",
                "BM6",
                "II*\u0000",
                "PK\u0003\u0004",
                ""
            })
    void whatIsNoPictureIsRefused(String file) {
        refused("picture.unknown", file.getBytes(ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void halfAPictureIsRefused(String format) throws IOException {
        var whole = file(format, noise(300, 200));
        refused("picture.broken", Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void aFloodOfPixelsIsRefusedBeforeItIsLetOut() throws IOException {
        var bomb = png(50_000, 50_000);
        assertThat(bomb).hasSizeLessThan(1000);
        refused("picture.tooWide", bomb);
        refused("picture.tooWide", png(8000, 6000));
        refused("picture.tooWide", png(1, 40_000));
    }

    @Test
    void aPictureThatPromisesMoreThanItHoldsIsRefused() throws IOException {
        refused("picture.broken", png(6000, 6000));
    }

    @Test
    void tooManyBytesAreRefusedUnread() {
        var large = new byte[DARKROOM.largest() + 1];
        refused("picture.tooLarge", large);
    }

    @Test
    void noDamageOfAFileDoesMoreThanHaveItRefused() throws IOException {
        var random = new Random(20261126);
        for (var format : new String[] {"png", "jpg", "gif"}) {
            var whole = file(format, halves(60, 40));
            for (int i = 0; i < 200; i++) {
                var damaged = whole.clone();
                for (int at = 0; at < 8; at++)
                    damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt();
                try {
                    assertThat(DARKROOM.print(damaged).picture().content()).isNotEmpty();
                } catch (Refusal refusal) {
                    assertThat(refusal.reason()).isIn("picture.broken", "picture.tooWide", "picture.unknown");
                }
            }
        }
    }

    private static void refused(String reason, byte[] upload) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DARKROOM.print(upload))
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }

    private static BufferedImage read(Darkroom.Print print) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(print.picture().content()));
    }

    private static boolean isRed(int colour) {
        var it = new Color(colour);
        return it.getRed() > it.getBlue();
    }

    /** Red on the left, blue on the right. */
    private static BufferedImage halves(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var paper = picture.createGraphics();
        paper.setColor(Color.RED);
        paper.fillRect(0, 0, width / 2, height);
        paper.setColor(Color.BLUE);
        paper.fillRect(width / 2, 0, width, height);
        paper.dispose();
        return picture;
    }

    private static BufferedImage noise(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int y = 0; y < height; y += 2)
            for (int x = 0; x < width; x++) picture.setRGB(x, y, random.nextInt(0xffffff));
        return picture;
    }

    private static byte[] file(String format, BufferedImage picture) throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, format, file);
        return file.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    /** A JPEG whose EXIF (2.32) says how the camera was held, and where in a text. */
    private static byte[] withExif(byte[] jpeg, int held) {
        var tiff = ByteBuffer.allocate(38 + GPS.length() + 1);
        tiff.put("MM".getBytes(ISO_8859_1)).putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) held)
                .putShort((short) 0);
        tiff.putShort((short) 0x010e)
                .putShort((short) 2)
                .putInt(GPS.length() + 1)
                .putInt(38);
        tiff.putInt(0).put(GPS.getBytes(ISO_8859_1)).put((byte) 0);
        var segment = joined("Exif\0\0".getBytes(ISO_8859_1), tiff.array());
        var head = ByteBuffer.allocate(4).putShort((short) 0xffe1).putShort((short) (segment.length + 2));
        return joined(Arrays.copyOf(jpeg, 2), head.array(), segment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A PNG of any size whose pixels are missing. */
    private static byte[] png(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        var deflater = new Deflater();
        deflater.setInput(new byte[1000]);
        deflater.finish();
        var packed = new byte[200];
        int length = deflater.deflate(packed);
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
                chunk("IHDR", header.array()),
                chunk("IDAT", Arrays.copyOf(packed, length)),
                chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String name, byte[] content) {
        var body = joined(name.getBytes(ISO_8859_1), content);
        var sum = new CRC32();
        sum.update(body);
        return joined(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                body,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
