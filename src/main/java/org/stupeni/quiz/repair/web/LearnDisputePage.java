package org.stupeni.quiz.repair.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.course.Courses;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.repair.DisputeState;
import org.stupeni.quiz.repair.dispute.Asked;
import org.stupeni.quiz.repair.dispute.DisputeKind;
import org.stupeni.quiz.repair.dispute.Disputes;
import org.stupeni.quiz.repair.dispute.NewDispute;
import org.stupeni.quiz.web.QuestionAgain;
import org.stupeni.quiz.web.QuestionsAgain;

/** What the reader has to say against one question of an own attempt: the form, and what became of it. */
@Named
@RequestScoped
public class LearnDisputePage {

    private static final int LONGEST_PAPER = 1000;

    @Inject
    Disputes disputes;

    @Inject
    DisputeViews views;

    @Inject
    Courses courses;

    @Inject
    QuestionsAgain questions;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private Long attempt;
    private int number;
    private Asked asked;
    private QuestionAgain again;
    private DisputeView before;
    private String kind;
    private String words;

    /** Reads the address itself: which buttons there are must be known before view parameters are. */
    @PostConstruct
    void read() {
        Optional<Long> attemptId = AddressId.of(Faces.getRequestParameter("attempt"));
        number = AddressId.of(Faces.getRequestParameter("number"))
                .filter(place -> place <= LONGEST_PAPER)
                .map(Long::intValue)
                .orElse(0);
        Optional<Asked> found = attemptId.flatMap(id -> disputes.about(id, number, me.getId()));
        if (found.isEmpty()) {
            readOwn(attemptId);
            return;
        }
        attempt = attemptId.get();
        asked = found.get();
        again = questions.of(
                asked.place(),
                asked.reviewed(),
                courses.version(asked.courseVersionId()).course(),
                asked.attempt().isExam());
        before = disputes.newest(asked.key(), me.getId()).map(views::of).orElse(null);
    }

    /** What the review does not show any more stands with what was said of it and answered. */
    private void readOwn(Optional<Long> attemptId) {
        before = attemptId.stream()
                .flatMap(id -> disputes.ofAttempt(id, me.getId()).stream())
                .filter(row -> row.number() == number && row.state() != DisputeState.WITHDRAWN)
                .findFirst()
                .map(views::of)
                .orElse(null);
        if (before == null) {
            Faces.responseSendError(404, "");
            return;
        }
        attempt = attemptId.get();
    }

    public void load() {}

    public String raise() {
        try {
            disputes.raise(new NewDispute(attempt, number, named(), words), me.getId());
            return here() + "&done=raised";
        } catch (Refused refused) {
            String field = Map.of(
                            "repair_dispute.no_kind", "kind",
                            "repair_dispute.no_words", "words",
                            "repair_dispute.long_words", "words")
                    .get(refused.key());
            if (field == null) {
                texts.show(refused);
            } else {
                texts.show(field, refused);
            }
            return null;
        }
    }

    public String withdraw() {
        try {
            disputes.withdraw(before.row().id(), me.getId());
            return here() + "&done=withdrawn";
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    private String here() {
        return "/learn/dispute?faces-redirect=true&attempt=" + attempt + "&number=" + number;
    }

    private DisputeKind named() {
        for (DisputeKind each : DisputeKind.values()) {
            if (each.name().equals(kind)) {
                return each;
            }
        }
        return null;
    }

    /** "raised" or "withdrawn" just now, or null. */
    public String getDone() {
        String done = Faces.isPostback() ? null : Faces.getRequestParameter("done");
        return "raised".equals(done) && before != null && before.row().isOpen()
                        || "withdrawn".equals(done) && before == null
                ? done
                : null;
    }

    /** Whether the form is shown: not while an own dispute of this question waits for its answer. */
    public boolean isFormShown() {
        return asked != null && !isWaiting();
    }

    public boolean isWaiting() {
        return before != null && before.row().isOpen();
    }

    public Map<String, String> getKinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(texts.of("repair_dispute.choose"), "");
        for (DisputeKind each : DisputeKind.values()) {
            kinds.put(texts.of("repair_kind." + each), each.name());
        }
        return kinds;
    }

    /** The question with its options and the own answer, as far as both may be seen now; null where nothing of it may. */
    public QuestionAgain getAgain() {
        return again;
    }

    /** Where the question was met: in a running practice its place there, else the result. */
    public String getBack() {
        return isRunning() ? "/learn/attempt?id=" + attempt + "#q" + number : "/learn/result?id=" + attempt;
    }

    public boolean isRunning() {
        return asked != null && asked.attempt().isRunning();
    }

    public DisputeView getBefore() {
        return before;
    }

    public Long getAttempt() {
        return attempt;
    }

    public int getNumber() {
        return number;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
