package org.stupeni.course.exchange.qti;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stupeni.course.exchange.ExchangeFormat;
import org.stupeni.course.exchange.ExportedFile;
import org.stupeni.course.exchange.Losses;
import org.stupeni.course.exchange.PictureSource;
import org.stupeni.course.exchange.Wording;
import org.stupeni.course.exchange.safe.ArchiveWriter;
import org.stupeni.course.exchange.safe.XmlText;
import org.stupeni.question.Question;

/** Writes a QTI package: a manifest and an item for each question, in one language. */
public final class QtiWriter {

    private static final String FOLDER = "items/";

    private final QtiVersion version;
    private final Wording wording;
    private final QtiPictures pictures;
    private final Losses losses = new Losses();

    private QtiWriter(QtiVersion version, Wording wording, PictureSource pictures) {
        this.version = version;
        this.pictures = new QtiPictures(pictures);
        this.wording = wording == Wording.BOTH ? Wording.RU : wording;
    }

    public static ExportedFile write(
            List<Question> questions, Wording wording, QtiVersion version, PictureSource pictures) {
        return new QtiWriter(version, wording, pictures).write(questions);
    }

    private ExportedFile write(List<Question> questions) {
        Map<String, byte[]> files = new TreeMap<>();
        List<Question> written = new ArrayList<>();
        Map<String, Set<String>> shown = new HashMap<>();
        for (Question question : questions) {
            QtiItemWriter item = new QtiItemWriter(version, wording, losses, question, pictures);
            pictures.begin();
            item.write().ifPresent(xml -> {
                files.put(path(question), xml.getBytes(StandardCharsets.UTF_8));
                written.add(question);
                shown.put(question.id(), pictures.shown());
            });
        }
        losses.ofFile(wording == Wording.RU ? "exchange_lost.english" : "exchange_lost.russian");
        files.putAll(pictures.files());
        files.put("imsmanifest.xml", manifest(written, shown).getBytes(StandardCharsets.UTF_8));
        return losses.file(ExchangeFormat.QTI, ArchiveWriter.write(files), questions.size());
    }

    private static String path(Question question) {
        return FOLDER + question.id() + ".xml";
    }

    private String manifest(List<Question> questions, Map<String, Set<String>> shown) {
        XmlText xml = new XmlText();
        xml.open("manifest", "xmlns", version.manifest(), "identifier", "stupeni-questions");
        xml.open("metadata")
                .text("schema", version.schema())
                .text("schemaversion", version == QtiVersion.V3_0 ? "3.0.0" : "1.0.0")
                .close();
        xml.empty("organizations").open("resources");
        for (Question question : questions) {
            xml.open(
                    "resource", "identifier", "r-" + question.id(), "type", version.itemType(), "href", path(question));
            xml.open("metadata")
                    .open("lom", "xmlns", "http://ltsc.ieee.org/xsd/LOM")
                    .open("general");
            keyword(xml, "indicator:", question.indicator());
            keyword(xml, "lesson:", question.lesson());
            keyword(xml, "difficulty:", String.valueOf(question.difficulty()));
            question.tags().forEach(tag -> keyword(xml, "", tag));
            xml.close().close().close();
            xml.empty("file", "href", path(question));
            shown.get(question.id()).forEach(picture -> xml.empty("file", "href", picture));
            xml.close();
        }
        return xml.end();
    }

    private static void keyword(XmlText xml, String name, String value) {
        if (!value.isEmpty()) {
            xml.open("keyword").text("string", name + value).close();
        }
    }
}
