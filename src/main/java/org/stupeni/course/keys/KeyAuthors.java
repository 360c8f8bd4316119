package org.stupeni.course.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stupeni.course.Courses;
import org.stupeni.course.VersionRow;
import org.stupeni.course.draft.WrittenQuestions;
import org.stupeni.question.Question;

/** Finds who wrote a key: in the drafts of its course and in what was published past them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KeyAuthors {

    @Inject
    WrittenQuestions written;

    @Inject
    Courses courses;

    Optional<Long> of(String courseId, Question question) {
        List<KeyWriting> saved = written.of(courseId, question.id()).stream()
                .map(one -> new KeyWriting(
                        one.by(),
                        one.at(),
                        one.question().map(Question::version).orElse(null)))
                .toList();
        List<KeyWriting> published = new ArrayList<>();
        for (VersionRow row : courses.versions(courseId)) {
            courses.version(row.id())
                    .course()
                    .question(question.id())
                    .ifPresent(found ->
                            published.add(new KeyWriting(row.publishedBy(), row.publishedAt(), found.version())));
        }
        return KeyWriting.author(saved, published, question.version());
    }
}
