package org.stupeni.harness;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the code on a printed page as a phone does: from another distance if one gave nothing, for a single look fails now and then. */
public final class QrScanner {

    private static final int[] DOTS_PER_INCH = {150, 200, 250};

    private QrScanner() {}

    /** What the code on the first page says. */
    public static String read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer paper = new PDFRenderer(document);
            ReaderException last = null;
            for (int dots : DOTS_PER_INCH) {
                try {
                    return new QRCodeReader()
                            .decode(bitmap(paper.renderImageWithDPI(0, dots)))
                            .getText();
                } catch (ReaderException nothing) {
                    last = nothing;
                }
            }
            throw new AssertionError("no QR code could be read", last);
        }
    }

    private static BinaryBitmap bitmap(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
    }
}
