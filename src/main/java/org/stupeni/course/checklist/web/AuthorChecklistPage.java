package org.stupeni.course.checklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.course.web.AskedVersion;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.web.ViewTexts;

/** The checklist of a published version of a course, to read: what is watched, for which indicators, and what is seen at each level. */
@Named
@RequestScoped
public class AuthorChecklistPage {

    @Inject
    AskedVersion askedVersion;

    @Inject
    Frameworks frameworks;

    @Inject
    ViewTexts texts;

    private PublishedCourse published;
    private String competency;
    private List<Item> items = List.of();

    /**
     * One thing that is watched.
     *
     * @param id of its heading
     * @param indicators in words
     */
    public record Item(String id, String title, List<String> indicators, List<Step> steps) {}

    /** What is seen and heard at a level. */
    public record Step(int level, String text) {}

    public void load() {
        published = askedVersion
                .find(Faces.getRequestParameter("course"), Faces.getRequestParameter("version"))
                .filter(version -> version.course().checklist() != null)
                .orElse(null);
        if (published == null) {
            Faces.responseSendError(404, "");
            return;
        }
        Framework framework = frameworks.current().framework();
        competency = texts.in(framework.titleOf(getChecklist().competency()));
        items = getChecklist().items().stream()
                .map(item -> item(item, framework))
                .toList();
    }

    private Item item(ChecklistItem item, Framework framework) {
        return new Item(
                "item-" + item.id(),
                texts.in(item.title()),
                item.indicators().stream()
                        .map(id -> framework
                                .indicator(id)
                                .map(found -> texts.in(found.text()))
                                .orElse(id))
                        .toList(),
                item.anchors().entrySet().stream()
                        .map(anchor -> new Step(anchor.getKey(), texts.in(anchor.getValue())))
                        .toList());
    }

    public PublishedCourse getPublished() {
        return published;
    }

    public Checklist getChecklist() {
        return published.course().checklist();
    }

    /** The title of its competency. */
    public String getCompetency() {
        return competency;
    }

    public String getGuideHtml() {
        return texts.html(getChecklist().guide());
    }

    public List<Item> getItems() {
        return items;
    }
}
