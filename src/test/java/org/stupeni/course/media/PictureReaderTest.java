package org.stupeni.course.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.platform.Language;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Texts;

/** What may be a picture of a course, that nothing is left in it but pixels, and that its name is its own. */
class PictureReaderTest {

    private static final int LARGEST = 1 << 20;

    @ParameterizedTest
    @CsvSource({
        "png, 40, 20, image/png, 40, 20",
        "jpeg, 40, 20, image/jpeg, 40, 20",
        "gif, 40, 20, image/png, 40, 20",
        "jpeg, 5000, 1000, image/jpeg, 2000, 400",
        "png, 500, 5000, image/png, 200, 2000"
    })
    void aPictureIsNotLargerThanAPageNeeds(
            String format, int width, int height, String type, int keptWidth, int keptHeight) throws IOException {
        ReadPicture read = PictureReader.read("Зал у стойки.x", TestPictures.of(format, width, height), LARGEST);

        assertThat(read.picture().type()).isEqualTo(type);
        assertThat(read.name().words()).isEqualTo("zal-u-stoyki");
        BufferedImage kept =
                ImageIO.read(new ByteArrayInputStream(read.picture().bytes()));
        assertThat(kept.getWidth())
                .isEqualTo(keptWidth)
                .isEqualTo(read.picture().width());
        assertThat(kept.getHeight())
                .isEqualTo(keptHeight)
                .isEqualTo(read.picture().height());
    }

    @Test
    void whatIsFitKeepsItsPixelsBitByBitAndReadAgainItIsTheSame() {
        byte[] sent = TestPictures.of("jpeg", 300, 200);
        ReadPicture once = PictureReader.read("a.jpg", sent, LARGEST);
        assertThat(once.picture().bytes()).isEqualTo(sent);
        for (byte[] one : new byte[][] {sent, TestPictures.photo(30, 20, 6), TestPictures.toldPng()}) {
            ReadPicture read = PictureReader.read("a.jpg", one, LARGEST);
            ReadPicture again =
                    PictureReader.read(read.name().toString(), read.picture().bytes(), LARGEST);
            assertThat(again.name()).isEqualTo(read.name());
            assertThat(again.picture().bytes()).isEqualTo(read.picture().bytes());
        }
    }

    /** What cannot be packed: with transparency it stays PNG, which may be too much to keep; without, JPEG is lighter. */
    @Test
    void aHeavyPictureIsMadeLighterOrRefused() throws IOException {
        ReadPicture clear = PictureReader.read("a.png", noise(450, BufferedImage.TYPE_INT_ARGB), LARGEST);
        assertThat(clear.picture().type()).isEqualTo("image/png");
        assertThat(PictureReader.read("a.png", clear.picture().bytes(), LARGEST).name())
                .isEqualTo(clear.name());
        byte[] opaque = noise(500, BufferedImage.TYPE_INT_RGB);
        ReadPicture light = PictureReader.read("a.png", opaque, LARGEST);
        assertThat(light.picture().bytes().length).isLessThan(opaque.length);
        assertThat(PictureReader.read("a.png", light.picture().bytes(), LARGEST).name())
                .isEqualTo(light.name());
        byte[] vast = noise(1400, BufferedImage.TYPE_INT_ARGB);
        assertThatThrownBy(() -> PictureReader.read("a.png", vast, vast.length))
                .isInstanceOf(Refused.class)
                .hasMessage("course_picture.too_large");
    }

