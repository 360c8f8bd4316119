package org.stupeni.course.exchange.safe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stupeni.course.exchange.Limits;
import org.stupeni.course.exchange.Note;
import org.stupeni.course.exchange.Place;
import org.stupeni.course.exchange.Unreadable;

/**
 * The files of an archive, in memory, by their names.
 *
 * @param files in the order of their names
 * @param notes what was left out, and why
 */
public record Archive(Map<String, byte[]> files, List<Note> notes) {

    /** Below it nothing that is packed tightly does any harm. */
    private static final int ASKED_FOR_RATIO = 1024 * 1024;

    private static final int LONGEST_NAME = 300;

    /** Whether these are the bytes of an archive. */
    public static boolean isOne(byte[] bytes) {
        return bytes.length > 3
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && (bytes[2] == 3 && bytes[3] == 4 || bytes[2] == 5 && bytes[3] == 6);
    }

    /**
     * Unpacks.
     *
     * @throws Unreadable if it is no archive, or more than the limits allow
     */
    public static Archive open(byte[] bytes) {
        Map<String, byte[]> files = new TreeMap<>();
        List<Note> notes = new ArrayList<>();
        ZipDirectory directory = ZipDirectory.of(bytes);
        List<ZipDirectory.Entry> entries = directory.entries();
        long total = 0;
        for (ZipDirectory.Entry entry : entries) {
            if (entry.isEncrypted()) {
                throw new Unreadable("exchange_zip.encrypted");
            }
            byte[] content = directory.content(entry, Math.min(Limits.ENTRY, Limits.UNPACKED - total));
            total += content.length;
            if (isBomb(content.length, entry.packed()) || isBomb(total, bytes.length)) {
                throw new Unreadable("exchange_zip.bomb", entry.name());
            }
            keep(entry, content, files, notes);
        }
        if (entries.isEmpty()) {
            throw new Unreadable("exchange_zip.empty");
        }
        return new Archive(files, notes);
    }

    private static boolean isBomb(long size, long packed) {
        return size > ASKED_FOR_RATIO && size / Math.max(1, packed) > Limits.RATIO;
    }

    private static void keep(ZipDirectory.Entry entry, byte[] content, Map<String, byte[]> files, List<Note> notes) {
        String name = entry.name().replace('\\', '/');
        if (name.endsWith("/") || isLitter(name)) {
            return;
        }
        Place place = Place.of(name);
        if (!isInside(name) || entry.isLink()) {
            notes.add(Note.of(Note.Weight.FAULT, place, "exchange_zip.outside", name));
        } else if (isOne(content) && !name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|docx|pptx|odt|ods)")) {
            notes.add(Note.of(Note.Weight.LOSS, place, "exchange_zip.nested", name));
        } else if (files.putIfAbsent(name, content) != null) {
            notes.add(Note.of(Note.Weight.LOSS, place, "exchange_zip.twice", name));
        }
    }

    /** What systems put into archives for themselves. */
    private static boolean isLitter(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store") || name.endsWith("Thumbs.db");
    }

    /** Whether a name stays below the place where somebody might unpack it. */
    static boolean isInside(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && !name.startsWith("/")
                && !name.matches("(?s)^[A-Za-z]:.*")
                && !name.matches("(?s).*[\\p{Cntrl}].*")
                && List.of(name.split("/", -1)).stream()
                        .noneMatch(part -> part.equals("..") || part.equals(".") || part.isEmpty());
    }
}
