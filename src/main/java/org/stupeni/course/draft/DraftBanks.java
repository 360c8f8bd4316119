package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stupeni.course.ExamSums;
import org.stupeni.platform.LastUsed;

/** The bank of a draft as its exams draw from it, whatever is still to be written of its questions. */
@ApplicationScoped
@Transactional
public class DraftBanks {

    private final LastUsed<String, Optional<BankItem>> known = new LastUsed<>(2_000);

    @PersistenceContext
    EntityManager entityManager;

    /**
     * The questions of the bank that are not deleted, in their order.
     *
     * @param tree the nodes of the draft
     */
    public List<ExamSums.Item> items(long draftId, List<NodeRow> tree) {
        Map<Long, String> modules = tree.stream()
                .filter(row -> row.kind() == NodeKind.MODULE)
                .collect(Collectors.toMap(NodeRow::id, NodeRow::nodeId));
        Map<String, String> moduleOf = tree.stream()
                .filter(row -> row.kind() == NodeKind.LESSON && modules.containsKey(row.parentId()))
                .collect(Collectors.toMap(NodeRow::nodeId, row -> modules.get(row.parentId()), (one, other) -> one));
        return entityManager
                .createQuery(
                        "select n.document from DraftNode n where n.draftId = :draft and n.kind = :kind"
                                + " and n.deletedAt is null order by n.place, n.id",
                        String.class)
                .setParameter("draft", draftId)
                .setParameter("kind", NodeKind.BANK)
                .getResultStream()
                .map(this::item)
                .flatMap(Optional::stream)
                .map(item -> item.in(moduleOf))
                .toList();
    }

    private Optional<BankItem> item(String document) {
        Optional<BankItem> item = known.get(document);
        if (item == null) {
            item = BankItem.of(document);
            known.put(document, item);
        }
        return item;
    }
}
