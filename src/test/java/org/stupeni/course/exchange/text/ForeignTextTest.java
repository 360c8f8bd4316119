package org.stupeni.course.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.Markdown;

/** Plain text and HTML become Markdown that reads as they did. */
class ForeignTextTest {

    private static final String SIGNS = "**__``~~[](){}<>#+-=|\\!&;:.,0123 \n\n  абвxyz«»'\"/_*";

    private final List<String> dropped = new ArrayList<>();

    private String markdown(String html) {
        return HtmlMarkdown.of(html, address -> address.startsWith("in:") ? address.substring(3) : "", dropped::add);
    }

    /** Whatever is typed as plain text is seen as typed: no sign of it becomes a mark. */
    @Test
    void plainTextIsSeenAsItWasTyped() {
        Random random = new Random(11);
        for (int i = 0; i < 4_000; i++) {
            StringBuilder plain = new StringBuilder();
            for (int length = random.nextInt(40); length >= 0; length--) {
                plain.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            String html = Markdown.html(PlainMarkdown.of(plain.toString()));
            assertThat(html.replaceAll("</?p>|<br />|<!-- -->", ""))
                    .as(plain.toString())
                    .doesNotContain("<");
            assertThat(words(PlainText.ofHtml(html + "&amp;")))
                    .as(plain.toString())
                    .isEqualTo(words(plain + "&"));
        }
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Раз <b>два</b></p><p>три</p>|Раз **два**¶¶три",
                "<b> два </b>три|**два** три",
                "раз<br>два<br>|раз\\¶два",
                "<ul><li>раз</li><li>два<ul><li>три</li></ul></li></ul>|- раз¶- два¶  - три",
                "<ol><li>раз</li><li><p>два</p><p>три</p></li></ol>|1. раз¶2. два¶¶   три",
                "<blockquote><p>раз</p><p>два</p></blockquote>|> раз¶>¶> два",
                "<h1>Раз</h1>два|## Раз¶¶два",
                "<a href=\"https://a.example/x\">раз</a>|[раз](https://a.example/x)",
                "CO<sub>2</sub> и м<sup>2</sup>|CO₂ и м²",
                "<img src=\"in:a.png\" alt=\"Вид [сверху]\">|![Вид [сверху\\]](a.png)",
                "<div><span style=\"x\">раз</span></div><div>два</div>|раз¶¶два",
                "<code>a_b</code>|`a_b`",
                "раз<p></p><p>&nbsp;</p>два|раз¶¶два",
                "1. раз - не список|1\\. раз - не список"
            })
    void htmlIsWrittenAnew(String html, String expected) {
        assertThat(markdown(html)).isEqualTo(expected.replace('¶', '\n'));
        assertThat(dropped).isEmpty();
    }

    @Test
    void tablesStayTables() {
        String markdown = markdown(
                "<table><tr><th>А</th><th>Б</th></tr><tr><td>1|2</td><td><b>3</b></td></tr><tr><td>4</td></tr></table>");
        assertThat(markdown).isEqualTo("| А | Б |\n| --- | --- |\n| 1\\|2 | **3** |\n| 4 |  |");
        assertThat(Markdown.html(markdown)).contains("<td>1|2</td>", "<strong>3</strong>");
    }

    @Test
    void whatHasNoSignIsTold() {
        assertThat(markdown("<video src=\"x\">нет</video><u>раз</u><marquee>два</marquee>"))
                .isEqualTo("раздва");
        assertThat(dropped).containsExactly("<video>", "<u>", "<marquee>");
    }
}
