package org.stupeni.quiz.repair.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.Here;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.grading.Regraded;
import org.stupeni.quiz.repair.CorrectionRow;
import org.stupeni.quiz.repair.Corrections;
import org.stupeni.quiz.repair.NewKeys;
import org.stupeni.quiz.repair.UncheckedKey;
import org.stupeni.quiz.repair.regrade.Direction;
import org.stupeni.quiz.repair.regrade.ItemState;
import org.stupeni.quiz.repair.regrade.LevelImpact;
import org.stupeni.quiz.repair.regrade.RegradeRow;
import org.stupeni.quiz.repair.regrade.Regrades;

/**
 * The dry run of a regrade: whose result, level and certificate would change, before anything is changed; then how far it is, and what it did. For trainers,
 * and for HR, who alone may let results fall.
 */
@Named
@RequestScoped
public class RegradePage {

    static final String LOWER = "lower";
    static final String CHANGED = "changed";

    private static final int ROWS = 25;

    @Inject
    Regrades regrades;

    @Inject
    Corrections corrections;

    @Inject
    NewKeys keys;

    @Inject
    RegradeLines regradeLines;

    @Inject
    DisputeViews views;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Here here;

    private CorrectionRow correction;
    private CorrectionRow newer;
    private RegradeRow latest;
    private UncheckedKey unchecked;
    private Map<ItemState, Long> counts = Map.of();
    private List<Regraded> touched = List.of();
    private List<Regraded> raised = List.of();
    private List<Regraded> lower = List.of();
    private Map<Long, Map<LevelImpact.Kind, LevelImpact>> impacts = Map.of();
    private List<RegradeLine> lines = List.of();
    private List<RegradeLine> shaken = List.of();
    private List<ChangedLine> changed = List.of();
    private long changedCount;
    private String show;
    private Map<Long, PersonRow> persons;
    private int page = 1;
    private String reason;

    @PostConstruct
    void read() {
        correction = AddressId.of(Faces.getRequestParameter("correction"))
                .flatMap(corrections::find)
                .orElse(null);
        if (correction == null) {
            Faces.responseSendError(404, "");
            return;
        }
        newer = corrections.of(correction.key()).stream()
                .findFirst()
                .filter(newest -> newest.id() != correction.id())
                .orElse(null);
        latest = regrades.by(correction.id()).stream().findFirst().orElse(null);
        counts = latest == null ? Map.of() : regrades.counts(latest.id());
        changedCount = regrades.countChanged(correction.id());
        show = newer != null
                ? CHANGED
                : Set.of(LOWER, CHANGED).stream()
                        .filter(each -> each.equals(Faces.getRequestParameter("show")))
                        .findFirst()
                        .orElse("");
        if (isRunning()) {
            return;
        }
        if (newer == null) {
            readDryRun();
        }
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        int first = (page - 1) * ROWS;
        if (isChangedShown()) {
            changed = regradeLines.changed(regrades.changed(correction.id(), first, ROWS));
        } else {
            List<Regraded> shown = shown();
            lines = regradeLines.of(shown.subList(first, Math.min(first + ROWS, shown.size())), impacts);
        }
        if (isForHr() && latest != null && latest.direction() == Direction.ALSO_LOWER) {
            readShaken();
        }
    }

    private void readDryRun() {
        unchecked = keys.unchecked(correction).orElse(null);
        touched = regrades.dryRun(correction);
        raised = touched.stream().filter(Regraded::isRaised).toList();
        lower = touched.stream().filter(Regraded::isLower).toList();
        impacts = regradeLines.impacts(
                touched.stream().filter(one -> !one.isSame()).toList());
    }

    /** Who holds a certificate on a result that the regrade has taken away: nobody takes it back but people. */
    private void readShaken() {
        Set<Long> fallen = Set.copyOf(regrades.lowered(latest.id()));
        List<Regraded> now = (newer == null ? touched : regrades.dryRun(correction))
                .stream().filter(one -> fallen.contains(one.attemptId())).toList();
        Map<Long, Map<LevelImpact.Kind, LevelImpact>> standing = regradeLines.impacts(now);
        shaken = regradeLines.of(now, standing).stream()
                .filter(line -> line.cited() > line.reachedBefore())
                .toList();
    }

