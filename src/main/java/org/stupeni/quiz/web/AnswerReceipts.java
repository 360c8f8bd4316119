package org.stupeni.quiz.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.stupeni.platform.Moments;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.quiz.attempt.LoggedAnswer;
import org.stupeni.quiz.attempt.SavedAnswer;
import org.stupeni.quiz.web.AttemptMessages.Counting;
import org.stupeni.quiz.web.AttemptMessages.Receipt;
import org.stupeni.quiz.web.AttemptMessages.Receipts;

/** What the player is told about answers, by the reader's clock. */
@ApplicationScoped
class AnswerReceipts {

    @Inject
    Viewer viewer;

    @Inject
    ViewTexts texts;

    @Inject
    Clock clock;

    Receipts of(List<SavedAnswer> saved) {
        return new Receipts(
                saved.stream().map(this::receipt).toList(), clock.instant().toEpochMilli());
    }

    private Receipt receipt(SavedAnswer saved) {
        return new Receipt(
                saved.question(),
                saved.seq(),
                saved.status(),
                saved.savedAt(),
                time(saved.savedAt()),
                saved.counting() == null ? null : counting(saved.counting()),
                saved.status() == SavedAnswer.Status.REFUSED ? texts.of("quiz_attempt.step_back") : null,
                clock.instant().toEpochMilli());
    }

    Counting counting(LoggedAnswer answer) {
        return new Counting(
                answer.question(), answer.seq(), answer.savedAt(), time(answer.savedAt()), answer.response());
    }

    private String time(Instant moment) {
        return moment == null ? null : Moments.seconds(moment, viewer.getZone());
    }
}
