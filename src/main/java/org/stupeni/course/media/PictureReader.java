package org.stupeni.course.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.stupeni.course.exchange.Unreadable;
import org.stupeni.course.exchange.safe.PictureType;
import org.stupeni.course.exchange.safe.SafeSvg;
import org.stupeni.course.exchange.text.DecodedText;
import org.stupeni.platform.Refused;
import org.stupeni.platform.file.BareFile;
import org.stupeni.platform.file.BarePicture;
import org.stupeni.platform.file.Exif;
import org.stupeni.platform.file.Pictures;

/**
 * Makes of what was sent a picture that can be kept and shown. What is fit already keeps its pixels bit by bit; the rest is turned, made smaller or changed into a form
 * that every browser shows. Pure.
 */
public final class PictureReader {

    /** The longer side of what is kept: twice the width of a lesson. */
    static final int LONGEST_SIDE = 2000;

    /** More pixels than a phone takes: a small file may unfold to more than there is memory. */
    private static final long MOST_PIXELS = 60_000_000L;

    /** Larger ones without transparency are tried as JPEG. */
    private static final int HEAVY_PNG = 512 * 1024;

    private static final float QUALITY = 0.85f;

    private static final Pattern VIEW_BOX = Pattern.compile(
            "^<svg\\b[^>]*?\\sviewBox=\"\\s*-?[0-9.]+[\\s,]+-?[0-9.]+[\\s,]+([0-9.]+)[\\s,]+([0-9.]+)\\s*\"");
    private static final Pattern WIDTH = Pattern.compile("^<svg\\b[^>]*?\\swidth=\"\\s*([0-9.]+)(?:px)?\\s*\"");
    private static final Pattern HEIGHT = Pattern.compile("^<svg\\b[^>]*?\\sheight=\"\\s*([0-9.]+)(?:px)?\\s*\"");

    private PictureReader() {}

    /**
     * The picture.
     *
     * @param called what its file was called
     * @param largest the bytes it may have
     * @throws Refused if it is too large, no picture, a broken one, one of too many pixels or one that moves
     */
    public static ReadPicture read(String called, byte[] sent, int largest) {
        if (sent.length > largest) {
            throw new Refused("course_picture.too_large", largest / 1024 / 1024);
        }
        PictureType type = PictureType.of(sent).orElseThrow(() -> new Refused("course_picture.no_picture"));
        try {
            ReadPicture read = switch (type) {
                case SVG -> svg(called, sent);
                case WEBP -> ReadPicture.of(called, BareFile.of(sent).orElseThrow(PictureReader::broken));
                default -> ReadPicture.of(called, pixels(type, sent));
            };
            if (read.picture().bytes().length > PictureFile.LARGEST) {
                throw new Refused("course_picture.too_large", PictureFile.LARGEST / 1024 / 1024);
            }
            return read;
        } catch (Pictures.TooLarge large) {
            throw new Refused("course_picture.too_many_pixels");
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw broken();
        }
    }

    private static Refused broken() {
        return new Refused("course_picture.broken");
    }

    private static BarePicture pixels(PictureType type, byte[] sent) throws IOException {
        if (type == PictureType.GIF) {
            demandStill(sent);
        }
        BufferedImage read = Pictures.read(sent, PictureReader::isAllowed, LONGEST_SIDE / 2);
        int held = type == PictureType.JPEG ? Exif.orientation(sent) : 1;
        if (type != PictureType.GIF && held == 1) {
            BarePicture bare = BareFile.of(sent).orElseThrow(PictureReader::broken);
            boolean heavy = bare.bytes().length > (type == PictureType.PNG ? HEAVY_PNG : PictureFile.LARGEST);
            if (Math.max(bare.width(), bare.height()) <= LONGEST_SIDE && !heavy) {
                return bare;
            }
        }
        BufferedImage smaller = smaller(read);
        return type == PictureType.JPEG ? Pictures.jpeg(Pictures.upright(smaller, held), QUALITY) : lighter(smaller);
    }

    private static boolean isAllowed(int width, int height) {
        return (long) width * height <= MOST_PIXELS;
    }

    private static void demandStill(byte[] gif) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(gif))) {
            reader.setInput(in, false, true);
            if (reader.getNumImages(true) > 1) {
                throw new Refused("course_picture.moves");
            }
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage smaller(BufferedImage read) {
        double factor = Math.min(1, (double) LONGEST_SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(read.getHeight() * factor));
        boolean clear = read.getColorModel().hasAlpha();
        BufferedImage paper =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(read, 0, 0, width, height, null);
        pen.dispose();
        return paper;
    }

    /** A screenshot stays PNG; a photo in it is many times heavier than it need be. */
    private static BarePicture lighter(BufferedImage picture) throws IOException {
        BarePicture png = Pictures.png(picture);
        if (png.bytes().length <= HEAVY_PNG || picture.getColorModel().hasAlpha()) {
            return png;
        }
        BarePicture jpeg = Pictures.jpeg(picture, QUALITY);
        return jpeg.bytes().length * 2 < png.bytes().length ? jpeg : png;
    }

    private static ReadPicture svg(String called, byte[] sent) {
        try {
            SafeSvg clean = SafeSvg.of(DecodedText.of(called, sent).text());
            BarePicture bare = drawn(clean.svg()).orElseThrow(PictureReader::broken);
            return ReadPicture.of(called, bare, clean.removed());
        } catch (Unreadable noXml) {
            throw broken();
        }
    }

    /** A drawing that is clean; nothing where it does not say how large it is. */
    static Optional<BarePicture> drawn(String svg) {
        Matcher box = VIEW_BOX.matcher(svg);
        Matcher width = WIDTH.matcher(svg);
        Matcher height = HEIGHT.matcher(svg);
        double[] size = width.find() && height.find()
                ? new double[] {number(width.group(1)), number(height.group(1))}
                : box.find() ? new double[] {number(box.group(1)), number(box.group(2))} : new double[] {0, 0};
        return size[0] < 1 || size[1] < 1
                ? Optional.empty()
                : Optional.of(new BarePicture(
                        PictureType.SVG.type(),
                        svg.getBytes(StandardCharsets.UTF_8),
                        (int) Math.min(LONGEST_SIDE, size[0]),
                        (int) Math.min(LONGEST_SIDE, size[1])));
    }

    private static double number(String text) {
        return text.matches("[0-9]{1,6}(\\.[0-9]{1,6})?") ? Double.parseDouble(text) : 0;
    }
}
