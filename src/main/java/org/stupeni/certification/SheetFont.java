package org.stupeni.certification;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.stupeni.platform.Bundled;

/**
 * The fonts of what is printed, without their table of substitutions (GSUB).
 *
 * <p>For each piece of text the writer of PDF would compile all substitutions of the font anew, half of the time that a sheet takes. Our texts need none: they are
 * laid out by the widths of single letters, and neither Russian nor English asks for ligatures.
 */
public final class SheetFont {

    private static final int COUNT_AT = 4;
    private static final int TABLES_AT = 12;
    private static final int ENTRY = 16;
    private static final int SUBSTITUTIONS = tag("GSUB");
    private static final int UNKNOWN = tag("xxxx");

    private SheetFont() {}

    /**
     * The file of this font.
     *
     * @param name as in {@code fonts}, without its ending
     */
    public static byte[] bytes(String name) {
        byte[] font = Bundled.bytes("/fonts/" + name + ".ttf");
        ByteBuffer file = ByteBuffer.wrap(font);
        int end = TABLES_AT + ENTRY * file.getShort(COUNT_AT);
        for (int entry = TABLES_AT; entry < end; entry += ENTRY) {
            if (file.getInt(entry) == SUBSTITUTIONS) {
                file.putInt(entry, UNKNOWN);
            }
        }
        return font;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
