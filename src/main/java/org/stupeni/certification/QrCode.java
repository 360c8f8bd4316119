package org.stupeni.certification;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.EncodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A QR code as rectangles on a square of {@code size} modules, its quiet zone not included. */
record QrCode(int size, List<Run> runs) {

    /** How large a module is for a camera far away and for one close by. */
    private static final int[] DOTS_A_MODULE = {3, 4, 5, 6, 8};

    /** Modules of white around a code, as ISO/IEC 18004 wants them. */
    private static final int QUIET_ZONE = 4;

    private static final int WHITE = 0xffffff;

    /** Dark modules side by side in one row, counted from the top left. */
    record Run(int row, int column, int length) {}

    /**
     * The code of this text with a quarter of it allowed to be damaged, as for paper that is folded and stamped. Of the eight patterns that the standard
     * (ISO/IEC 18004, 7.8) may lay over the data the one it prefers is taken, or else the first that a reader reads at every distance: a few codes in a
     * thousand look in places like the marks by which a reader finds its bearings, and are then read at none.
     */
    static QrCode of(String text) {
        BitMatrix preferred = matrix(text, Map.of());
        BitMatrix readable = Stream.concat(
                        Stream.of(preferred),
                        IntStream.range(0, QRCode.NUM_MASK_PATTERNS)
                                .mapToObj(mask -> matrix(text, Map.of(EncodeHintType.QR_MASK_PATTERN, mask))))
                .filter(matrix -> isRead(matrix, text))
                .findFirst()
                .orElse(preferred);
        return new QrCode(readable.getWidth(), runs(readable));
    }

    private static BitMatrix matrix(String text, Map<EncodeHintType, Object> pattern) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.putAll(pattern);
        hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q);
        hints.put(EncodeHintType.MARGIN, 0);
        hints.put(EncodeHintType.CHARACTER_SET, "UTF-8");
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code holds " + text.length() + " signs", e);
        }
    }

    private static boolean isRead(BitMatrix matrix, String text) {
        return IntStream.of(DOTS_A_MODULE).allMatch(dots -> isRead(matrix, dots, text));
    }

    private static boolean isRead(BitMatrix matrix, int dots, String text) {
        int side = (matrix.getWidth() + 2 * QUIET_ZONE) * dots;
        int[] picture = new int[side * side];
        Arrays.setAll(picture, dot -> {
            int column = dot % side / dots - QUIET_ZONE;
            int row = dot / side / dots - QUIET_ZONE;
            boolean inside = Math.min(column, row) >= 0 && Math.max(column, row) < matrix.getWidth();
            return inside && matrix.get(column, row) ? 0 : WHITE;
        });
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, picture))))
                    .getText()
                    .equals(text);
        } catch (ReaderException unread) {
            return false;
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
