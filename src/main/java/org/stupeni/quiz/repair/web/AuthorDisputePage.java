package org.stupeni.quiz.repair.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.course.Courses;
import org.stupeni.course.web.BankCard;
import org.stupeni.course.web.BankCards;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.question.QuestionName;
import org.stupeni.quiz.repair.DisputeState;
import org.stupeni.quiz.repair.dispute.DisputeQueue;
import org.stupeni.quiz.repair.dispute.DisputedQuestion;
import org.stupeni.quiz.repair.dispute.NewAnswer;
import org.stupeni.quiz.repair.dispute.RepairWay;
import org.stupeni.quiz.statistics.Statistics;
import org.stupeni.quiz.statistics.web.QuestionLine;
import org.stupeni.quiz.statistics.web.QuestionLines;

/** One disputed version of a question: its key, its figures, what is said against it, and the answer to all of it. */
@Named
@RequestScoped
public class AuthorDisputePage {

    private static final Map<String, String> FIELDS = Map.of(
            "repair_answer.no_verdict", "verdict",
            "repair_answer.no_way", "way",
            "repair_answer.no_reason", "reason",
            "repair_answer.long_reason", "reason");

    @Inject
    DisputeQueue queue;

    @Inject
    Courses courses;

    @Inject
    BankCards cards;

    @Inject
    Statistics statistics;

    @Inject
    QuestionLines lines;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private DisputedQuestion disputed;
    private BankCard card;
    private List<QuestionLine> figures = List.of();
    private String verdict;
    private String way;
    private String reason;

    @PostConstruct
    void read() {
        Optional<DisputedQuestion> found =
                QuestionAddress.read(Faces::getRequestParameter).flatMap(queue::find);
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        disputed = found.get();
        card = cards.of(disputed.version().course(), disputed.key().question()).orElse(null);
        figures = lines.lines(
                statistics.ofQuestion(disputed.key().course(), disputed.key().question()).stream()
                        .filter(row ->
                                row.questionVersion().equals(disputed.key().version()))
                        .toList());
    }

    public void load() {}

    public String answer() {
        try {
            queue.answer(
                    disputed.key(),
                    new NewAnswer(named(DisputeState.class, verdict), named(RepairWay.class, way), reason),
                    me.getId());
            return QuestionAddress.of("/author/dispute?faces-redirect=true", disputed.key()) + "&done=answered";
        } catch (Refused refused) {
            String field = FIELDS.get(refused.key());
            if (field == null) {
                texts.show(refused);
                read();
            } else {
                texts.show(field, refused);
            }
            return null;
        }
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    public boolean isDone() {
        return !Faces.isPostback() && "answered".equals(Faces.getRequestParameter("done")) && !isWaiting();
    }

    /** Whether something waits for an answer; while the form comes back its button must be there. */
    public boolean isWaiting() {
        return disputed != null && (Faces.isPostback() || !disputed.open().isEmpty());
    }

    /** Whether the last answer agrees with those who disputed. */
    public boolean isUpheld() {
        return disputed != null
                && !disputed.answers().isEmpty()
                && disputed.answers().get(0).isUpheld();
    }

    /** Whether the newest version of the course still asks this version of the question. */
    public boolean isAsked() {
        return courses.latest(disputed.key().course())
                .flatMap(newest -> newest.course().question(disputed.key().question()))
                .filter(question -> question.version().equals(disputed.key().version()))
                .isPresent();
    }

    /** Whether exams ask it, so that old answers may have to count otherwise. */
    public boolean isCertifying() {
        return disputed.version().course().isInBank(disputed.key().question());
    }

    public String getCorrectionAddress() {
        return QuestionAddress.of("/author/correction", disputed.key());
    }

    public Map<String, String> getVerdicts() {
        Map<String, String> verdicts = new LinkedHashMap<>();
        verdicts.put(texts.of("repair_dispute.choose"), "");
        verdicts.put(texts.of("repair_verdict.UPHELD"), DisputeState.UPHELD.name());
        verdicts.put(texts.of("repair_verdict.STANDS"), DisputeState.STANDS.name());
        return verdicts;
    }

    public Map<String, String> getWays() {
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put(texts.of("repair_way.none"), "");
        for (RepairWay each : RepairWay.values()) {
            ways.put(texts.of("repair_way." + each), each.name());
        }
        return ways;
    }

    public DisputedQuestion getDisputed() {
        return disputed;
    }

    /** What the question is called: the beginning of what it asks. */
    public String getName() {
        return texts.in(QuestionName.of(disputed.question()));
    }

    public BankCard getCard() {
        return card;
    }

    public List<QuestionLine> getFigures() {
        return figures;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
