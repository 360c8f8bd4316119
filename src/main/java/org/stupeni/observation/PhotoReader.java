package org.stupeni.observation;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.stupeni.platform.Refused;
import org.stupeni.platform.file.FileKind;
import org.stupeni.platform.file.Pictures;

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
            return WebP.read(sent).orElseThrow(() -> new Refused("observation_photo.broken"));
        }
        try {
            BufferedImage read = Pictures.read(sent, PhotoReader::isAllowed, LONGEST_SIDE);
            BufferedImage picture = upright(smaller(read), kind == FileKind.JPEG ? Exif.orientation(sent) : 1);
            return new Photo("image/jpeg", jpeg(picture), picture.getWidth(), picture.getHeight());
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

    /** @param orientation as a camera writes it, 1 to 8 */
    private static BufferedImage upright(BufferedImage lying, int orientation) {
        int w = lying.getWidth();
        int h = lying.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
        boolean turned = orientation >= 5 && orientation <= 8;
        BufferedImage standing = new BufferedImage(turned ? h : w, turned ? w : h, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = standing.createGraphics();
        pen.drawImage(lying, turn, null);
        pen.dispose();
        return standing;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
