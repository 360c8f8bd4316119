package org.stupeni.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.stupeni.certification.DecisionQueue;
import org.stupeni.certification.DecisionRow;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.QueueEntry;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Whom HR has to decide about, and what was decided last. */
@Named
@RequestScoped
public class HrDecisionsPage {

    private static final int ROWS = 20;
    private static final int RECENT = 10;

    @Inject
    DecisionQueue queue;

    @Inject
    Decisions decisions;

    @Inject
    Frameworks frameworks;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private String sort;
    private String page;
    private QueueAddress address;
    private int count;
    private List<QueueEntry> entries;
    private List<DecisionRow> recent;
    private Framework framework;

    public void load() {
        framework = frameworks.current().framework();
        count = queue.count();
        address = QueueAddress.of(sort, page).within(pages());
        entries = queue.list(
                address.order(), address.descending(), viewer.getLanguage(), (address.page() - 1) * ROWS, ROWS);
        recent = decisions.recent(RECENT);
    }

    private int pages() {
        return (count + ROWS - 1) / ROWS;
    }

    public List<QueueEntry> getEntries() {
        return entries;
    }

    public List<DecisionRow> getRecent() {
        return recent;
    }

    /** The pages to go to; none where everything is on one. */
    public List<Integer> getPages() {
        return pages() < 2
                ? List.of()
                : IntStream.rangeClosed(1, pages()).boxed().toList();
    }

    public int getNumber() {
        return address.page();
    }

    /** "21–40 of 45". */
    public String getReport() {
        int first = (address.page() - 1) * ROWS;
        return texts.of("certification_queue.report", first + 1, first + entries.size(), count);
    }

    public String addressAt(int other) {
        return address.at(other).toString();
    }

    public String addressBy(String column) {
        return address.by(DecisionQueue.Order.valueOf(column)).toString();
    }

    public String directionOf(String column) {
        return address.direction(DecisionQueue.Order.valueOf(column));
    }

    /** The title of a competency; its id where the framework of today has none of that name. */
    public String titleOf(String competency) {
        return framework
                .competency(competency)
                .map(found -> texts.in(found.title()))
                .orElse(competency);
    }

    /** "базовый": the name of a level inside a sentence. */
    public String nameOf(int level) {
        return texts.in(framework.nameOf(level)).toLowerCase(viewer.getLocale());
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
