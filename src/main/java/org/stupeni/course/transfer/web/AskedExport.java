package org.stupeni.course.transfer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.exchange.ExportedFile;
import org.stupeni.course.exchange.Wording;
import org.stupeni.course.transfer.CourseExports;
import org.stupeni.course.transfer.ExportForm;
import org.stupeni.course.transfer.ExportOffer;
import org.stupeni.course.web.AskedVersion;
import org.stupeni.course.web.BankQuery;
import org.stupeni.platform.Language;
import org.stupeni.platform.web.Viewer;

/** What an address of the export asks for: the questions as the bank finds them, and in which language. */
@RequestScoped
public class AskedExport {

    @Inject
    Courses courses;

    @Inject
    AskedVersion askedVersion;

    @Inject
    CourseExports exports;

    @Inject
    Viewer viewer;

    private BankQuery query;
    private Wording wording;
    private PublishedCourse published;

    /**
     * Reads an address. Without a course it means the first one.
     *
     * @return whether there is such a course and version
     */
    boolean read(UnaryOperator<String> parameter) {
        query = BankQuery.of(parameter);
        wording = wording(parameter.apply("words"));
        String wanted = Optional.ofNullable(query.course())
                .or(() -> courses.latest().stream()
                        .findFirst()
                        .map(first -> first.course().id()))
                .orElse(null);
        published = askedVersion.find(wanted, query.version()).orElse(null);
        return published != null;
    }

    private Wording wording(String word) {
        Wording usual = viewer.getLanguage() == Language.EN ? Wording.EN : Wording.RU;
        return Stream.of(Wording.values())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElse(usual);
    }

    List<ExportOffer> offers() {
        return exports.offers(published, query.filter(), wording);
    }

    ExportedFile take(Long by, ExportForm form) {
        return exports.take(by, published, query.filter(), form, wording);
    }

    BankQuery query() {
        return query;
    }

    Wording wording() {
        return wording;
    }

    PublishedCourse published() {
        return published;
    }
}
