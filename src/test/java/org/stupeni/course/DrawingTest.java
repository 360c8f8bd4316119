package org.stupeni.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.Problem;

class DrawingTest {

    private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">";

    @Test
    void shapesWordsAndNamesPass() {
        assertThat(check(OPEN + """
                <!-- a comment -->
                <title>Name</title><desc>More</desc>
                <g class="draw-level-5"><line x1="0" y1="0" x2="9" y2="-1.5"/></g>
                <polygon points="0,0 1,1 2,0"/><ellipse cx="1" cy="1" rx="2" ry="3"/>
                <path d="M0 0h5v-80a1 1 0 0 1 2,3z" transform="rotate(-90 5 5)"/>
                <text x="1" y="1">a <tspan class="draw-text-on" dx="1">b</tspan></text>
                </svg>""")).isEmpty();
        assertThat(check("<svg viewBox=\"-1 0 10.5 10\"><rect width=\"1\" height=\"1\"/></svg>"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<script>alert(1)</script>                  | <script> is not allowed",
                "<style>a{}</style>                         | <style> is not allowed",
                "<a><rect/></a>                             | <a> is not allowed",
                "<image/>                                   | <image> is not allowed",
                "<use/>                                     | <use> is not allowed",
                "<foreignObject/>                           | <foreignObject> is not allowed",
                "<animate/>                                 | <animate> is not allowed",
                "<svg viewBox='0 0 1 1'/>                   | <svg> is not allowed",
                "<g><title>a</title></g>                    | <title> stands directly in <svg>",
                "<rect fill='red'/>                         | the attribute 'fill' is not allowed at <rect>",
                "<rect style='fill:red'/>                   | the attribute 'style' is not allowed at <rect>",
                "<rect onclick='alert(1)'/>                 | the attribute 'onclick' is not allowed at <rect>",
                "<rect id='a'/>                             | the attribute 'id' is not allowed at <rect>",
                "<rect href='https://example.org'/>         | the attribute 'href' is not allowed at <rect>",
                "<text font-family='Arial'>a</text>         | the attribute 'font-family' is not allowed at <text>",
                "<rect class='draw-red'/>                   | the class 'draw-red' is not allowed",
                "<rect class='draw-soft card'/>             | the class 'card' is not allowed",
                "<path d='url(#a)'/>                        | the value of 'd' is not allowed",
                "<path transform='matrix(&quot;a&quot;)'/>  | the value of 'transform' is not allowed",
                "<g>words</g>                               | words stand in <text>, <tspan>, <title> or <desc>",
                "<?php echo 1 ?>                            | document types, entities and processing instructions are not allowed",
                "<h:p xmlns:h='http://www.w3.org/1999/xhtml'/> | elements of another namespace are not allowed: http://www.w3.org/1999/xhtml",
                "<rect xmlns:x='urn:x' x:href='a'/>         | the only xmlns is that of SVG, at <svg>",
            })
    void allElseIsRefusedWithItsLine(String content, String message) {
        assertThat(check(OPEN + "\n" + content.strip() + "\n</svg>"))
                .contains(new Problem("a.svg", 2, message.strip()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<svg/>                                             | <svg> needs a viewBox",
                "<svg viewBox='0 0 10'/>                            | the viewBox is four numbers",
                "<svg viewBox='0 0 1 1' width='5'/>                 | the attribute 'width' is not allowed at <svg>",
                "<svg viewBox='0 0 1 1' class='draw-soft'/>         | the attribute 'class' is not allowed at <svg>",
                "<svg viewBox='0 0 1 1' onload='alert(1)'/>         | the attribute 'onload' is not allowed at <svg>",
                "<g/>                                               | the outermost element must be <svg>",
                "<svg viewBox='0 0 1 1'>                            | is no well-formed XML",
                "<svg viewBox='0 0 1 1'>&nbsp;</svg>                | is no well-formed XML",
                "not XML                                            | is no well-formed XML",
            })
    void theFrameHasItsRules(String svg, String message) {
        assertThat(check(svg.strip())).contains(new Problem("a.svg", 1, message.strip()));
    }

    @Test
    void documentTypesAreRefusedAndEntitiesNeverRead() {
        String svg =
                "<!DOCTYPE svg [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>\n<svg viewBox=\"0 0 1 1\"><text>&e;</text></svg>";

        assertThat(check(svg))
                .contains(new Problem(
                        "a.svg", 1, "document types, entities and processing instructions are not allowed"));
    }

    @Test
    void onAPageItIsAPictureWithNameAndDescription() {
        String html = Drawing.inline(
                OPEN + "<title>Name</title><desc>old</desc><text x=\"1\">a &lt; b</text></svg>",
                "f1",
                "What \"it\" shows");

        assertThat(html)
                .isEqualTo("<svg viewBox=\"0 0 10 10\" role=\"img\" aria-labelledby=\"f1-title f1-desc\">"
                        + "<title id=\"f1-title\">Name</title><desc id=\"f1-desc\">What &quot;it&quot; shows</desc>"
                        + "<text x=\"1\">a &lt; b</text></svg>");
    }

    @Test
    void withoutANameTheDescriptionNamesIt() {
        assertThat(Drawing.inline(OPEN + "<rect/></svg>", "f1", "Shows"))
                .isEqualTo("<svg viewBox=\"0 0 10 10\" role=\"img\" aria-labelledby=\"f1-desc\">"
                        + "<desc id=\"f1-desc\">Shows</desc><rect></rect></svg>");
    }

    private static List<Problem> check(String svg) {
        List<Problem> problems = new ArrayList<>();
        Drawing.check("a.svg", svg, problems::add);
        return problems;
    }
}
