package org.stupeni.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.stupeni.course.exchange.ImportedItem.State;
import org.stupeni.course.media.TestPictures;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Numeric;
import org.stupeni.question.Open;
import org.stupeni.question.Ordering;
import org.stupeni.question.QuestionType;

/** Moodle XML as Moodle writes it. */
class MoodleReaderTest {

    private static final byte[] PICTURE = TestPictures.of("png", 8, 4);
    private static final String PNG = Base64.getEncoder().encodeToString(PICTURE);
    private static final String GIF = Base64.getEncoder().encodeToString(TestPictures.of("gif", 8, 4));
    private static final String NAME = TestPictures.name("схема 1", PICTURE, "png");

    private static ImportReport read(String questions) {
        ImportReport report = Imports.read(Samples.upload(
                "bank.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n" + questions + "\n</quiz>"));
        assertThat(report.format()).isEqualTo(ExchangeFormat.MOODLE_XML);
        return report;
    }

    private static ImportedItem only(String type, String content) {
        ImportReport report =
                read("<question type=\"" + type + "\"><name><text>Вопрос</text></name>" + content + "</question>");
        assertThat(report.items()).hasSize(1);
        return report.items().get(0);
    }

    private static String asked(String html) {
        return "<questiontext format=\"html\"><text><![CDATA[" + html + "]]></text></questiontext>";
    }

    private static String answer(String fraction, String text) {
        return "<answer fraction=\"" + fraction + "\" format=\"html\"><text>" + text + "</text></answer>";
    }

    @Test
    void aChoiceComesWithAllThatBelongsToIt() {
        ImportReport report = read("""
                <question type="category"><category><text>$course$/top/Клиенты/Встреча</text></category></question>
                <!-- question: 17 -->
                <question type="multichoice">
                  <name><text>Приветствие &amp; тон</text></name>
                  <questiontext format="html">
                    <text><![CDATA[<p>Что <strong>видно</strong> на схеме?<br></p><p><img src="@@PLUGINFILE@@/%D1%81%D1%85%D0%B5%D0%BC%D0%B0%201.png" alt="Схема зала" width="40"></p>]]></text>
                    <file name="схема 1.png" path="/" encoding="base64">PICTURE</file>
                  </questiontext>
                  <generalfeedback format="html"><text><![CDATA[<p>Так <i>чаще</i>.</p>]]></text></generalfeedback>
                  <defaultgrade>2.0000000</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden>
                  <idnumber>co-greeting</idnumber>
                  <single>true</single><shuffleanswers>true</shuffleanswers><answernumbering>abc</answernumbering>
                  <correctfeedback format="html"><text>Your answer is correct.</text></correctfeedback>
                  <incorrectfeedback format="html"><text><![CDATA[<p>Вернитесь к уроку.</p>]]></text></incorrectfeedback>
                  <answer fraction="100" format="html"><text><![CDATA[<p>Двери</p>]]></text><feedback format="html"><text><![CDATA[<p>Да</p>]]></text></feedback></answer>
                  <answer fraction="0" format="html"><text>Окна</text><feedback format="html"><text></text></feedback></answer>
                  <hint format="html"><text>Посмотрите налево.</text></hint>
                  <tags><tag><text>difficulty:3</text></tag><tag><text>зал</text></tag></tags>
                </question>""".replace("PICTURE", PNG));
        assertThat(report.notes()).isEmpty();
        ImportedItem item = report.items().get(0);
        assertThat(item.place()).isEqualTo(new Place("bank.xml", 5, "question"));
        assertThat(item.category()).isEqualTo("Клиенты/Встреча");
        assertThat(item.title()).isEqualTo("Приветствие & тон");
        assertThat(item.question().id()).isEqualTo("co-greeting");
        assertThat(item.question().difficulty()).isEqualTo(3);
        assertThat(item.tags()).containsExactly("зал");
        assertThat(item.question().ask().ru()).isEqualTo("Что **видно** на схеме?\n\n![Схема зала](" + NAME + ")");
        assertThat(item.question().ask().en()).isEmpty();
        assertThat(item.question().feedback().ru()).isEqualTo("Так *чаще*.");
        assertThat(item.question().hint().ru()).isEqualTo("Посмотрите налево.");
        assertThat(item.question().options()).extracting(Choice.Option::right).containsExactly(true, false);
        assertThat(item.pictures()).containsExactly(NAME);
        assertThat(report.pictures()).extracting(ImportedPicture::type).containsExactly("image/png");
        assertThat(item.state()).isEqualTo(State.LOSSY);
        assertThat(item.notes())
                .extracting(Note::key)
                .contains("exchange_info.grade", "exchange_info.penalty", "exchange_loss.combined_feedback");
    }

