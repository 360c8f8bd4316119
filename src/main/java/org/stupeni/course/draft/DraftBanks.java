package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    @Inject
    ReadNodes reading;

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
        return reading.of(draftId, "n.kind = :kind", Map.of("kind", NodeKind.BANK)).stream()
                .map(node -> item(node.document()))
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
