package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt&#58;alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "<a href=\"vbscript:x\">x</a>",
                "![x](javascript:alert(1))",
                "<iframe src=\"https://example.org\"></iframe>",
                "[x](https://e.org \"onmouseover=alert(1)\")",
                "<style>@import 'x'</style>"
            })
    void nothingHarmfulComesThrough(String hostile) {
        String html = Markdown.html(hostile).toLowerCase(Locale.ROOT);
        assertThat(html)
                .doesNotContain(
                        "<script",
                        "<img",
                        "<svg",
                        "<iframe",
                        "<style",
                        "href=\"java",
                        "href=\"data",
                        "href=\"vb",
                        "onmouseover=\"");
    }

    @Test
    void plainStructureStays() {
        assertThat(Markdown.html("Один *два*\n\n- раз\n- два")).contains("<em>два</em>", "<li>раз</li>");
    }

    @Test
    void aListIsToldFromThoseThatPagesAreBuiltOf() {
        assertThat(Markdown.html("- раз\n  1. внутри\n\n2. два").replace("\n", ""))
                .startsWith("<ul class=\"list\"><li>раз<ol class=\"list\"><li>внутри</li></ol></li></ul>")
                .endsWith("<ol start=\"2\" class=\"list\"><li>два</li></ol>");
        assertThat(Markdown.html("<ul class=\"tree\"><li>раз</li></ul>")).doesNotContain("<ul");
    }

    @Test
    void oneParagraphLosesItsElement() {
        assertThat(Markdown.inline("Один **два**")).isEqualTo("Один <strong>два</strong>");
    }
}
