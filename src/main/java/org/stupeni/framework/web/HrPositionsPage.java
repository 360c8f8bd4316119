package org.stupeni.framework.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.PositionProfiles;
import org.stupeni.identity.place.PositionRow;
import org.stupeni.identity.place.Positions;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** All positions: how many people hold each, and which levels it asks of them. */
@Named
@RequestScoped
public class HrPositionsPage {

    private static final int PAGE = 50;

    @Inject
    Positions positions;

    @Inject
    PositionProfiles profiles;

    @Inject
    Frameworks frameworks;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private Framework framework;
    private long count;
    private int page;
    private List<PositionLine> lines;

    @PostConstruct
    void read() {
        framework = frameworks.current().framework();
        count = positions.count();
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        List<PositionRow> rows = positions.list(viewer.getLanguage(), (page - 1) * PAGE, PAGE);
        Map<Long, Long> people =
                positions.people(rows.stream().map(PositionRow::id).toList());
        Map<Long, Map<String, Integer>> required = profiles.all();
        lines = rows.stream()
                .map(row -> new PositionLine(
                        row, people.getOrDefault(row.id(), 0L), levels(required.getOrDefault(row.id(), Map.of()))))
                .toList();
    }

    private List<Integer> levels(Map<String, Integer> required) {
        return framework.competencies().stream()
                .map(competency -> required.getOrDefault(competency.id(), 0))
                .toList();
    }

    public List<PositionLine> getLines() {
        return lines;
    }

    public long getCount() {
        return count;
    }

    public List<Competency> getCompetencies() {
        return framework.competencies();
    }

    /** "базовый": the name of a level inside a sentence. */
    public String nameOf(int level) {
        return texts.in(framework.nameOf(level)).toLowerCase(viewer.getLocale());
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(count, PAGE);
    }

    /** The pages that are named; 0 stands for a gap. */
    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    public String at(int other) {
        return "?page=" + other;
    }
}
