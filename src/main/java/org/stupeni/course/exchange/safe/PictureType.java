package org.stupeni.course.exchange.safe;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a picture is, told by its first bytes. */
public enum PictureType {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    SVG("image/svg+xml", "svg");

    private final String type;
    private final String ending;

    PictureType(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    public String type() {
        return type;
    }

    public String ending() {
        return ending;
    }

    public static Optional<PictureType> of(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 600), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        }
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        }
        boolean svg = start.contains("<svg") || start.contains(":svg");
        return svg ? Optional.of(SVG) : Optional.empty();
    }
}
