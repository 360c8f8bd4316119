package org.stupeni.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.paper.Paper;

/** Sample papers of a course, be it published or not. Nothing is started and nothing is saved: a paper is drawn from the seed in the address, each time anew. */
@RequestScoped
public class SamplePapers {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SEED = Pattern.compile("[0-9a-f]{1,32}");
    private static final int SEED_BYTES = 4;

    @Inject
    Previews previews;

    @Inject
    ViewTexts texts;

    /**
     * A paper of an exam.
     *
     * @param seed what the address says; anything else than a seed draws another paper
     * @return nothing if the course has no such exam
     */
    public Optional<SamplePaper> ofExam(Course course, String examId, String seed, boolean keyed) {
        String drawn = seed(seed);
        return course.exam(examId)
                .map(exam -> drawn(exam.title(), exam, course, drawn, keyed, () -> previews.draw(exam, course, drawn)));
    }

    /** The practice quiz of a module; nothing if the course has no such module, or it has no practice. */
    public Optional<SamplePaper> ofPractice(Course course, String moduleId, String seed, boolean keyed) {
        String drawn = seed(seed);
        return course.module(moduleId)
                .filter(module -> !module.practice().isEmpty())
                .map(module -> drawn(module.title(), null, course, drawn, keyed, () -> previews.draw(module, drawn)));
    }

    private SamplePaper drawn(
            LocalText subject, Exam exam, Course course, String seed, boolean keyed, Supplier<Paper> paper) {
        try {
            return new SamplePaper(
                    subject, exam, seed, keyed, previews.of(paper.get(), course, exam == null, keyed), null);
        } catch (Refused refused) {
            return new SamplePaper(subject, exam, seed, keyed, List.of(), texts.of(refused));
        }
    }

    private static String seed(String asked) {
        if (asked != null && SEED.matcher(asked).matches()) {
            return asked;
        }
        byte[] bytes = new byte[SEED_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
