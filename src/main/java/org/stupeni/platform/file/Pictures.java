package org.stupeni.platform.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;

/** Unpacks JPEG and PNG and writes them anew. */
public final class Pictures {

    /** How large a picture may be, in pixels. */
    @FunctionalInterface
    public interface Limit {

        boolean allows(int width, int height);
    }

    /** It is a picture, and one of more pixels than are allowed. */
    public static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private Pictures() {}

    /**
     * The pixels of a file. Its size is asked before they are unpacked: a small file can hold an endless picture.
     *
     * @param enough a picture with a longer side than twice this is unpacked coarsely
     * @throws IOException if it is no picture or a broken one
     * @throws TooLarge if it is not allowed
     */
    public static BufferedImage read(byte[] file, Limit limit, int enough) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("No reader");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if (!limit.allows(width, height)) {
                    throw new TooLarge();
                }
                ImageReadParam coarse = reader.getDefaultReadParam();
                int every = Math.max(1, Math.max(width, height) / (2 * enough));
                coarse.setSourceSubsampling(every, every, 0, 0);
                return reader.read(0, coarse);
            } finally {
                reader.dispose();
            }
        }
    }

    /** The same picture on white paper of this size. */
    public static BufferedImage onWhite(BufferedImage picture, int width, int height) {
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage((Image) picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return paper;
    }

    /** @param orientation as a camera writes it, 1 to 8 */
    public static BufferedImage upright(BufferedImage lying, int orientation) {
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

    /** Pixels as a file, and nothing beside them. */
    public static BarePicture jpeg(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return new BarePicture("image/jpeg", out.toByteArray(), picture.getWidth(), picture.getHeight());
    }

    /** As {@link #jpeg}, without any loss. */
    public static BarePicture png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return new BarePicture("image/png", out.toByteArray(), picture.getWidth(), picture.getHeight());
    }
}
