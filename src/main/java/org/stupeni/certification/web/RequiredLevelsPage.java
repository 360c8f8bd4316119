package org.stupeni.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.certification.HeldLevel;
import org.stupeni.certification.PastOutcome;
import org.stupeni.certification.PastOutcomes;
import org.stupeni.certification.RequiredGap;
import org.stupeni.certification.RequiredLevels;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Required levels against held ones, as a part of the page of a person: for HR, for a manager, and for the person. */
@Named
@RequestScoped
public class RequiredLevelsPage {

    @Inject
    RequiredLevels required;

    @Inject
    Frameworks frameworks;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

    @Inject
    PastOutcomes outcomes;

    @Inject
    OutcomeWords outcomeWords;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private final Map<Long, List<RequiredLine>> lines = new HashMap<>();
    private final Map<Long, Map<String, HeldLevel>> known = new HashMap<>();
    private final Map<Long, Map<String, PastOutcome>> ended = new HashMap<>();
    private PersonRow own;

    /** Says what somebody holds, and what was decided last where they hold nothing, so that it is not asked for again. */
    public void knows(Long personId, Map<String, HeldLevel> held, Map<String, PastOutcome> last) {
        known.put(personId, held);
        ended.put(personId, last);
    }

    /** One for each competency that the position asks for. */
    public List<RequiredLine> of(PersonRow person) {
        if (!lines.containsKey(person.id())) {
            Framework framework = frameworks.current().framework();
            lines.put(person.id(), lines(person, gaps(person), framework));
        }
        return lines.get(person.id());
    }

    private List<RequiredLine> lines(PersonRow person, List<RequiredGap> gaps, Framework framework) {
        Map<String, PastOutcome> earlier = gaps.stream().allMatch(RequiredGap::isHeld)
                ? Map.of()
                : ended.computeIfAbsent(person.id(), outcomes::of);
        return gaps.stream()
                .map(gap -> line(gap, framework, gap.isHeld() ? null : earlier.get(gap.competency())))
                .toList();
    }

    private List<RequiredGap> gaps(PersonRow person) {
        Map<String, HeldLevel> held = known.get(person.id());
        return held == null ? required.of(person) : required.of(person, held);
    }

    /** The reader. */
    public PersonRow getOwn() {
        if (own == null) {
            own = people.find(me.getId()).orElseThrow();
        }
        return own;
    }

    private RequiredLine line(RequiredGap gap, Framework framework, PastOutcome earlier) {
        String title = texts.in(framework.titleOf(gap.competency()));
        return new RequiredLine(
                title, gap, name(gap.required(), framework), name(gap.held(), framework), outcomeWords.of(earlier));
    }

    /** "базовый": the name of a level inside a sentence. */
    private String name(int level, Framework framework) {
        return texts.in(framework.nameOf(level)).toLowerCase(viewer.getLocale());
    }
}
