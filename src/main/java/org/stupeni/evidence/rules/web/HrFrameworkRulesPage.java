package org.stupeni.evidence.rules.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.evidence.CourseSources;
import org.stupeni.evidence.RuleWords;
import org.stupeni.framework.Competency;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.Level;
import org.stupeni.framework.Need;
import org.stupeni.framework.VersionHead;
import org.stupeni.framework.draft.NeedTree;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** The rules of one competency as sentences, to read and to print: those in force on a day, or those of one version. */
@Named
@RequestScoped
public class HrFrameworkRulesPage {

    @Inject
    Frameworks frameworks;

    @Inject
    CourseSources sources;

    @Inject
    VersionList list;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private List<VersionHead> heads;
    private VersionHead head;
    private FrameworkVersion version;
    private Competency competency;
    private LocalDate day;
    private String mistake;
    private boolean tooEarly;
    private RuleWords words;

    public void load() {
        heads = list.read(Stream.empty());
        day = frameworks.today();
        String number = Faces.getRequestParameter("version");
        Optional<FrameworkVersion> found = number == null ? Optional.of(inForce()) : numbered(number);
        Optional<Competency> asked = found.flatMap(one -> competencyIn(one, Faces.getRequestParameter("competency")));
        if (asked.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        version = found.get();
        competency = asked.get();
        head = heads.stream()
                .filter(one -> one.number() == version.number())
                .findFirst()
                .orElseThrow();
        words = new RuleWords(viewer.getLanguage(), sources.titles(version.framework()));
    }

    private static Optional<Competency> competencyIn(FrameworkVersion version, String id) {
        List<Competency> standing = version.framework().competencies();
        return id == null ? standing.stream().findFirst() : version.framework().competency(id);
    }

    private Optional<FrameworkVersion> numbered(String number) {
        return number.matches("[0-9]{1,6}") ? frameworks.find(Integer.parseInt(number)) : Optional.empty();
    }

    /** The version in force on the day that is asked for; where it is none, on this day, with the sentence that says so. */
    private FrameworkVersion inForce() {
        String asked = Faces.getRequestParameter("on");
        if (asked != null && !asked.isBlank()) {
            try {
                LocalDate read = LocalDate.parse(asked);
                if (read.isAfter(day.plusYears(1))) {
                    mistake = texts.of("rules_read.too_far");
                } else {
                    day = read;
                }
            } catch (DateTimeParseException unreadable) {
                mistake = texts.of("rules_read.no_date");
            }
        }
        FrameworkVersion found = frameworks.inForceOn(day);
        tooEarly = day.isBefore(found.effectiveOn());
        if (tooEarly) {
            mistake = texts.of("rules_read.before_all", found.effectiveOn());
        }
        return found;
    }

    /** From when to when the version is in force, in a sentence. */
    public String getPeriod() {
        LocalDate since = list.effectiveOn(head);
        LocalDate until =
                next().map(later -> list.effectiveOn(later).minusDays(1)).orElse(null);
        if (head.isWithdrawn()) {
            return texts.of("rules_read.withdrawn");
        }
        if (since.isAfter(frameworks.today())) {
            return texts.of("rules_read.announced", since);
        }
        if (until == null) {
            return texts.of("rules_read.since", since);
        }
        if (until.isBefore(since)) {
            return texts.of("rules_read.never", since);
        }
        return texts.of(isInForce() ? "rules_read.until" : "rules_read.was", since, until);
    }

    /** The version that takes the place of this one. */
    private Optional<VersionHead> next() {
        return heads.stream()
                .filter(one -> !one.isWithdrawn())
                .filter(one -> order().compare(one, head) > 0)
                .min(order());
    }

    private Comparator<VersionHead> order() {
        return Comparator.<VersionHead, LocalDate>comparing(list::effectiveOn).thenComparing(VersionHead::number);
    }

    /** The conditions in reading order; that all of them are asked for goes without saying. */
    public List<NeedTree.Node> conditionsOf(Level level) {
        return NeedTree.nodes(level.rule().needs()).stream()
                .filter(node -> !node.isSecond())
                .filter(node -> !isWhole(node))
                .toList();
    }

    private static boolean isWhole(NeedTree.Node node) {
        return node.depth() == 0 && node.need() instanceof Need.AllOf;
    }

    public String wordsOf(NeedTree.Node node) {
        return words.of(node.need(), competency.id());
    }

    /** Who decides, how long the level is held, and when and by what it can be renewed. */
    public String termsOf(Level level) {
        return Stream.concat(
                        Stream.of(
                                words.decision(level.rule()),
                                words.validity(level.rule()),
                                texts.count("rules_rule.renewed", level.rule().renewal())),
                        words.renewal(level.rule(), competency.id()).stream())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    public boolean isInForce() {
        return "in_force".equals(getState());
    }

    public String getState() {
        return list.stateOf(head);
    }

    public String getPublisher() {
        return list.nameOf(head.publishedBy());
    }

    public VersionHead getHead() {
        return head;
    }

    public boolean isThere() {
        return version != null;
    }

    public FrameworkVersion getVersion() {
        return version;
    }

    public Competency getCompetency() {
        return competency;
    }

    /** What an address says to come back to the same version. */
    public String getSame() {
        return Faces.getRequestParameter("version") == null ? "on=" + day : "version=" + version.number();
    }

    public LocalDate getDay() {
        return day;
    }

    /** Whether there were no rules yet on the day. */
    public boolean isTooEarly() {
        return tooEarly;
    }

    public String getMistake() {
        return mistake;
    }
}
