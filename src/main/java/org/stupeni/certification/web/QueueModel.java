package org.stupeni.certification.web;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.stupeni.certification.DecisionQueue;
import org.stupeni.certification.QueueEntry;

/** The pages of the queue, asked for one by one. */
public class QueueModel extends LazyDataModel<QueueEntry> {

    private static final int MOST = 100;

    private final transient DecisionQueue queue;

    QueueModel(DecisionQueue queue) {
        this.queue = queue;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return queue.count();
    }

    @Override
    public List<QueueEntry> load(
            int first, int pageSize, Map<String, SortMeta> sorted, Map<String, FilterMeta> filters) {
        SortMeta by = sorted.values().stream().findFirst().orElse(null);
        DecisionQueue.Order order = by == null ? DecisionQueue.Order.SINCE : DecisionQueue.Order.valueOf(by.getField());
        boolean descending = by != null && by.getOrder().isDescending();
        return queue.list(order, descending, first, Math.min(pageSize, MOST));
    }

    @Override
    public String getRowKey(QueueEntry entry) {
        return entry.row().employeeId() + "-" + entry.row().competency();
    }
}
