package org.stupeni.course.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.stupeni.platform.PictureName;
import org.stupeni.platform.Sha256;

/** Pictures as people send them, honest and hostile. */
public final class TestPictures {

    public static final String PLACE = "GPS 59.9311 N 30.3609 E";

    private static final int PNG_HEAD = 33;

    private TestPictures() {}

    /** Red on the left, blue on the right. */
    public static byte[] of(String format, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return written(picture, format);
    }

    private static byte[] written(BufferedImage picture, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PNG that cannot be packed: some three bytes for each of its pixels. */
    public static byte[] noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return written(image, "png");
    }

    /** A photo as a camera writes it: with its place, and the way it was held. */
    public static byte[] photo(int width, int height, int orientation) {
        byte[] jpeg = of("jpeg", width, height);
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(26 + place.length).order(ByteOrder.LITTLE_ENDIAN);
        tiff.putShort((short) 0x4949).putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        tiff.putShort((short) 0).putInt(0).put(place);
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity());
        out.put(jpeg, 0, 2).put((byte) 0xff).put((byte) 0xe1).putShort((short) (8 + tiff.capacity()));
        out.put("Exif".getBytes(StandardCharsets.US_ASCII)).putShort((short) 0).put(tiff.array());
        return out.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** A PNG that says where it was made, and something behind its end. */
    public static byte[] toldPng() {
        byte[] png = of("png", 6, 4);
        byte[] told = ("tEXtComment\0" + PLACE).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(told);
        byte[] behind = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer out = ByteBuffer.allocate(png.length + told.length + 8 + behind.length);
        out.put(png, 0, PNG_HEAD).putInt(told.length - 4).put(told).putInt((int) sum.getValue());
        return out.put(png, PNG_HEAD, png.length - PNG_HEAD).put(behind).array();
    }

    /** A few bytes that say they unfold to so many pixels. */
    public static byte[] bomb(int width, int height) {
        byte[] png = of("png", 4, 4);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    /** The name that these bytes have. */
    public static String name(String words, byte[] bytes, String ending) {
        return PictureName.of(words, Sha256.of(bytes), ending).toString();
    }
}
