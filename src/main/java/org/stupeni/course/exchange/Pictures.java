package org.stupeni.course.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stupeni.course.exchange.safe.PictureType;
import org.stupeni.course.exchange.safe.SafeSvg;
import org.stupeni.course.exchange.text.DecodedText;
import org.stupeni.platform.Sha256;
import org.stupeni.platform.Slugs;

/** The pictures of a report: each content once, each under a name of its own. */
public final class Pictures {

    private static final int LONGEST_NAME = 60;

    private final Map<String, ImportedPicture> byHash = new HashMap<>();
    private final List<ImportedPicture> all = new ArrayList<>();
    private long total;

    Pictures() {}

    List<ImportedPicture> all() {
        return all;
    }

    /**
     * Takes a picture along.
     *
     * @param wanted its name in the source
     * @param item is told what is wrong with it
     * @return its name in the Markdown of questions; nothing where it is no picture that can be shown
     */
    Optional<String> take(String wanted, byte[] content, ItemDraft item) {
        Optional<PictureType> type = PictureType.of(content);
        if (type.isEmpty()) {
            item.loss("exchange_loss.no_picture", wanted);
            return Optional.empty();
        }
        if (content.length > Limits.PICTURE || total + content.length > Limits.UNPACKED) {
            item.loss("exchange_loss.large_picture", wanted);
            return Optional.empty();
        }
        byte[] clean = type.get() == PictureType.SVG ? svg(wanted, content, item) : content;
        return clean.length == 0
                ? Optional.empty()
                : Optional.of(kept(wanted, type.get(), clean).name());
    }

    private ImportedPicture kept(String wanted, PictureType type, byte[] content) {
        String hash = Sha256.of(content);
        return byHash.computeIfAbsent(hash, key -> {
            ImportedPicture picture = new ImportedPicture(free(wanted, type), type.type(), content, hash);
            all.add(picture);
            total += content.length;
            return picture;
        });
    }

    private static byte[] svg(String wanted, byte[] content, ItemDraft item) {
        try {
            SafeSvg clean = SafeSvg.of(DecodedText.of(wanted, content).text());
            if (!clean.removed().isEmpty()) {
                item.loss("exchange_loss.svg", wanted, String.join(", ", clean.removed()));
            }
            return clean.svg().getBytes(StandardCharsets.UTF_8);
        } catch (Unreadable noXml) {
            item.loss("exchange_loss.no_picture", wanted);
            return new byte[0];
        }
    }

    private String free(String wanted, PictureType type) {
        String own = wanted.replaceFirst("^.*/", "").replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        String id = Slugs.of(own.toLowerCase(Locale.ROOT), LONGEST_NAME);
        String start = id.isEmpty() ? "picture" : id;
        String name = start + "." + type.ending();
        for (int i = 2; isTaken(name); i++) {
            name = start + "-" + i + "." + type.ending();
        }
        return name;
    }

    private boolean isTaken(String name) {
        return all.stream().anyMatch(picture -> picture.name().equals(name));
    }
}
