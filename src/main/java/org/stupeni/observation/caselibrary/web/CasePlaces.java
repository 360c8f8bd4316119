package org.stupeni.observation.caselibrary.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.course.Course;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.draft.DraftModule;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.Drafts;
import org.stupeni.observation.caselibrary.CasePapers;
import org.stupeni.observation.caselibrary.CaseQuestions;
import org.stupeni.observation.caselibrary.CaseRow;
import org.stupeni.observation.caselibrary.PaperKind;
import org.stupeni.platform.Language;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Where a case can go: banks and practices of open drafts, courses in force, and files of the folder of courses. */
@Dependent
public class CasePlaces {

    private static final String COURSE = "course:";
    private static final Pattern PLACE = Pattern.compile("([0-9]{1,18})/([0-9]{1,18})?");

    @Inject
    Drafts drafts;

    @Inject
    DraftNodes nodes;

    @Inject
    CaseQuestions questions;

    @Inject
    CasePapers papers;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private Map<String, String> offered;

    /**
     * A role-play or a scene that a case can become.
     *
     * @param word of its kind
     * @param used whether people have it
     */
    public record PaperView(String word, boolean used) {}

    /**
     * Every place for a question. In an open draft: the draft, a slash, and the node of the module or nothing for the bank. In a course without one: the course, which
     * gets a draft then.
     */
    Map<String, String> all() {
        if (offered == null) {
            offered = offer();
        }
        return offered;
    }

    private Map<String, String> offer() {
        Map<String, String> places = new LinkedHashMap<>();
        List<DraftRow> open = drafts.all();
        List<DraftModule> modules = open.isEmpty() ? List.of() : nodes.modules();
        for (DraftRow draft : open) {
            String course = label(draft.ru(), draft.en(), draft.courseId());
            places.put(texts.of("cases_turn.bank", course), draft.id() + "/");
            modules.stream()
                    .filter(module -> module.draftId() == draft.id())
                    .forEach(module -> places.put(
                            texts.of("cases_turn.practice", course, label(module.ru(), module.en(), "?")),
                            draft.id() + "/" + module.node()));
        }
        for (PublishedCourse published : questions.withoutDraft()) {
            Course course = published.course();
            places.put(texts.of("cases_turn.open", texts.in(course.title())), COURSE + course.id());
        }
        return places;
    }

    private String label(String ru, String en, String otherwise) {
        boolean english = viewer.getLanguage() == Language.EN;
        String own = english ? en : ru;
        String other = english ? ru : en;
        return !own.isEmpty() ? own : !other.isEmpty() ? other : otherwise;
    }

    /** @param place as {@link #all} names it */
    void make(Long trainer, Long caseId, String place) {
        if (place != null && place.startsWith(COURSE)) {
            questions.makeIn(trainer, caseId, place.substring(COURSE.length()));
            return;
        }
        Matcher asked = PLACE.matcher(place == null ? "" : place);
        if (!asked.matches()) {
            throw new Refused("cases_act.no_draft");
        }
        Long module = asked.group(2) == null ? null : Long.valueOf(asked.group(2));
        questions.make(trainer, caseId, Long.parseLong(asked.group(1)), module);
    }

    List<PaperView> papers(CaseRow row) {
        return Arrays.stream(PaperKind.values())
                .map(kind -> new PaperView(kind.word(), papers.isUsed(row, kind)))
                .toList();
    }
}