    private static byte[] noise(int side, int type) throws IOException {
        Random random = new Random(7);
        BufferedImage picture = new BufferedImage(side, side, type);
        for (int i = 0; i < side * side; i++) {
            picture.setRGB(i % side, i / side, random.nextInt());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    @Test
    void whereItWasTakenIsGoneAndItStandsAsItWasHeld() {
        ReadPicture turned = PictureReader.read("a.jpg", TestPictures.photo(40, 20, 6), LARGEST);
        assertThat(text(turned)).doesNotContain(TestPictures.PLACE, "Exif");
        assertThat(turned.picture().width()).isEqualTo(20);
        ReadPicture upright = PictureReader.read("a.jpg", TestPictures.photo(40, 20, 1), LARGEST);
        assertThat(text(upright)).doesNotContain(TestPictures.PLACE, "Exif");
        assertThat(upright.picture().width()).isEqualTo(40);
        ReadPicture png = PictureReader.read("a.png", TestPictures.toldPng(), LARGEST);
        assertThat(text(png)).contains("IDAT").doesNotContain(TestPictures.PLACE, "script");
    }

    @Test
    void aDrawingIsWrittenAnewWithoutWhatActs() {
        ReadPicture read = PictureReader.read(
                "схема.svg",
                bytes(
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 60' onload='x()'><script>x()</script>"
                                + "<foreignObject/><rect width='3' height='3' fill='#fa0'/><image href='http://far/a.png'/></svg>"),
                LARGEST);
        assertThat(text(read))
                .isEqualTo(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 60\"><rect width=\"3\" height=\"3\" fill=\"#fa0\"></rect></svg>");
        assertThat(read.removed()).contains("<script>", "<foreignObject>", "<image>", "onload");
        assertThat(read.picture().width()).isEqualTo(90);
        assertThat(read.name().toString()).matches("skhema-[0-9a-f]{16}\\.svg");
        assertThat(PictureReader.read("b.svg", read.picture().bytes(), LARGEST)
                        .picture()
                        .bytes())
                .isEqualTo(read.picture().bytes());
    }

    static Stream<Arguments> refused() throws IOException {
        byte[] png = TestPictures.of("png", 40, 20);
        return Stream.of(
                Arguments.of("too_large", new byte[LARGEST + 1]),
                Arguments.of("no_picture", new byte[0]),
                Arguments.of("no_picture", bytes("MZ\u0090 a program")),
                Arguments.of("no_picture", bytes("%PDF-1.7 a document of some length")),
                Arguments.of("no_picture", bytes("<html><body onload=x()></body></html>")),
                Arguments.of("broken", Arrays.copyOf(png, 45)),
                Arguments.of("broken", Arrays.copyOf(TestPictures.of("jpeg", 40, 20), 300)),
                Arguments.of("broken", bytes("<svg")),
                Arguments.of("broken", bytes("<svg><rect/></svg>")),
                Arguments.of(
                        "broken",
                        bytes(
                                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg viewBox='0 0 1'>&a;</svg>")),
                Arguments.of("too_many_pixels", TestPictures.bomb(100_000, 100_000)),
                Arguments.of("too_many_pixels", TestPictures.bomb(9_000, 9_000)),
                Arguments.of("moves", movingGif()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNoPictureToBeShownIsRefusedWithASentence(String why, byte[] sent) {
        assertThatThrownBy(() -> PictureReader.read("a.png", sent, LARGEST))
                .isInstanceOf(Refused.class)
                .hasMessage("course_picture." + why);
        for (Language language : Language.values()) {
            assertThat(Texts.of(language, "course_picture." + why, 10)).endsWith(".");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "good, ''",
        "other-name, the name ends in the first digits",
        "other-kind, is no picture",
        "told, holds more than the picture",
        "acting-svg, holds more than the picture",
        "long, the picture is longer than 4096 pixels"
    })
    void aFileOfAFolderMustBeAsItIsKept(String which, String problem) {
        byte[] png = TestPictures.of("png", 40, 20);
        byte[] file = switch (which) {
            case "told" -> TestPictures.toldPng();
            case "acting-svg" -> bytes("<svg viewBox=\"0 0 9 9\" onload=\"x()\"></svg>");
            case "long" -> TestPictures.of("png", 5000, 2);
            default -> png;
        };
        String ending = which.equals("acting-svg") ? "svg" : which.equals("other-kind") ? "jpg" : "png";
        String name = which.equals("other-name") ? "a-0123456789abcdef.png" : TestPictures.name("a", file, ending);
        StringBuilder told = new StringBuilder();
        boolean taken = PictureFile.read(
                        org.stupeni.platform.PictureName.of(name).orElseThrow(), file, told::append)
                .isPresent();
        assertThat(taken).isEqualTo(problem.isEmpty());
        assertThat(told.toString()).startsWith(problem);
        if (which.equals("other-name")) {
            assertThat(told.toString()).endsWith(TestPictures.name("a", file, "png"));
        }
    }

    private static byte[] movingGif() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            BufferedImage frame = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_INDEXED);
            writer.writeToSequence(new IIOImage(frame, null, null), null);
            writer.writeToSequence(new IIOImage(frame, null, null), null);
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(ReadPicture read) {
        return new String(read.picture().bytes(), StandardCharsets.ISO_8859_1);
    }
}
