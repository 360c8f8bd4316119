package org.stupeni.survey.pulse.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.stupeni.course.Course;
import org.stupeni.platform.web.Figure;
import org.stupeni.platform.web.FigureWords;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.survey.Survey;
import org.stupeni.survey.SurveyQuestion;
import org.stupeni.survey.pulse.PulseEditionRow;
import org.stupeni.survey.pulse.PulseResults;
import org.stupeni.survey.pulse.PulseTally;

/** What people think of the modules of a course, and of one of them what they said. */
@Named
@RequestScoped
public class AuthorPulsePage {

    /** Words that the page shows; the file has all. */
    private static final int WORDS = 100;

    @Inject
    AskedPulse asked;

    @Inject
    PulseResults results;

    @Inject
    FigureWords figures;

    @Inject
    PulseViews views;

    @Inject
    ViewTexts texts;

    private Survey survey;
    private String chosen;
    private Map<Long, Map<String, PulseTally>> tallies = Map.of();
    private List<PulseLine> rows = List.of();
    private List<PulseEditionView> editions = List.of();

    @PostConstruct
    void read() {
        if (!asked.read(Faces.getRequestParameter("course"))) {
            Faces.responseSendError(404, "");
            return;
        }
        survey = asked.survey().orElse(null);
        if (survey == null || !isBegun()) {
            return;
        }
        tallies = results.tallies(survey, getCourse().id());
        chosen = chosen(Faces.getRequestParameter("module"));
        rows = asked.editions().keySet().stream()
                .flatMap(module -> lines(module).stream())
                .toList();
        editions = chosen == null ? List.of() : views(chosen);
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    /** The module of the address, else the first of which something is to be seen, else none. */
    private String chosen(String module) {
        if (module != null && !asked.editions().getOrDefault(module, List.of()).isEmpty()) {
            return module;
        }
        return asked.editions().entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(edition -> tallies.containsKey(edition.id())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private List<PulseLine> lines(String module) {
        String title = texts.in(asked.title(module));
        List<PulseEditionRow> all = asked.editions().get(module);
        if (all.isEmpty()) {
            return List.of(new PulseLine(title, null, true, 0, texts.of("pulse_view.nobody"), null, null, false));
        }
        return all.stream()
                .map(edition -> new PulseLine(
                        title,
                        texts.of("pulse_view.since", edition.since()),
                        edition.present(),
                        edition.asked(),
                        edition.shown() == 0
                                ? views.few(edition.fewest())
                                : texts.count("pulse_view.people", edition.shown()),
                        mean(edition),
                        "/author/pulse?course=" + getCourse().id() + "&module=" + module + "#edition-" + edition.id(),
                        module.equals(chosen)))
                .toList();
    }

    private Figure mean(PulseEditionRow edition) {
        Map<String, PulseTally> said = tallies.getOrDefault(edition.id(), Map.of());
        return survey.questions().stream()
                .filter(question -> question instanceof SurveyQuestion.Scale && said.containsKey(question.id()))
                .map(SurveyQuestion.Scale.class::cast)
                .findFirst()
                .flatMap(scale ->
                        said.get(scale.id()).mean(scale).map(mean -> figures.points(mean, scale.from(), scale.to())))
                .orElse(null);
    }

    private List<PulseEditionView> views(String module) {
        String course = getCourse().id();
        PulseViews.Known known = new PulseViews.Known(
                tallies, results.words(survey, course, module, WORDS), results.counts(survey, course, module));
        List<PulseEditionRow> all = asked.editions().get(module);
        List<PulseEditionView> shown = new ArrayList<>();
        for (PulseEditionRow edition : all) {
            PulseEditionRow before = before(edition, all);
            boolean seen = edition.shown() > 0 || tallies.containsKey(edition.id());
            shown.add(new PulseEditionView(
                    edition.id(),
                    texts.of("pulse_view.edition", asked.title(module), edition.since()),
                    edition.present(),
                    texts.of("pulse_view.asked_shown", edition.asked(), edition.shown()),
                    seen ? null : texts.of("pulse_view.few_text", edition.fewest()),
                    edition.asksAsNow(survey) ? null : texts.of("pulse_view.other_form"),
                    seen
                            ? survey.questions().stream()
                                    .filter(edition::asks)
                                    .map(question -> views.question(question, edition, before, known))
                                    .toList()
                            : List.of()));
        }
        return shown;
    }

    /** The one that said something else; what the survey alone tells apart is no reason to compare. */
    private static PulseEditionRow before(PulseEditionRow edition, List<PulseEditionRow> all) {
        return all.stream()
                .skip(all.indexOf(edition) + 1L)
                .filter(other -> !other.content().equals(edition.content()))
                .findFirst()
                .orElse(null);
    }

    public Course getCourse() {
        return asked.course();
    }

    /** Whether anything is asked after modules at all. */
    public boolean isAsked() {
        return survey != null;
    }

    /** Whether anybody has been asked about a module of this course. */
    public boolean isBegun() {
        return asked.editions().values().stream().anyMatch(all -> !all.isEmpty());
    }

    public int getFewest() {
        return survey.fewest();
    }

    public List<PulseLine> getRows() {
        return rows;
    }

    public List<PulseEditionView> getEditions() {
        return editions;
    }

    public String getFile() {
        return "?course=" + getCourse().id();
    }

    /** The address of the course's people as it came, for the way back to them. */
    public String getWritten() {
        return Arrays.stream(Faces.getRequestQueryString().split("&"))
                .filter(part -> !part.startsWith("module="))
                .collect(Collectors.joining("&", "?", ""));
    }
}
