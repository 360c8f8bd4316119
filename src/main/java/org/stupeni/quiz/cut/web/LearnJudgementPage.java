package org.stupeni.quiz.cut.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.question.Question;
import org.stupeni.quiz.cut.CutState;
import org.stupeni.quiz.cut.Judgement;
import org.stupeni.quiz.cut.Judgements;

/** One question before its judge, who says how likely a person who only just deserves the level answers it rightly. */
@Named
@RequestScoped
public class LearnJudgementPage {

    @Inject
    Judgements judgements;

    @Inject
    StudyViews views;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private Judgement judgement;
    private Question question;
    private StudyLine line;
    private String facility;
    private String chance;

    /** Without a number in the address it is the first question that has no value yet. */
    @PostConstruct
    void read() {
        Optional<Long> study = AskedStudy.number("study");
        Optional<Long> number = AskedStudy.number("number");
        Optional<Judgement> found = study.flatMap(
                        id -> judgements.find(id, number.map(Long::intValue).orElse(1), me.getId()))
                .flatMap(one -> number.isPresent() || one.next() == 1
                        ? Optional.of(one)
                        : judgements.find(one.study().id(), one.next(), me.getId()));
        Optional<Question> asked = found.flatMap(one -> views.question(one.study(), one.question()));
        if (asked.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        judgement = found.get();
        question = asked.get();
        line = views.line(judgement.study());
        chance = judgement.own() == null ? null : judgement.own().toString();
        facility = judgement.spread() == null
                ? null
                : views.facilities(judgement.study(), List.of(judgement.question()))
                        .get(judgement.question().id());
    }

    public void load() {}

    /** Keeps the value and goes on. */
    public String save() {
        try {
            String digits = chance == null ? "" : chance.strip().replaceFirst("\\s*%$", "");
            if (!digits.matches("[0-9]{1,3}")) {
                throw new Refused("cut_judge.no_percentage");
            }
            judgements.save(judgement.study().id(), judgement.number(), me.getId(), Integer.parseInt(digits));
            return judgement.isLast()
                    ? "/learn/judging?faces-redirect=true"
                    : "/learn/judgement?faces-redirect=true&study="
                            + judgement.study().id() + "&number=" + (judgement.number() + 1);
        } catch (Refused refused) {
            texts.show("chance", refused);
            return null;
        }
    }

    /** What can be chosen or goes together, as safe HTML, in an order that does not tell the key. */
    public List<String> getOptions() {
        return JudgedText.of(question).map(texts::inline).sorted().toList();
    }

    public boolean isSecondRound() {
        return judgement.study().state() == CutState.ROUND_2;
    }

    public Judgement getJudgement() {
        return judgement;
    }

    public Question getQuestion() {
        return question;
    }

    public StudyLine getLine() {
        return line;
    }

    /** What the judges together think, in words; null in the first round. */
    public String getSpread() {
        return judgement.spread() == null
                ? null
                : texts.of(
                        "cut_judge.spread_value",
                        views.percent(judgement.spread().mean()),
                        views.percent(judgement.spread().least()),
                        views.percent(judgement.spread().most()));
    }

    public String getFacility() {
        return facility;
    }

    public String getChance() {
        return chance;
    }

    public void setChance(String chance) {
        this.chance = chance;
    }
}
