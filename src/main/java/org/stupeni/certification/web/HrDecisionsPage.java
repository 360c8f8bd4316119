package org.stupeni.certification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stupeni.certification.DecisionQueue;
import org.stupeni.certification.DecisionRow;
import org.stupeni.certification.Decisions;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Whom HR has to decide about, and what was decided last. */
@Named
@RequestScoped
public class HrDecisionsPage {

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

    private QueueModel model;
    private Framework framework;
    private List<DecisionRow> recent;

    @PostConstruct
    void load() {
        model = new QueueModel(queue);
        framework = frameworks.current().framework();
    }

    public QueueModel getModel() {
        return model;
    }

    public List<DecisionRow> getRecent() {
        if (recent == null) {
            recent = decisions.recent(RECENT);
        }
        return recent;
    }

    /** Which part of the queue is shown, with the places that the table fills. */
    public String getReport() {
        return texts.of("certification_queue.report", "{startRecord}", "{endRecord}", "{totalRecords}");
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
}
