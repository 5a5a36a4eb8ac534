package org.scholarlycppcc.base;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a QR code for paper (ISO/IEC 18004). */
public final class QrCode {
    // Pixels of a side; its squares stay whole and sharp in print.
    private static final int SIDE = 600;
    private static final int BLACK = 0x221c17;
    private static final int WHITE = 0xffffff;

    private QrCode() {}

    /** Level M: it reads on although 15 % of it are lost. */
    public static Picture of(String address) throws IOException {
        try {
            var squares = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            SIDE,
                            SIDE,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
            var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < SIDE; x++)
                for (int y = 0; y < SIDE; y++) picture.setRGB(x, y, squares.get(x, y) ? BLACK : WHITE);
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return new Picture("image/png", out.toByteArray());
        } catch (WriterException tooLong) {
            throw new IOException(tooLong);
        }
    }
}
