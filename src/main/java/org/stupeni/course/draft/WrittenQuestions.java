package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stupeni.platform.Problem;
import org.stupeni.platform.YamlDocument;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionReader;

/** Who wrote what into a question, in all drafts of its course: what a draft merely took from the version it began with is nobody's writing. */
@ApplicationScoped
@Transactional
public class WrittenQuestions {

    private static final String NOW = """
            select n.savedBy, n.savedAt, n.document from DraftNode n, CourseDraft d
            where n.draftId = d.id and d.courseId = :course and n.nodeId = :question and n.kind in :kinds
            and (n.origin = org.stupeni.course.draft.NodeOrigin.ADDED or n.version > 1)
            """;

    private static final String BEFORE = """
            select c.savedBy, c.savedAt, c.document from DraftChange c, DraftNode n, CourseDraft d
            where c.nodeId = n.id and n.draftId = d.id and d.courseId = :course and n.nodeId = :question and n.kind in :kinds
            and c.kind = org.stupeni.course.draft.ChangeKind.SAVED
            and (n.origin = org.stupeni.course.draft.NodeOrigin.ADDED or c.version > 1)
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** In any order. */
    public List<WrittenQuestion> of(String courseId, String questionId) {
        List<WrittenQuestion> written = new ArrayList<>();
        for (String query : List.of(NOW, BEFORE)) {
            entityManager
                    .createQuery(query, Object[].class)
                    .setParameter("course", courseId)
                    .setParameter("question", questionId)
                    .setParameter("kinds", List.of(NodeKind.BANK, NodeKind.PRACTICE))
                    .getResultStream()
                    .map(row -> new WrittenQuestion((Long) row[0], (Instant) row[1], read((String) row[2])))
                    .forEach(written::add);
        }
        return written;
    }

    /** The question that a node's document is; nothing where it is not readable as one. */
    public static Optional<Question> read(String document) {
        List<Problem> problems = new ArrayList<>();
        return YamlDocument.read("", document, problems::add)
                .flatMap(place -> new QuestionReader(indicator -> true, lesson -> true).readOne(place))
                .filter(question -> problems.isEmpty());
    }
}
