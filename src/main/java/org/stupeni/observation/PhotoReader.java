package org.stupeni.observation;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.stupeni.platform.Refused;
import org.stupeni.platform.file.BarePicture;
import org.stupeni.platform.file.Exif;
import org.stupeni.platform.file.FileKind;
import org.stupeni.platform.file.Pictures;
import org.stupeni.platform.file.WebP;

/**
 * Makes of what was sent a picture that can be kept: JPEG, PNG or WebP by its first bytes, whatever its name says.
 *
 * <p>JPEG and PNG are decoded, turned the way the camera was held, made smaller and written anew as JPEG, so that nothing but pixels is left. The platform
 * cannot decode WebP: its pixels stay as they came, and what is written beside them is cut out ({@link WebP}). Pure.
 */
public final class PhotoReader {

    /** The largest file that is looked at, in bytes. */
    public static final int LARGEST = 8 * 1024 * 1024;

    /** The longer side of what is kept. */
    static final int LONGEST_SIDE = 1600;

    /** More pixels than a phone takes: a small file may unfold to more than there is memory. */
    private static final long MOST_PIXELS = 60_000_000L;

    private static final float QUALITY = 0.82f;

    private PhotoReader() {}

    /** @throws Refused if it is too large or no such picture */
    public static Photo read(byte[] sent) {
        if (sent.length > LARGEST) {
            throw new Refused("observation_photo.too_large", LARGEST / 1024 / 1024);
        }
        FileKind kind = FileKind.of(sent)
                .filter(known -> known != FileKind.PDF)
                .orElseThrow(() -> new Refused("observation_photo.no_picture"));
        if (kind == FileKind.WEBP) {
            return WebP.read(sent).map(PhotoReader::photo).orElseThrow(() -> new Refused("observation_photo.broken"));
        }
        try {
            BufferedImage read = Pictures.read(sent, PhotoReader::isAllowed, LONGEST_SIDE);
            return photo(Pictures.jpeg(
                    Pictures.upright(smaller(read), kind == FileKind.JPEG ? Exif.orientation(sent) : 1), QUALITY));
        } catch (Pictures.TooLarge large) {
            throw new Refused("observation_photo.too_many_pixels");
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new Refused("observation_photo.broken");
        }
    }

    private static boolean isAllowed(int width, int height) {
        return (long) width * height <= MOST_PIXELS;
    }

    private static BufferedImage smaller(BufferedImage read) {
        double factor = Math.min(1, (double) LONGEST_SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(read.getHeight() * factor));
        return Pictures.onWhite(read, width, height);
    }

    private static Photo photo(BarePicture picture) {
        return new Photo(picture.type(), picture.bytes(), picture.width(), picture.height());
    }
}
