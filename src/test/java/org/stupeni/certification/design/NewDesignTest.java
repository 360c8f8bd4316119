package org.stupeni.certification.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.platform.LocalText;

class NewDesignTest {

    @Test
    void whatIsWholeHasNoProblems() throws IOException {
        NewDesign typed = typed("Меридиан", "Meridian", "служба персонала", "HR", "#0D5563", png(300, 100));

        assertThat(typed.problems()).isEmpty();
        Design design = typed.as(4);
        assertThat(design.number()).isEqualTo(4);
        assertThat(design.accent()).isEqualTo("#0d5563");
        assertThat(design.line()).isEqualTo(new LocalText("служба персонала", "HR"));
        assertThat(design.signers()).isEmpty();
        assertThat(design.hasLogo()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-        | Meridian | -   | -  | #0d5563 | organisationRu=missing",
                "Меридиан | -        | -   | -  | #0d5563 | organisationEn=missing",
                "Меридиан | Meridian | Кадры | - | #0d5563 | lineEn=other_language",
                "Меридиан | Meridian | -   | HR | #0d5563 | lineRu=other_language",
                "Меридиан | Meridian | -   | -  | -       | accent=no_colour",
                "Меридиан | Meridian | -   | -  | red     | accent=no_colour",
                "Меридиан | Meridian | -   | -  | #0d556  | accent=no_colour",
                "Меридиан | Meridian | -   | -  | #ffcc00 | accent=too_pale",
                "Меридиан | Meridian | -   | -  | #ffffff | accent=too_pale",
            })
    void whatIsWrongIsToldAtItsField(
            String ru, String en, String lineRu, String lineEn, String accent, String problem) {
        assertThat(problems(typed(ru, en, lineRu, lineEn, accent, null))).containsExactly(problem.split(" ")[0]);
    }

    @Test
    void whatDoesNotFitTheSheetIsTooLong() {
        assertThat(problems(typed("М".repeat(201), "M", "л".repeat(81), "l".repeat(81), "#0d5563", null)))
                .containsExactlyInAnyOrder("organisationRu=too_long", "lineRu=too_long", "lineEn=too_long");
        NewDesign signers =
                new NewDesign("М", "M", null, null, "#000000", "д".repeat(41), "d", null, "second", null, null);
        assertThat(problems(signers)).containsExactlyInAnyOrder("signerRu=too_long", "secondSignerRu=other_language");
    }

    @Test
    void markupStaysText() {
        Design design = typed("<b>&", "</style>", null, null, "#000000", null).as(1);

        assertThat(design.organisation()).isEqualTo(new LocalText("<b>&", "</style>"));
    }

    @Test
    void contrastIsWhatWcagSays() {
        assertThat(NewDesign.contrastOnWhite("#000000")).isEqualTo(21);
        assertThat(NewDesign.contrastOnWhite("#ffffff")).isEqualTo(1);
        assertThat(NewDesign.contrastOnWhite("#767676")).isBetween(4.5, 4.6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "GIF89a", "", "%PDF-"})
    void whatIsNoPngIsNoLogo(String file) {
        assertThat(problems(withLogo(file.getBytes(StandardCharsets.UTF_8)))).containsExactly("logo=logo_no_png");
    }

    @Test
    void aLogoHasItsLimits() throws IOException {
        assertThat(problems(withLogo(png(1_201, 10)))).containsExactly("logo=logo_pixels");
        assertThat(problems(withLogo(png(10, 601)))).containsExactly("logo=logo_pixels");
        assertThat(problems(withLogo(new byte[Logo.LARGEST + 1]))).containsExactly("logo=logo_large");
        byte[] whole = png(300, 100);
        assertThat(problems(withLogo(Arrays.copyOf(whole, 40)))).containsExactly("logo=logo_broken");
        assertThat(problems(withLogo(Arrays.copyOf(whole, 8)))).containsExactly("logo=logo_no_png");
    }

    /** A header that promises thirty thousand pixels each way: nobody unpacks them. */
    @Test
    void anEndlessPictureIsRefusedByItsHeader() throws IOException {
        byte[] png = png(300, 100);
        png[18] = 0x75;
        png[22] = 0x75;
        assertThat(problems(withLogo(png))).containsExactly("logo=logo_pixels");
    }

    @Test
    void onlyPixelsAreKept() throws IOException {
        BufferedImage picture = new BufferedImage(20, 10, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, new Color(10, 20, 30).getRGB());
        byte[] dirty = withText(encoded(picture), "secret place");

        byte[] clean = withLogo(dirty).as(1).logo();

        assertThat(new String(dirty, StandardCharsets.ISO_8859_1)).contains("secret place");
        assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("secret place");
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(clean));
        assertThat(new Color(kept.getRGB(0, 0))).isEqualTo(new Color(10, 20, 30));
        assertThat(new Color(kept.getRGB(5, 5))).isEqualTo(Color.WHITE);
        assertThat(kept.getColorModel().hasAlpha()).isFalse();
    }

    private static NewDesign withLogo(byte[] logo) {
        return typed("Меридиан", "Meridian", null, null, "#0d5563", logo);
    }

    private static NewDesign typed(String ru, String en, String lineRu, String lineEn, String accent, byte[] logo) {
        return new NewDesign(ru, en, lineRu, lineEn, accent, null, null, null, null, logo, null);
    }

    private static List<String> problems(NewDesign typed) {
        return typed.problems().entrySet().stream()
                .map(problem ->
                        problem.getKey() + "=" + problem.getValue().key().replace("certification_design.", ""))
                .collect(Collectors.toList());
    }

    private static byte[] png(int width, int height) throws IOException {
        return encoded(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
    }

    private static byte[] encoded(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    /** With a text chunk behind the header. */
    private static byte[] withText(byte[] png, String text) {
        int header = 8 + 25;
        byte[] content = ("tEXtComment\0" + text).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, header);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length - 4).array());
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        out.write(png, header, png.length - header);
        return out.toByteArray();
    }
}
