package org.stupeni.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stupeni.course.exchange.ImportedItem.State;
import org.stupeni.course.exchange.safe.ArchiveWriter;
import org.stupeni.course.media.TestPictures;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Matching;
import org.stupeni.question.Numeric;
import org.stupeni.question.Open;
import org.stupeni.question.Ordering;
import org.stupeni.question.QuestionType;
import org.stupeni.question.ShortText;

/** Packages and items as other tools write them. */
class QtiReaderTest {

    private static final String NS =
            "xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://www.imsglobal.org/xsd/imsqti_v2p1 http://far.example/imsqti_v2p1.xsd\"";
    private static final String MATCH =
            "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct\"/>";
    private static final String MAP =
            "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response\"/>";

    private static String item(String declarations, String body, String processing) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<assessmentItem " + NS
                + " identifier=\"I-1\" title=\"Название\" adaptive=\"false\" timeDependent=\"false\">" + declarations
                + "<outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\"/><itemBody>"
                + body
                + "</itemBody>" + processing + "</assessmentItem>";
    }

    private static String declared(String cardinality, String type, String inside) {
        return "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"" + cardinality + "\" baseType=\"" + type
                + "\">" + inside + "</responseDeclaration>";
    }

    private static String correct(String... values) {
        return "<correctResponse><value>" + String.join("</value><value>", values) + "</value></correctResponse>";
    }

    private static ImportedItem only(String declarations, String body, String processing) {
        ImportReport report = Imports.read(Samples.upload("item.xml", item(declarations, body, processing)));
        assertThat(report.format()).isEqualTo(ExchangeFormat.QTI);
        assertThat(report.items()).as(() -> report.notes().toString()).hasSize(1);
        return report.items().get(0);
    }

    private static ImportReport read(Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(
                name,
                text.getBytes(
                        StandardCharsets.ISO_8859_1.newEncoder().canEncode(text)
                                ? StandardCharsets.ISO_8859_1
                                : StandardCharsets.UTF_8)));
        return Imports.read(new Upload("package.zip", ArchiveWriter.write(bytes)));
    }

    private static final String CHOICE =
            "<p>Что <strong>важно</strong>?</p><choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\" maxChoices=\"1\"><prompt>Выберите.</prompt><simpleChoice identifier=\"ChoiceA\" fixed=\"true\">Слушать<feedbackInline outcomeIdentifier=\"F\" identifier=\"ChoiceA\" showHide=\"show\">Да</feedbackInline></simpleChoice><simpleChoice identifier=\"ChoiceB\">Спорить</simpleChoice></choiceInteraction>";

    private static final String PAIRS =
            "<correctResponse><value>L1 R2</value><value>L2 R1</value></correctResponse><mapping defaultValue=\"0\"><mapEntry mapKey=\"L1  R2\" mappedValue=\"%s\"/><mapEntry mapKey=\"L2 R1\" mappedValue=\"%s\"/></mapping>";

    @Test
    void aChoiceIsRead() {
        ImportedItem item = only(declared("single", "identifier", correct("ChoiceA")), CHOICE, MATCH);
        assertThat(item.state()).isEqualTo(State.OK);
        assertThat(item.question().ask().ru()).isEqualTo("Что **важно**?\n\nВыберите.");
        assertThat(item.question().options())
                .extracting(option -> option.id() + option.right())
                .containsExactly("atrue", "bfalse");
        assertThat(item.question().options().get(0).text().ru()).isEqualTo("Слушать");
        assertThat(item.question().options().get(0).feedback().ru()).isEqualTo("Да");
        assertThat(item.title()).isEqualTo("Название");
    }

    @Test
    void severalRightOptionsAreMappedOrAllOrNothing() {
        String body = CHOICE.replace("maxChoices=\"1\"", "maxChoices=\"0\"");
        String mapping =
                "<mapping lowerBound=\"0\" defaultValue=\"0\"><mapEntry mapKey=\"ChoiceA\" mappedValue=\"2\"/><mapEntry mapKey=\"ChoiceB\" mappedValue=\"-2\"/></mapping>";
        assertThat(only(declared("multiple", "identifier", correct("ChoiceA") + mapping), body, MAP)
                        .question()
                        .task())
                .extracting("credit")
                .isEqualTo(Choice.Credit.RIGHT_MINUS_WRONG);
        assertThat(only(declared("multiple", "identifier", correct("ChoiceA")), body, MATCH)
                        .question()
                        .task())
                .extracting("credit")
                .isEqualTo(Choice.Credit.ALL_OR_NOTHING);
        ImportedItem odd = only(
                declared("multiple", "identifier", correct("ChoiceA") + mapping.replace("\"-2\"", "\"1\"")), body, MAP);
        assertThat(odd.state()).isEqualTo(State.LOSSY);
        assertThat(odd.notes()).extracting(Note::key).contains("exchange_loss.weights");
    }

    @Test
    void ordersPairsAndTextsAreRead() {
        String order =
                "<orderInteraction responseIdentifier=\"RESPONSE\"><prompt>Расставьте</prompt><simpleChoice identifier=\"B\">два</simpleChoice><simpleChoice identifier=\"A\">раз</simpleChoice><simpleChoice identifier=\"C\">три</simpleChoice></orderInteraction>";
        Ordering ordering = (Ordering) only(declared("ordered", "identifier", correct("A", "B", "C")), order, MATCH)
                .question()
                .task();
        assertThat(ordering.steps()).extracting(step -> step.text().ru()).containsExactly("раз", "два", "три");
        String match =
                "<p>Соедините</p><matchInteraction responseIdentifier=\"RESPONSE\"><simpleMatchSet><simpleAssociableChoice identifier=\"L1\">Лев</simpleAssociableChoice><simpleAssociableChoice identifier=\"L2\">Кит</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier=\"R1\">море</simpleAssociableChoice><simpleAssociableChoice identifier=\"R2\">саванна</simpleAssociableChoice><simpleAssociableChoice identifier=\"R3\">тундра</simpleAssociableChoice></simpleMatchSet></matchInteraction>";
        ImportedItem pairs = only(declared("multiple", "directedPair", correct("L1 R2", "L2 R1")), match, MATCH);
        assertThat(((Matching) pairs.question().task()).pairs())
                .extracting(pair -> pair.left().ru() + pair.right().ru())
                .containsExactly("Левсаванна", "Китморе");
        assertThat(((Matching) pairs.question().task()).extra()).hasSize(1);
        assertThat(pairs.notes()).as("all or nothing").extracting(Note::key).contains("exchange_qti.share");
        assertThat(only(declared("multiple", "directedPair", PAIRS.formatted("1", "1")), match, MAP)
                        .notes())
                .extracting(Note::key)
                .doesNotContain("exchange_qti.share", "exchange_qti.pair_weights");
        assertThat(only(declared("multiple", "directedPair", PAIRS.formatted("1", "0.5")), match, MAP)
                        .notes())
                .anySatisfy(note -> {
                    assertThat(note.key()).isEqualTo("exchange_qti.pair_weights");
                    assertThat(note.arguments()).containsExactly("1; 0.5");
                });
        assertThat(only(declared("multiple", "directedPair", correct("L1 R9")), match, MATCH)
                        .notes()
                        .get(0)
                        .key())
                .isEqualTo("exchange_qti.no_pair");
        ImportedItem open = only(
                declared("single", "string", ""),
                "<p>Опишите.</p><extendedTextInteraction responseIdentifier=\"RESPONSE\"/><rubricBlock view=\"scorer\"><p>Образец</p></rubricBlock>",
                "");
        assertThat(((Open) open.question().task()).model().ru()).isEqualTo("Образец");
    }

    @Test
    void wordsNumbersAndGapsAreRead() {
        String entry =
                "<p>Столица?</p><p><textEntryInteraction responseIdentifier=\"RESPONSE\" expectedLength=\"9\"/></p>";
        ShortText words = (ShortText) only(
                        declared(
                                "single",
                                "string",
                                correct("Москва")
                                        + "<mapping defaultValue=\"0\"><mapEntry mapKey=\"Москва\" mappedValue=\"2\" caseSensitive=\"true\"/><mapEntry mapKey=\"Масква\" mappedValue=\"1\"/></mapping>"),
                        entry,
                        MAP)
                .question()
                .task();
        assertThat(words.caseMatters()).isTrue();
        assertThat(words.answers().get(1).points()).isEqualByComparingTo("0.5");
        String equal =
                "<responseProcessing><responseCondition><responseIf><equal toleranceMode=\"relative\" tolerance=\"5 5\"><variable identifier=\"RESPONSE\"/><correct identifier=\"RESPONSE\"/></equal><setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">1</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>";
        Numeric number = (Numeric) only(declared("single", "float", correct("12,5")), entry, equal)
                .question()
                .task();
        assertThat(number.values().get(0).value()).isEqualByComparingTo("12.5");
        assertThat(number.values().get(0).percent()).isTrue();
        Cloze cloze = (Cloze) only(
                        declared("single", "identifier", correct("S")),
                        "<blockquote><p>Мы <inlineChoiceInteraction responseIdentifier=\"RESPONSE\"><inlineChoice identifier=\"S\">слушаем</inlineChoice><inlineChoice identifier=\"P\">спорим</inlineChoice></inlineChoiceInteraction> всегда.</p></blockquote>",
                        MATCH)
                .question()
                .task();
        assertThat(cloze.text().ru()).isEqualTo("> Мы {{gap-1}} всегда.");
        assertThat(cloze.gaps().get(0).choice().options().get(0).right()).isTrue();
        Cloze boxes = (Cloze) only(
                        declared("multiple", "directedPair", correct("W1 G1", "W2 G2")),
                        "<gapMatchInteraction responseIdentifier=\"RESPONSE\"><prompt>Заполните</prompt><gapText identifier=\"W1\">зимой</gapText><gapText identifier=\"W2\">летом</gapText><p>Снег <gap identifier=\"G1\"/>, трава <gap identifier=\"G2\"/>.</p></gapMatchInteraction>",
                        MATCH)
                .question()
                .task();
        assertThat(boxes.text().ru()).isEqualTo("Снег {{gap-1}}, трава {{gap-2}}.");
        assertThat(boxes.gaps().get(1).choice().options())
                .extracting(Choice.Option::right)
                .containsExactly(false, true);
    }

    @Test
    void whatIsNotInTheSubsetIsNamed() {
        ImportedItem spot = only("", "<hotspotInteraction responseIdentifier=\"RESPONSE\"/>", MATCH);
        assertThat(spot.state()).isEqualTo(State.UNKNOWN);
        assertThat(spot.notes().get(0).arguments()).containsExactly("hotspotInteraction");
        assertThat(only("", "<p>Текст</p>", "").state()).isEqualTo(State.UNKNOWN);
        ImportedItem twoTasks = only(declared("single", "identifier", correct("ChoiceA")), CHOICE + CHOICE, MATCH);
        assertThat(twoTasks.state()).isEqualTo(State.UNKNOWN);
        assertThat(twoTasks.notes()).extracting(Note::key).containsExactly("exchange_qti.several");
        ImportedItem own = only(
                declared("single", "identifier", correct("ChoiceA")),
                CHOICE,
                "<responseProcessing><lookupOutcomeValue identifier=\"SCORE\"/></responseProcessing>");
        assertThat(own.state()).isEqualTo(State.LOSSY);
        assertThat(own.notes()).extracting(Note::key).contains("exchange_qti.custom_processing");
        assertThat(only(declared("single", "identifier", ""), CHOICE, MATCH)
                        .notes()
                        .get(0)
                        .key())
                .isEqualTo("exchange_item.no_key");
    }

    @Test
    void thirdVersionHasOtherNamesForTheSame() {
        String xml =
                "<qti-assessment-item xmlns=\"http://www.imsglobal.org/xsd/imsqtiasi_v3p0\" identifier=\"i\" title=\"t\" adaptive=\"false\" time-dependent=\"false\"><qti-response-declaration identifier=\"RESPONSE\" cardinality=\"single\" base-type=\"identifier\"><qti-correct-response><qti-value>true</qti-value></qti-correct-response></qti-response-declaration><qti-item-body><qti-choice-interaction response-identifier=\"RESPONSE\" max-choices=\"1\"><qti-prompt>Is it so?</qti-prompt><qti-simple-choice identifier=\"true\">Yes</qti-simple-choice><qti-simple-choice identifier=\"false\">No</qti-simple-choice></qti-choice-interaction></qti-item-body><qti-response-processing template=\"https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml\"/></qti-assessment-item>";
        ImportReport report = Imports.read(Samples.upload("i.xml", xml));
        assertThat(report.drafts().get(0).type()).isEqualTo(QuestionType.TRUE_FALSE);
        assertThat(report.drafts().get(0).ask().en()).isEqualTo("Is it so?");
    }

    @Test
    void aPackageIsReadByItsManifestWithItsPictures() {
        String picture = new String(TestPictures.of("png", 8, 4), StandardCharsets.ISO_8859_1);
        String name = TestPictures.name("a", TestPictures.of("png", 8, 4), "png");
        String with = item(
                declared("single", "identifier", correct("ChoiceA")),
                CHOICE.replace("<p>Что", "<p><img src=\"../img/a.png\" alt=\"Схема\"/></p><p>Что"),
                MATCH);
        Map<String, String> files = new TreeMap<>(Map.of(
                "content/imsmanifest.xml",
                "<manifest xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\"><resources>"
                        + "<resource identifier=\"r1\" type=\"imsqti_item_xmlv2p1\" href=\"items/one.xml\"><metadata><lom><general><keyword><langstring>difficulty:3</langstring></keyword></general></lom></metadata><file href=\"items/one.xml\"/></resource>\n"
                        + "<resource identifier=\"r2\" type=\"imsqti_item_xmlv2p1\" href=\"items/gone.xml\"/>\n"
                        + "<resource identifier=\"r3\" type=\"imsqti_test_xmlv2p1\" href=\"test.xml\"/>\n"
                        + "<resource identifier=\"r4\" type=\"imsqti_item_xmlv2p1\" href=\"../../outside.xml\"/></resources></manifest>",
                "content/items/one.xml",
                with,
                "content/img/a.png",
                picture));
        ImportReport report = read(files);
        assertThat(report.items()).hasSize(1);
        assertThat(report.items().get(0).state()).isEqualTo(State.OK);
        assertThat(report.drafts().get(0).difficulty()).isEqualTo(3);
        assertThat(report.drafts().get(0).ask().ru()).startsWith("![Схема](" + name + ")\n\nЧто");
        assertThat(report.pictures()).extracting(ImportedPicture::name).containsExactly(name);
        assertThat(report.notes())
                .extracting(Note::key)
                .containsExactly(
                        "exchange_qti.missing_file", "exchange_qti.other_resource", "exchange_qti.missing_file");
        files.remove("content/imsmanifest.xml");
        files.put("content/broken.xml", "<assessmentItem>");
        ImportReport without = read(files);
        assertThat(without.items()).extracting(ImportedItem::state).containsExactly(State.BROKEN, State.OK);
        assertThat(without.notes()).extracting(Note::key).containsExactly("exchange_qti.no_manifest");
    }

    @Test
    void aDocumentTypeThatOnlyNamesTheItemDoesNoHarm() {
        String item = item(declared("single", "identifier", correct("ChoiceA")), CHOICE, MATCH);
        String named = item.replace("?>", "?>\n<!DOCTYPE assessmentItem>");
        assertThat(Imports.read(Samples.upload("item.xml", named)).drafts()).hasSize(1);
        String fetched = item.replace("?>", "?>\n<!DOCTYPE assessmentItem SYSTEM \"far.dtd\">");
        assertThat(Imports.read(Samples.upload("item.xml", fetched))
                        .items()
                        .get(0)
                        .notes())
                .extracting(Note::key)
                .containsExactly("exchange_xml.doctype");
    }

    @Test
    void anItemThatTheManifestDoesNotListIsReadAndAnOldOneNamed() {
        String item = item(declared("single", "identifier", correct("ChoiceA")), CHOICE, MATCH);
        ImportReport report = read(Map.of(
                "imsmanifest.xml",
                "<manifest><resources><resource type=\"imsqti_test_xmlv2p2\" href=\"test.xml\"><file href=\"a/item.xml\"/></resource>"
                        + "<resource type=\"imsqti_xmlv1p2/imscc_xmlv1p1/assessment\"><file href=\"old%20one.xml\"/></resource></resources></manifest>",
                "a/item.xml",
                item,
                "old one.xml",
                "<questestinterop><assessment/></questestinterop>"));
        assertThat(report.drafts()).hasSize(1);
        assertThat(report.notes())
                .extracting(note -> note.place().file() + " " + note.key())
                .containsExactlyInAnyOrder(
                        "imsmanifest.xml exchange_qti.other_resource",
                        "old one.xml exchange_qti.old",
                        "a/item.xml exchange_qti.unlisted");
        assertThat(Imports.read(Samples.upload("bank.xml", "<questestinterop/>"))
                        .notes())
                .extracting(Note::key)
                .containsExactly("exchange_qti.old");
    }

    @Test
    void aGapMatchMayNameTheGapFirst() {
        ImportedItem item = only(
                declared("multiple", "directedPair", correct("G1 T2")),
                "<gapMatchInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\"><prompt>Дополните.</prompt>"
                        + "<gapText identifier=\"T1\" matchMax=\"1\">спорит</gapText><gapText identifier=\"T2\" matchMax=\"1\">слушает</gapText>"
                        + "<p>Хороший продавец <gap identifier=\"G1\"/>.</p></gapMatchInteraction>",
                MATCH);
        Cloze cloze = (Cloze) item.question().task();
        assertThat(cloze.gaps().get(0).choice().options())
                .extracting(option -> option.text().ru() + option.right())
                .containsExactly("спорит" + "false", "слушает" + "true");
    }

    @Test
    void feedbackInTheTextIsNoPartOfWhatIsAsked() {
        ImportedItem item = only(
                declared("single", "string", correct("клиент")),
                "<p>Главный здесь <textEntryInteraction responseIdentifier=\"RESPONSE\"/>, и точка."
                        + "<feedbackInline outcomeIdentifier=\"F\" identifier=\"yes\" showHide=\"show\">Да, клиент</feedbackInline></p>",
                MATCH);
        assertThat(((Cloze) item.question().task()).text().ru()).doesNotContain("Да, клиент");
        assertThat(item.notes())
                .filteredOn(note -> note.key().equals("exchange_loss.combined_feedback"))
                .extracting(note -> note.arguments().get(0))
                .containsExactly("Да, клиент");
        ImportedItem drawn =
                only(declared("single", "identifier", correct("ChoiceA")), CHOICE, "<templateProcessing/>" + MATCH);
        assertThat(drawn.state()).isEqualTo(State.UNKNOWN);
    }
}
