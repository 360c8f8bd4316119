package org.stupeni.course.exchange.safe;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.stupeni.course.exchange.Limits;
import org.stupeni.course.exchange.Unreadable;

/**
 * The directory at the end of an archive, and the files it lists. It is read rather than the headers between the files, since those of streamed archives, as
 * spreadsheets are, say nothing of sizes; nothing it says is believed where bytes can be counted.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int LISTED = 0x02014b50;
    private static final int LISTED_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int LARGE_SIZES = 1;
    private static final long ELSEWHERE = 0xFFFFFFFFL;
    private static final int UTF8 = 1 << 11;
    private static final int ENCRYPTED = 1;
    private static final int UNIX_TYPE = 0xF000;
    private static final int UNIX_LINK = 0xA000;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final Charset OLD_NAMES = Charset.forName("IBM866");

    private final ByteBuffer bytes;

    private ZipDirectory(byte[] archive) {
        bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A file as the directory lists it. */
    record Entry(String name, int flags, int method, long packed, long offset, boolean isLink) {

        boolean isEncrypted() {
            return (flags & ENCRYPTED) != 0;
        }
    }

    static ZipDirectory of(byte[] archive) {
        return new ZipDirectory(archive);
    }

    /** @throws Unreadable if there is no directory, or more in it than the limits allow */
    List<Entry> entries() {
        int end = end();
        long at = unsigned(end + 16);
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        if (count > Limits.ENTRIES) {
            throw new Unreadable("exchange_zip.too_many", Limits.ENTRIES);
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            check(at, LISTED_LENGTH, LISTED);
            int place = (int) at;
            int name = Short.toUnsignedInt(bytes.getShort(place + 28));
            int extra = Short.toUnsignedInt(bytes.getShort(place + 30));
            int comment = Short.toUnsignedInt(bytes.getShort(place + 32));
            check(at, LISTED_LENGTH + name + extra, LISTED);
            entries.add(entry(place, name, extra));
            at += LISTED_LENGTH + name + extra + comment;
        }
        return entries;
    }

    private int end() {
        for (int at = bytes.limit() - END_LENGTH;
                at >= Math.max(0, bytes.limit() - END_LENGTH - LONGEST_COMMENT);
                at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new Unreadable("exchange_zip.broken");
    }

    private Entry entry(int place, int nameLength, int extraLength) {
        int flags = bytes.getShort(place + 8);
        long packed = unsigned(place + 20);
        long size = unsigned(place + 24);
        long offset = unsigned(place + 42);
        int extra = place + LISTED_LENGTH + nameLength;
        int stop = extra + extraLength;
        while (extra + 4 <= stop) {
            int length = Short.toUnsignedInt(bytes.getShort(extra + 2));
            if (bytes.getShort(extra) == LARGE_SIZES && extra + 4 + length <= stop) {
                int field = extra + 4;
                field += size == ELSEWHERE ? Long.BYTES : 0;
                if (packed == ELSEWHERE && field + Long.BYTES <= extra + 4 + length) {
                    packed = bytes.getLong(field);
                    field += Long.BYTES;
                }
                if (offset == ELSEWHERE && field + Long.BYTES <= extra + 4 + length) {
                    offset = bytes.getLong(field);
                }
            }
            extra += 4 + length;
        }
        boolean link = (bytes.getInt(place + 38) >>> 16 & UNIX_TYPE) == UNIX_LINK;
        byte[] name = new byte[nameLength];
        bytes.get(place + LISTED_LENGTH, name);
        return new Entry(named(name, (flags & UTF8) != 0), flags, bytes.getShort(place + 10), packed, offset, link);
    }

    /** Old archives name their files in the letters of the computer they were made on: in Russia those of DOS. */
    private static String named(byte[] name, boolean utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(name, utf8 ? StandardCharsets.UTF_8 : OLD_NAMES);
        }
    }

    /**
     * The bytes of a file.
     *
     * @param most how many there may be
     * @throws Unreadable if there are more, or they cannot be unpacked
     */
    byte[] content(Entry entry, long most) {
        check(entry.offset(), LOCAL_LENGTH, LOCAL);
        int place = (int) entry.offset();
        long start = entry.offset()
                + LOCAL_LENGTH
                + Short.toUnsignedInt(bytes.getShort(place + 26))
                + Short.toUnsignedInt(bytes.getShort(place + 28));
        if (entry.packed() < 0 || start + entry.packed() > bytes.limit()) {
            throw new Unreadable("exchange_zip.broken");
        }
        if (entry.method() == STORED) {
            if (entry.packed() > most) {
                throw new Unreadable("exchange_zip.too_large", entry.name());
            }
            byte[] content = new byte[(int) entry.packed()];
            bytes.get((int) start, content);
            return content;
        }
        if (entry.method() != DEFLATED) {
            throw new Unreadable("exchange_zip.method", entry.name());
        }
        return inflated(entry, (int) start, most);
    }

    private byte[] inflated(Entry entry, int start, long most) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes.array(), start, (int) entry.packed());
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            byte[] part = new byte[8_192];
            while (!inflater.finished()) {
                int read = inflater.inflate(part);
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new Unreadable("exchange_zip.broken");
                }
                content.write(part, 0, read);
                if (content.size() > most) {
                    throw new Unreadable("exchange_zip.too_large", entry.name());
                }
            }
            return content.toByteArray();
        } catch (DataFormatException e) {
            throw new Unreadable("exchange_zip.broken");
        } finally {
            inflater.end();
        }
    }

    private void check(long at, int length, int mark) {
        if (at < 0 || at + length > bytes.limit() || bytes.getInt((int) at) != mark) {
            throw new Unreadable("exchange_zip.broken");
        }
    }

    private long unsigned(int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }
}
