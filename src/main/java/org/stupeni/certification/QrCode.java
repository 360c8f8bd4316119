package org.stupeni.certification;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A QR code as rectangles on a square of {@code size} modules, its quiet zone not included. */
record QrCode(int size, List<Run> runs) {

    /** Dark modules side by side in one row, counted from the top left. */
    record Run(int row, int column, int length) {}

    /** The code of this text with a quarter of it allowed to be damaged, as for paper that is folded and stamped. */
    static QrCode of(String text) {
        try {
            BitMatrix matrix = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q,
                                    EncodeHintType.MARGIN,
                                    0,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8"));
            return new QrCode(matrix.getWidth(), runs(matrix));
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code holds " + text.length() + " signs", e);
        }
    }

    private static List<Run> runs(BitMatrix matrix) {
        List<Run> runs = new ArrayList<>();
        for (int row = 0; row < matrix.getHeight(); row++) {
            int start = -1;
            for (int column = 0; column <= matrix.getWidth(); column++) {
                boolean dark = column < matrix.getWidth() && matrix.get(column, row);
                if (dark && start < 0) {
                    start = column;
                } else if (!dark && start >= 0) {
                    runs.add(new Run(row, start, column - start));
                    start = -1;
                }
            }
        }
        return runs;
    }
}
