package org.stupeni.certification.design;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.stupeni.platform.Refused;
import org.stupeni.platform.file.FileKind;
import org.stupeni.platform.file.Pictures;

/** A picture from outside as a logo: a PNG of limited size, of which only the pixels are kept. */
final class Logo {

    /** In bytes. */
    static final int LARGEST = 1 << 20;

    /** In pixels: 50 millimetres at 600 dots an inch. */
    static final int WIDEST = 1_200;

    static final int HIGHEST = 600;

    private Logo() {}

    /** Why this cannot be a logo. */
    static Optional<Refused> problem(byte[] upload) {
        if (upload.length > LARGEST) {
            return Optional.of(new Refused("certification_design.logo_large", LARGEST >> 20));
        }
        if (!FileKind.PNG.is(upload)) {
            return Optional.of(new Refused("certification_design.logo_no_png"));
        }
        try {
            read(upload);
            return Optional.empty();
        } catch (Pictures.TooLarge e) {
            return Optional.of(new Refused("certification_design.logo_pixels", WIDEST, HIGHEST));
        } catch (IOException | RuntimeException broken) {
            return Optional.of(new Refused("certification_design.logo_broken"));
        }
    }

    /** The same picture on white, and nothing else of the file. */
    static byte[] clean(byte[] upload) {
        try {
            BufferedImage picture = read(upload);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(Pictures.onWhite(picture, picture.getWidth(), picture.getHeight()), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage read(byte[] upload) throws IOException {
        return Pictures.read(upload, (width, height) -> width <= WIDEST && height <= HIGHEST, WIDEST);
    }
}