    @Test
    void fractionsOfSeveralRightOptionsAreOurRuleOrTold() {
        String several = "<single>false</single>";
        ImportedItem same = only(
                "multichoice",
                asked("Что?")
                        + several
                        + answer("33.33333", "а")
                        + answer("33.33333", "б")
                        + answer("33.33333", "в")
                        + answer("-100", "г"));
        assertThat(same.state()).isEqualTo(State.OK);
        assertThat(same.question().type()).isEqualTo(QuestionType.MULTIPLE);
        ImportedItem other = only(
                "multichoice", asked("Что?") + several + answer("40", "а") + answer("60", "б") + answer("-5", "в"));
        assertThat(other.state()).isEqualTo(State.LOSSY);
        assertThat(only("multichoiceset", asked("Что?") + answer("100", "а") + answer("0", "б"))
                        .question()
                        .task())
                .extracting("credit")
                .isEqualTo(Choice.Credit.ALL_OR_NOTHING);
        assertThat(only("multichoice", asked("Что?") + answer("0", "а") + answer("0", "б"))
                        .state())
                .isEqualTo(State.BROKEN);
    }

    @Test
    void numbersHaveUnitsWithTheirFactors() {
        ImportedItem item = only("numerical", asked("Сколько?") + """
                <answer fraction="100"><text>12</text><tolerance>0.5</tolerance></answer>
                <answer fraction="0"><text>*</text><feedback><text>Нет</text></feedback></answer>
                <units><unit><multiplier>1</multiplier><unit_name>ч</unit_name></unit>
                <unit><multiplier>1</multiplier><unit_name>час</unit_name></unit>
                <unit><multiplier>0.125</multiplier><unit_name>смена</unit_name></unit></units>
                <unitgradingtype>1</unitgradingtype><unitpenalty>0.25</unitpenalty><showunits>0</showunits>""");
        Numeric numeric = (Numeric) item.question().task();
        assertThat(numeric.units()).hasSize(2);
        assertThat(numeric.units().get(0).also()).containsExactly("час");
        assertThat(numeric.units().get(1).factor()).isEqualByComparingTo("8");
        assertThat(numeric.withoutUnit()).isEqualByComparingTo("0.75");
        assertThat(numeric.otherwise().ru()).isEqualTo("Нет");
    }

    @Test
    void embeddedAnswersBecomeGaps() {
        ImportedItem item = only(
                "cloze",
                asked(
                        "<p>Дополните памятку.</p><p>Сначала {1:MC:=слушаем#да~обещаем~%0%спорим}, через {2:NM:=3:0.5} дня {:SAC:=Звоним~%50%пишем~*#нет}.</p>"));
        assertThat(item.state()).as(() -> item.notes().toString()).isEqualTo(State.OK);
        Cloze cloze = (Cloze) item.question().task();
        assertThat(item.question().ask().ru()).isEqualTo("Дополните памятку.");
        assertThat(cloze.text().ru()).isEqualTo("Сначала {{gap-1}}, через {{gap-2}} дня {{gap-3}}.");
        assertThat(cloze.gaps()).extracting(Cloze.Gap::weight).containsExactly(1, 2, 1);
        assertThat(cloze.gaps().get(0).choice().options().get(0).feedback().ru())
                .isEqualTo("да");
        assertThat(cloze.gaps().get(2).words().caseMatters()).isTrue();
        assertThat(only("cloze", asked("{1:MULTIRESPONSE:=a~=b}"))
                        .notes()
                        .get(0)
                        .key())
                .isEqualTo("exchange_moodle.gap_type");
        assertThat(only("cloze", asked("{1:MC:=a~b")).notes().get(0).key()).isEqualTo("exchange_moodle.open_gap");
        assertThat(only("cloze", asked("Ничего.")).notes().get(0).key()).isEqualTo("exchange_item.no_gap");
    }

    @Test
    void wordsToChooseFromBecomeGaps() {
        String boxes =
                "<selectoption><text>слушаем</text><group>1</group></selectoption><selectoption><text>спорим</text><group>1</group></selectoption><selectoption><text>завтра</text><group>2</group></selectoption><selectoption><text>вчера</text><group>2</group></selectoption>";
        Cloze cloze = (Cloze) only("gapselect", asked("Мы [[1]], ответ [[3]].") + boxes)
                .question()
                .task();
        assertThat(cloze.gaps()).hasSize(2);
        assertThat(cloze.gaps().get(1).choice().options())
                .extracting(option -> option.text().ru())
                .containsExactly("завтра", "вчера");
        assertThat(only("gapselect", asked("Мы [[9]].") + boxes).notes().get(0).key())
                .isEqualTo("exchange_moodle.no_box");
    }

    @Test
    void essaysAndOrdersAreRead() {
        ImportedItem essay = only(
                "essay",
                asked("Опишите.")
                        + "<minwordlimit>50</minwordlimit><maxwordlimit>200</maxwordlimit><attachments>1</attachments><graderinfo format=\"html\"><text>Образец</text></graderinfo>");
        assertThat(essay.question().task())
                .isInstanceOf(Open.class)
                .extracting("fewestWords", "mostWords")
                .containsExactly(50, 200);
        assertThat(essay.notes()).extracting(Note::key).contains("exchange_loss.attachments", "exchange_todo.rubric");
        ImportedItem order = only(
                "ordering",
                asked("Расставьте.") + "<gradingtype>ABSOLUTE_POSITION</gradingtype>" + answer("1", "раз")
                        + answer("2", "два") + answer("3", "три"));
        assertThat(((Ordering) order.question().task()).steps())
                .extracting(step -> step.text().ru())
                .containsExactly("раз", "два", "три");
        assertThat(order.notes()).extracting(Note::key).contains("exchange_loss.grading");
    }

