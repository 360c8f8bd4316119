package org.stupeni.course.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.course.media.NewPicture;
import org.stupeni.course.media.PictureReader;
import org.stupeni.course.media.ReadPicture;
import org.stupeni.platform.Refused;

/** The pictures of a report: each content once, each under the name that it will always have. */
public final class Pictures {

    private final Map<String, ImportedPicture> byHash = new LinkedHashMap<>();
    private long total;

    Pictures() {}

    List<ImportedPicture> all() {
        return List.copyOf(byHash.values());
    }

    /**
     * Takes a picture along.
     *
     * @param wanted its name in the source
     * @param item is told what is wrong with it
     * @return its name in the Markdown of questions; nothing where it is no picture that can be shown
     */
    Optional<String> take(String wanted, byte[] content, ItemDraft item) {
        if (total + content.length > Limits.UNPACKED) {
            item.loss("exchange_loss.large_picture", wanted);
            return Optional.empty();
        }
        total += content.length;
        try {
            ReadPicture read = PictureReader.read(wanted, content, Limits.PICTURE);
            if (!read.removed().isEmpty()) {
                item.loss("exchange_loss.svg", wanted, String.join(", ", read.removed()));
            }
            return Optional.of(byHash.computeIfAbsent(read.hash(), hash -> ImportedPicture.of(read))
                    .name());
        } catch (Refused refused) {
            item.loss(loss(refused), wanted);
            return Optional.empty();
        }
    }

    private static String loss(Refused refused) {
        return switch (refused.key()) {
            case "course_picture.too_large" -> "exchange_loss.large_picture";
            case "course_picture.too_many_pixels" -> "exchange_loss.many_pixels";
            case "course_picture.moves" -> "exchange_loss.moving_picture";
            case "course_picture.broken" -> "exchange_loss.broken_picture";
            default -> "exchange_loss.no_picture";
        };
    }

    /** Pictures of the portal's own form, which are as they will be kept. */
    void own(List<NewPicture> pictures) {
        for (NewPicture picture : pictures) {
            ImportedPicture own = ImportedPicture.of(picture);
            byHash.putIfAbsent(own.hash(), own);
        }
    }
}
