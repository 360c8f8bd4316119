package org.stupeni.course.exchange.moodle;

import java.util.Optional;
import org.stupeni.course.exchange.ExchangeFormat;
import org.stupeni.course.exchange.ImportReport;
import org.stupeni.course.exchange.Intake;
import org.stupeni.course.exchange.ItemDraft;
import org.stupeni.course.exchange.Note;
import org.stupeni.course.exchange.Place;
import org.stupeni.course.exchange.Unreadable;
import org.stupeni.course.exchange.Upload;
import org.stupeni.course.exchange.safe.SafeXml;
import org.stupeni.course.exchange.safe.XmlElement;

/** Reads Moodle XML, question by question. */
public final class MoodleReader {

    private final Intake intake;
    private String category = "";

    private MoodleReader(Intake intake) {
        this.intake = intake;
    }

    public static ImportReport read(Upload upload) {
        Intake intake = new Intake(ExchangeFormat.MOODLE_XML, upload.name());
        try {
            new MoodleReader(intake).questions(intake.text(upload.bytes()));
        } catch (Unreadable broken) {
            intake.add(broken.note(upload.name()));
        }
        return intake.report();
    }

    private void questions(String text) {
        SafeXml xml = SafeXml.open(text);
        if (!xml.root().is("quiz")) {
            throw new Unreadable(
                    xml.root().line(), "exchange_moodle.no_quiz", xml.root().name());
        }
        if (xml.isMended()) {
            intake.note(Note.Weight.INFO, 0, "exchange_xml.mended");
        }
        for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
            element(next.get());
        }
    }

    private void element(XmlElement element) {
        if (!element.is("question")) {
            intake.note(Note.Weight.LOSS, element.line(), "exchange_xml.unknown_element", element.name());
        } else if (element.attribute("type").equals("category")) {
            category = categoryOf(element);
        } else {
            Place place = new Place(intake.file(), element.line(), "question");
            ItemDraft draft = intake.item(place, words(element)).category(category);
            intake.item(draft, item -> new MoodleQuestion(item, element).read());
        }
    }

    /** Without the context it belongs to. */
    private static String categoryOf(XmlElement element) {
        String path = element.child("category").map(XmlElement::text).orElse("");
        return path.replaceFirst("^\\$[a-z]+\\$/(?:top/?)?", "");
    }

    /** What a question says, without the bytes of its files and the words it is filed under. */
    private static String words(XmlElement question) {
        StringBuilder words = new StringBuilder();
        question.children().stream()
                .filter(part -> !part.is("name", "tags"))
                .flatMap(XmlElement::all)
                .filter(element -> element.is("text", "unit_name"))
                .forEach(element -> words.append(element.text()).append('\n'));
        return words.toString();
    }
}