    @Test
    void whatHasNoCounterpartIsNamedAndTheRestIsRead() {
        ImportReport report = read(
                "<question type=\"ddmarker\"><name><text>Карта</text></name></question><question type=\"truefalse\">"
                        + asked("Так?") + answer("100", "true") + answer("0", "false")
                        + "</question><question type=\"calculated\"/><quizsettings/>");
        assertThat(report.items())
                .extracting(ImportedItem::state)
                .containsExactly(State.UNKNOWN, State.OK, State.UNKNOWN);
        assertThat(report.items().get(0).notes().get(0).arguments()).containsExactly("ddmarker");
        assertThat(report.notes()).extracting(Note::key).containsExactly("exchange_xml.unknown_element");
    }

    @Test
    void twoLanguagesInOneTextAreBothTaken() {
        ImportedItem item = only(
                "truefalse",
                asked(
                                "<span lang=\"ru\" class=\"multilang\">Так?</span><span class=\"multilang\" lang=\"en\">Is it?</span>")
                        + answer("100", "true"));
        assertThat(item.question().ask()).isEqualTo(Samples.text("Так?", "Is it?"));
    }

    @Test
    void picturesOfOldExportsAndBadOnesAreTold() {
        ImportedItem old = only(
                "truefalse",
                asked("Так?") + "<image>a/old.gif</image><image_base64>" + GIF + "</image_base64>"
                        + answer("100", "true"));
        assertThat(old.question().ask().ru()).matches("Так\\?\\n\\n!\\[]\\(old-[0-9a-f]{16}\\.png\\)");
        assertThat(old.notes()).extracting(Note::key).contains("exchange_todo.alt");
        ImportedItem bad = only(
                "truefalse",
                "<questiontext format=\"html\"><text>&lt;img src=\"@@PLUGINFILE@@/a.exe\" alt=\"беда\"&gt; Так? &lt;img src=\"https://far/b.png\"&gt;</text><file name=\"a.exe\" encoding=\"base64\">TVqQAAMA</file><file name=\"c.png\" encoding=\"base64\">"
                        + PNG + "</file></questiontext>" + answer("100", "true"));
        assertThat(bad.question().ask().ru()).isEqualTo("беда Так?");
        assertThat(bad.notes())
                .extracting(Note::key)
                .contains("exchange_loss.no_picture", "exchange_loss.missing_picture", "exchange_loss.unused_file");
    }

    @Test
    void aFileThatBreaksOffKeepsWhatStoodBefore() {
        ImportReport report = Imports.read(Samples.upload(
                "cut.xml",
                "<quiz>\n<question type=\"truefalse\">" + asked("Так?") + answer("100", "true")
                        + "</question>\n<question type=\"trueful"));
        assertThat(report.drafts()).hasSize(1);
        assertThat(report.notes()).extracting(Note::key).containsExactly("exchange_xml.malformed");
        assertThat(report.notes().get(0).place().line()).isEqualTo(3);
    }

    @Test
    void ampersandsAndNamedLettersOfHtmlAreMended() {
        ImportReport report = read(
                "<question type=\"truefalse\"><name><text>R&D</text></name><questiontext><text>Да&nbsp;&mdash; так?</text></questiontext>"
                        + answer("100", "true") + "</question>");
        assertThat(report.items().get(0).title()).isEqualTo("R&D");
        assertThat(report.drafts().get(0).ask().ru()).isEqualTo("Да\u00A0— так?");
        assertThat(report.notes()).extracting(Note::key).containsExactly("exchange_xml.mended");
    }

    @Test
    void fractionsAreReadHoweverFinelyTheyAreWritten() {
        ImportedItem item = only(
                "multichoice",
                asked("Что помогает?") + "<single>False</single>" + answer("33.333333333333336", "Слушать")
                        + answer("33.333333333333336", "Молчать") + answer("33.333333333333336", "Ждать")
                        + answer("-100.0000000000000", "Спорить"));
        assertThat(item.question().type()).isEqualTo(QuestionType.MULTIPLE);
        assertThat(item.question().options()).extracting(Choice.Option::right).containsExactly(true, true, true, false);
        assertThat(item.state()).as(item.notes().toString()).isEqualTo(State.OK);
    }

    @Test
    void severalLinesOfCodeStayCode() {
        ImportedItem item = only(
                "essay", asked("<p>Что выведет?</p><pre><code>a = 2 * b\n  c_d = [1]</code></pre><code>x<br>y</code>"));
        assertThat(item.question().ask().ru())
                .isEqualTo(
                        "Что выведет?\n\n`a\u00A0=\u00A02\u00A0*\u00A0b`\\\n`\u00A0\u00A0c_d\u00A0=\u00A0[1]`\n\n`x`\\\n`y`");
    }
}
