package org.stupeni.course.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.stupeni.course.BankFilter;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.exchange.ExportedFile;
import org.stupeni.course.exchange.Wording;
import org.stupeni.course.media.CoursePictures;
import org.stupeni.platform.LastUsed;
import org.stupeni.question.Question;

/** Lets trainers take courses and questions away, and tells beforehand what each form holds. */
@ApplicationScoped
@Transactional
public class CourseExports {

    @Inject
    Clock clock;

    @Inject
    CoursePictures pictures;

    @Inject
    Event<ExportTaken> taken;

    /** What a file is made of: what its form does not ask for is null. */
    private record Asked(ExportForm form, long versionId, BankFilter filter, Wording wording) {}

    /** Versions never change, so what they lose does not either. */
    private final LastUsed<Asked, ExportOffer> known = new LastUsed<>(200);

    /** What every form would hold of the questions that the filter finds. */
    public List<ExportOffer> offers(PublishedCourse published, BankFilter filter, Wording wording) {
        List<Question> questions = questions(published, filter);
        return Stream.of(ExportForm.values())
                .map(form -> offer(form, published, filter, questions, wording))
                .toList();
    }

    private ExportOffer offer(
            ExportForm form, PublishedCourse published, BankFilter filter, List<Question> questions, Wording wording) {
        Asked asked = new Asked(
                form,
                published.versionId(),
                form.isOfCourse() ? null : filter,
                form.hasBothLanguages() ? null : wording);
        ExportOffer offer = known.get(asked);
        if (offer == null) {
            offer = ExportOffer.of(form, form.write(published.course(), questions, wording, pictures::bytes));
            known.put(asked, offer);
        }
        return offer;
    }

    /** The file; that this person took it stands in the trail from now on. */
    public ExportedFile take(Long by, PublishedCourse published, BankFilter filter, ExportForm form, Wording wording) {
        ExportedFile file = form.write(published.course(), questions(published, filter), wording, pictures::bytes);
        taken.fire(new ExportTaken(by, form == ExportForm.COURSE, published.versionId(), clock.instant()));
        return file;
    }

    private static List<Question> questions(PublishedCourse published, BankFilter filter) {
        return filter.of(published.course()).stream()
                .map(BankFilter.Entry::question)
                .toList();
    }
}
