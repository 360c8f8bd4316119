package org.stupeni.observation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.observation.Checklists;
import org.stupeni.observation.Mark;
import org.stupeni.observation.ObservationRow;
import org.stupeni.observation.Observations;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Says observations in the language of their reader: names, titles and words in as many statements for a list as for one. */
@RequestScoped
public class ObservationViews {

    @Inject
    Observations observations;

    @Inject
    Checklists checklists;

    @Inject
    ItemLines itemLines;

    @Inject
    Frameworks frameworks;

    @Inject
    People people;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    public List<ObservationView> of(List<ObservationRow> rows) {
        Map<Long, PersonRow> names = people.findAll(rows.stream()
                .flatMap(row -> Stream.of(row.employeeId(), row.observerId()))
                .collect(Collectors.toSet()));
        return rows.stream().map(row -> view(row, names, List.of())).toList();
    }

    /** With everything that was noted. */
    public ObservationView whole(ObservationRow row) {
        Map<String, Mark> marks = observations.marks(row.id());
        List<ItemLine> items = itemLines
                .of(
                        checklists.version(row.checklistHash()).items(),
                        item -> marks.containsKey(item) ? marks.get(item).seen() : null,
                        Set.of())
                .stream()
                .sorted(Comparator.comparing(line -> line.chosen() == null || line.isNotObserved()))
                .toList();
        return view(row, people.findAll(Set.of(row.employeeId(), row.observerId())), items);
    }

    private ObservationView view(ObservationRow row, Map<Long, PersonRow> names, List<ItemLine> items) {
        return new ObservationView(
                row,
                names.get(row.employeeId()).name().usual(),
                names.get(row.observerId()).name().usual(),
                titleOf(row.competency()),
                row.level() == null ? null : nameOf(row.level()),
                situationOf(row),
                items);
    }

    private String situationOf(ObservationRow row) {
        if (row.situation() == null) {
            return null;
        }
        return row.isHard() && row.difficulty() != null
                ? texts.of("observation_situation.hard_by", texts.of("observation_difficulty." + row.difficulty()))
                : texts.of("observation_situation." + row.situation());
    }

    /** The title of a competency; its id where the framework of today has none of that name. */
    public String titleOf(String competency) {
        return texts.in(framework().titleOf(competency));
    }

    /** "сильный": the name of a level inside a sentence. */
    public String nameOf(int level) {
        return texts.in(framework().nameOf(level)).toLowerCase(viewer.getLocale());
    }

    private Framework framework() {
        return frameworks.current().framework();
    }
}
