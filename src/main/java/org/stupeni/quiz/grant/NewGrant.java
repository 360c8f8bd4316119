package org.stupeni.quiz.grant;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;

/**
 * A grant as somebody wants to write it: for a person or for a department.
 *
 * @param employeeId null for a department
 * @param departmentId null for a person
 * @param until the last day on which an attempt may be started by it
 * @param attempts how many more, for each person
 */
public record NewGrant(
        Long employeeId,
        Long departmentId,
        String courseId,
        String examId,
        LocalDate from,
        LocalDate until,
        Integer attempts,
        String reason) {

    private static final int MOST_ATTEMPTS = 10;
    private static final ReasonRule REASON =
            new ReasonRule("quiz_grants.reason_missing", "quiz_running.reason_long", 1000);

    public NewGrant {
        reason = reason == null ? "" : reason.strip();
    }

    /** What speaks against it, by field. */
    public Map<String, Refused> problems(LocalDate today) {
        Map<String, Refused> problems = new LinkedHashMap<>();
        if ((employeeId == null) == (departmentId == null)) {
            problems.put("who", new Refused("quiz_grants.who_missing"));
        }
        if (examId == null) {
            problems.put("exam", new Refused("quiz_grants.exam_missing"));
        }
        if (from == null) {
            problems.put("from", new Refused("quiz_grants.day_missing"));
        }
        if (until == null) {
            problems.put("until", new Refused("quiz_grants.day_missing"));
        } else if (until.isBefore(today) || from != null && until.isBefore(from)) {
            problems.put("until", new Refused("quiz_grants.until_before"));
        }
        if (attempts == null || attempts < 1 || attempts > MOST_ATTEMPTS) {
            problems.put("attempts", new Refused("quiz_grants.attempts_range", MOST_ATTEMPTS));
        }
        REASON.problem(reason).ifPresent(problem -> problems.put("reason", problem));
        return problems;
    }
}
