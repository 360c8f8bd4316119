package org.stupeni.quiz.start;

import java.util.Collection;
import java.util.List;

/** Knows for which levels exams are to be passed again, and from when on. Asked upwards: implemented by the room that keeps the levels people hold. */
public interface ExamCycles {

    /** Of every exam, for each of these people, in one statement. */
    List<ExamCycle> of(Collection<Long> employeeIds);

    /** Of one exam, for everybody, in one statement. */
    List<ExamCycle> of(String courseId, String examId);
}
