package org.stupeni.platform.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads of what a camera writes beside a picture the one thing that is needed to show it: how it was held. */
public final class Exif {

    private static final int UPRIGHT = 1;
    private static final int APP1 = 0xe1;
    private static final int START_OF_SCAN = 0xda;
    private static final int EXIF = 0x45786966;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private Exif() {}

    /** 1 to 8, and 1 where nothing is said or it cannot be read. */
    public static int orientation(byte[] jpeg) {
        ByteBuffer in = ByteBuffer.wrap(jpeg);
        int place = 2;
        while (place + 4 <= jpeg.length && (jpeg[place] & 0xff) == 0xff) {
            int marker = jpeg[place + 1] & 0xff;
            int length = in.getShort(place + 2) & 0xffff;
            if (marker == START_OF_SCAN || length < 2 || place + 2 + length > jpeg.length) {
                return UPRIGHT;
            }
            if (marker == APP1 && length >= 16 && in.getInt(place + 4) == EXIF) {
                return fromTiff(ByteBuffer.wrap(jpeg, place + 10, length - 8).slice());
            }
            place += 2 + length;
        }
        return UPRIGHT;
    }

    private static int fromTiff(ByteBuffer tiff) {
        if (tiff.limit() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int folder = tiff.getInt(4);
        if (folder < 8 || folder > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(folder) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = folder + 2 + i * ENTRY;
            if (entry > tiff.limit() - ENTRY) {
                return UPRIGHT;
            }
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                int held = tiff.getShort(entry + 8);
                return held >= 1 && held <= 8 ? held : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
