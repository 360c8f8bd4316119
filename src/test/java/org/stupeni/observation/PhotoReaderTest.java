package org.stupeni.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.Refused;

/** What may be a picture of an observation, and that nothing is left in it but pixels. */
class PhotoReaderTest {

    private static final String PLACE = "GPS 59.9311 N 30.3609 E";

    @ParameterizedTest
    @CsvSource({
        "png, 40, 20, 40, 20",
        "jpeg, 40, 20, 40, 20",
        "jpeg, 3200, 1600, 1600, 800",
        "png, 500, 5000, 160, 1600"
    })
    void aPictureIsWrittenAnewAsJpegAndNotLargerThanNeeded(
            String format, int width, int height, int keptWidth, int keptHeight) throws IOException {
        Photo photo = PhotoReader.read(picture(format, width, height));

        assertThat(photo.type()).isEqualTo("image/jpeg");
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(photo.bytes()));
        assertThat(kept.getWidth()).isEqualTo(keptWidth).isEqualTo(photo.width());
        assertThat(kept.getHeight()).isEqualTo(keptHeight).isEqualTo(photo.height());
    }

    @Test
    void whatTheCameraWroteIsGoneAndThePictureStandsAsItWasHeld() throws IOException {
        byte[] turned = withExif(picture("jpeg", 40, 20), 6);
        assertThat(text(turned)).contains(PLACE);

        Photo photo = PhotoReader.read(turned);

        assertThat(text(photo.bytes())).doesNotContain(PLACE, "Exif");
        assertThat(photo.width()).isEqualTo(20);
        assertThat(photo.height()).isEqualTo(40);
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(photo.bytes()));
        assertThat(isRed(kept.getRGB(10, 5))).as("the left half is above now").isTrue();
        assertThat(isRed(kept.getRGB(10, 35))).isFalse();
    }

    @Test
    void ofWebpOnlyThePixelsAreKept() {
        byte[] sent = webp(true);
        assertThat(text(sent)).contains(PLACE);

        Photo photo = PhotoReader.read(sent);

        assertThat(photo.type()).isEqualTo("image/webp");
        assertThat(photo.width()).isEqualTo(30);
        assertThat(photo.height()).isEqualTo(20);
        assertThat(text(photo.bytes())).contains("VP8 ").doesNotContain(PLACE, "EXIF");
        assertThat(ByteBuffer.wrap(photo.bytes()).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                .isEqualTo(photo.bytes().length - 8);
        assertThat(photo.bytes()[20]).as("flags of what was cut out").isZero();
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        byte[] jpeg = picture("jpeg", 40, 20);
        refused("observation_photo.no_picture", "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8));
        refused("observation_photo.no_picture", picture("gif", 4, 4));
        refused("observation_photo.no_picture", new byte[0]);
        refused("observation_photo.broken", Arrays.copyOf(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, 200));
        refused("observation_photo.broken", Arrays.copyOf(picture("png", 40, 20), 30));
        refused("observation_photo.broken", Arrays.copyOf(webp(false), 28));
        refused("observation_photo.too_large", new byte[PhotoReader.LARGEST + 1]);
        refused("observation_photo.too_many_pixels", pngOf(100_000, 100_000));
        assertThat(PhotoReader.read(jpeg).bytes()).isNotEmpty();
    }

    private static void refused(String key, byte[] sent) {
        assertThatThrownBy(() -> PhotoReader.read(sent))
                .isInstanceOf(Refused.class)
                .hasMessage(key);
    }

    /** Red on the left, blue on the right. */
    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg, int orientation) {
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

    private static byte[] webp(boolean extended) {
        ByteBuffer out = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        out.put(ascii("RIFF")).putInt(0).put(ascii("WEBP"));
        if (extended) {
            out.put(ascii("VP8X")).putInt(10).put((byte) 0x0c).put(new byte[3]);
            out.put(new byte[] {29, 0, 0, 19, 0, 0});
            out.put(ascii("EXIF")).putInt(PLACE.length() + 1 & ~1).put(ascii(PLACE));
            out.put(new byte[PLACE.length() & 1]);
        }
        out.put(ascii("VP8 "))
                .putInt(12)
                .put(new byte[6])
                .putShort((short) 30)
                .putShort((short) 20)
                .putShort((short) 0);
        byte[] file = Arrays.copyOf(out.array(), out.position());
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(4, file.length - 8);
        return file;
    }

    /** The beginning of a PNG that says it is so large. */
    private static byte[] pngOf(int width, int height) throws IOException {
        byte[] png = picture("png", 4, 4);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static boolean isRed(int rgb) {
        Color colour = new Color(rgb);
        return colour.getRed() > 150 && colour.getBlue() < 100;
    }
}
