package org.stupeni.enrolment.assignment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be assigned.
 *
 * @param courseId null for a level
 * @param examId null but for an exam
 * @param competency null but for a level
 * @param level 0 but for a level
 */
public record Subject(Kind kind, String courseId, String examId, String competency, int level) {

    /** What is asked; the names are kept in rows. */
    public enum Kind {
        COURSE,
        EXAM,
        LEVEL
    }

    private static final Pattern WORD = Pattern.compile(
            "(course):([a-z0-9-]{1,60})|(exam):([a-z0-9-]{1,60})/([a-z0-9-]{1,60})|(level):([a-z0-9-]{1,60})/([1-5])");

    public static Subject course(String courseId) {
        return new Subject(Kind.COURSE, courseId, null, null, 0);
    }

    public static Subject exam(String courseId, String examId) {
        return new Subject(Kind.EXAM, courseId, examId, null, 0);
    }

    public static Subject level(String competency, int level) {
        return new Subject(Kind.LEVEL, null, null, competency, level);
    }

    /** Reads what {@link #word} wrote. */
    public static Optional<Subject> ofWord(String word) {
        Matcher read = WORD.matcher(word == null ? "" : word);
        if (!read.matches()) {
            return Optional.empty();
        }
        if (read.group(1) != null) {
            return Optional.of(course(read.group(2)));
        }
        return Optional.of(
                read.group(3) != null
                        ? exam(read.group(4), read.group(5))
                        : level(read.group(7), Integer.parseInt(read.group(8))));
    }

    /** Its part of an address: {@code exam:client-orientation/level-2}. */
    public String word() {
        return switch (kind) {
            case COURSE -> "course:" + courseId;
            case EXAM -> "exam:" + courseId + "/" + examId;
            case LEVEL -> "level:" + competency + "/" + level;
        };
    }
}
