package org.stupeni.quiz.cut;

/**
 * One question before its judge.
 *
 * @param number from 1
 * @param own what this judge said last, in percent, or null
 * @param first what this judge said in the first round, or null
 * @param spread of all judges; null while the first round goes on
 * @param next the number of the first question that has no value in this round, else 1
 */
public record Judgement(
        StudyRow study,
        JudgedQuestion question,
        int number,
        int questions,
        Integer own,
        Integer first,
        Angoff.Spread spread,
        int next) {

    public boolean isLast() {
        return number == questions;
    }
}
