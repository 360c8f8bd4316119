package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.platform.YamlDocument;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionReader;

/** The questions of drafts, for searches over many of them. */
@ApplicationScoped
@Transactional
public class DraftQuestions {

    private static final List<NodeKind> QUESTIONS = List.of(NodeKind.BANK, NodeKind.PRACTICE);

    private static final String ROW = """
            select new org.stupeni.course.draft.DraftQuestionRow(n.draftId, d.courseId, n.id, n.nodeId, n.parentId, n.origin, n.version)
            from DraftNode n join CourseDraft d on d.id = n.draftId left join DraftNode p on p.id = n.parentId
            where n.kind in :questions and n.deletedAt is null and p.deletedAt is null
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** Every question of every open draft; one statement. */
    public List<DraftQuestionRow> open() {
        return entityManager
                .createQuery(
                        ROW + " and d.openMarker is not null order by n.draftId, n.parentId, n.place, n.id",
                        DraftQuestionRow.class)
                .setParameter("questions", QUESTIONS)
                .getResultList();
    }

    /** The questions of open drafts that are others than in the version their draft is based on; one statement. */
    public List<DraftQuestionRow> changed() {
        return entityManager
                .createQuery(
                        ROW + " and d.openMarker is not null and (n.origin = :added or n.version > 1)"
                                + " order by n.draftId, n.parentId, n.place, n.id",
                        DraftQuestionRow.class)
                .setParameter("questions", QUESTIONS)
                .setParameter("added", NodeOrigin.ADDED)
                .getResultList();
    }

    /** Every question of one draft, practice first. */
    public List<DraftQuestionRow> of(long draftId) {
        return entityManager
                .createQuery(ROW + " and n.draftId = :draft order by n.parentId, n.place, n.id", DraftQuestionRow.class)
                .setParameter("questions", QUESTIONS)
                .setParameter("draft", draftId)
                .getResultList();
    }

    /** The texts of these nodes; one statement. */
    public Map<Long, String> documents(Collection<Long> nodeIds) {
        Map<Long, String> documents = new HashMap<>();
        if (!nodeIds.isEmpty()) {
            entityManager
                    .createQuery("select n.id, n.document from DraftNode n where n.id in :ids", Object[].class)
                    .setParameter("ids", nodeIds)
                    .getResultStream()
                    .forEach(row -> documents.put((Long) row[0], (String) row[1]));
        }
        return documents;
    }

    /** What a document says, as far as it can be read; nothing where it has no type. */
    public static Optional<Question> read(String document) {
        return YamlDocument.read("", document, problem -> {})
                .flatMap(place -> new QuestionReader(indicator -> true, lesson -> true).readOne(place));
    }
}