    private List<Regraded> shown() {
        return isChangedShown() ? List.of() : isLowerShown() ? lower : raised;
    }

    public void load() {}

    public String start() {
        return start(Direction.NEVER_LOWER);
    }

    /** Lets results fall too. */
    public String startLower() {
        return isForHr() ? start(Direction.ALSO_LOWER) : null;
    }

    private String start(Direction direction) {
        try {
            Optional<Long> started = regrades.start(correction.id(), direction, reason, me.getId());
            return started.map(id -> getAddress().replace("?", "?faces-redirect=true&"))
                    .orElse(null);
        } catch (Refused refused) {
            if (refused.key().endsWith("_reason")) {
                texts.show("reason", refused);
            } else {
                texts.show(refused);
            }
            return null;
        }
    }

    public boolean isRunning() {
        return latest != null && !latest.isDone();
    }

    /** What keeps the regrade from being started: nobody but its author stands for the new key; null where nothing does. */
    public UncheckedKey getUnchecked() {
        return unchecked;
    }

    /** Where the key is checked, for a trainer: its review, or the course in whose draft one is asked for. */
    public String getKeyAddress() {
        return unchecked.review() == null
                ? "/author/course?id=" + correction.courseId()
                : "/author/key-review?id=" + unchecked.review().id();
    }

    /** What follows from what is shown. */
    public RegradeSums getSums() {
        return RegradeSums.of(shown(), impacts);
    }

    public boolean isForHr() {
        return here.getArea().equals("hr");
    }

    public String getAddress() {
        return "/" + here.getArea() + "/regrade?correction=" + correction.id();
    }

    public CorrectionRow getCorrection() {
        return correction;
    }

    /** What the question is called: the beginning of what it asks. */
    public String getName() {
        return views.name(correction.courseVersionId(), correction.questionId());
    }

    public String getAsk() {
        return views.ask(correction.courseVersionId(), correction.questionId());
    }

    /** Who decided how answers count. */
    public String getMadeBy() {
        return person(correction.madeBy());
    }

    /** Who started the newest regrade. */
    public String getStartedBy() {
        return person(latest.startedBy());
    }

    private String person(Long id) {
        if (persons == null) {
            persons = people.findAll(
                    Stream.of(correction.madeBy(), latest == null ? correction.madeBy() : latest.startedBy())
                            .distinct()
                            .toList());
        }
        return persons.get(id).name().full();
    }

    /** A later decision about the same version, which counts instead of this one: only by it anything can be regraded. Null where this is the newest. */
    public CorrectionRow getNewer() {
        return newer;
    }

    /** Where the later decision is. */
    public String getNewerAddress() {
        return "/" + here.getArea() + "/regrade?correction=" + newer.id();
    }

    /** The newest regrade by this correction, or null. */
    public RegradeRow getLatest() {
        return latest;
    }

    public long count(String state) {
        return counts.getOrDefault(ItemState.valueOf(state), 0L);
    }

    /** How many attempts the newest regrade has to do. */
    public long getAll() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public int getTouched() {
        return touched.size();
    }

    public int getRaised() {
        return raised.size();
    }

    public int getLower() {
        return lower.size();
    }

    public boolean isLowerShown() {
        return show.equals(LOWER);
    }

    /** Whether the list is of what regrades have changed. */
    public boolean isChangedShown() {
        return show.equals(CHANGED);
    }

    public List<ChangedLine> getChanged() {
        return changed;
    }

    /** How many results the regrades by this correction have changed. */
    public long getChangedCount() {
        return changedCount;
    }

    public List<RegradeLine> getLines() {
        return lines;
    }

    public List<RegradeLine> getShaken() {
        return shaken;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(isChangedShown() ? Math.toIntExact(changedCount) : shown().size(), ROWS);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    /** What the address of the results as a file ends with. */
    public String getSheetQuery() {
        return "?correction=" + correction.id() + showing();
    }

    public String at(int other) {
        return showing() + "&page=" + other;
    }

    private String showing() {
        return show.isEmpty() ? "" : "&show=" + show;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
