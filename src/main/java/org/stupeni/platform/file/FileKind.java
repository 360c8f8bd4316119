package org.stupeni.platform.file;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that are known, told by their first bytes. */
public enum FileKind {
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", "jpg", 0xff, 0xd8, 0xff),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a),
    /** The four bytes after RIFF tell the length. */
    WEBP("image/webp", "webp", 'R', 'I', 'F', 'F', -1, -1, -1, -1, 'W', 'E', 'B', 'P');

    private static final int BYTE = 0xff;
    private static final int LONGEST_NAME = 150;

    private final String type;
    private final String ending;

    /** Below zero is any. */
    private final int[] beginning;

    FileKind(String type, String ending, int... beginning) {
        this.type = type;
        this.ending = ending;
        this.beginning = beginning;
    }

    public static Optional<FileKind> of(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.is(bytes)).findFirst();
    }

    /** Whether they begin as a file of this kind, and go on. */
    public boolean is(byte[] bytes) {
        if (bytes.length <= beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (beginning[i] >= 0 && (bytes[i] & BYTE) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    public String type() {
        return type;
    }

    /** The name that was sent, without folders and signs that mean something elsewhere, and with the ending that is true. */
    public String named(String sent) {
        String name = sent == null ? "" : sent.replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}\"*:<>?|;]", "");
        String stem = name.replaceAll("\\.[A-Za-z0-9]{1,5}$", "").strip();
        String kept =
                stem.isEmpty() ? "document" : stem.length() > LONGEST_NAME ? stem.substring(0, LONGEST_NAME) : stem;
        return kept + "." + ending;
    }
}
