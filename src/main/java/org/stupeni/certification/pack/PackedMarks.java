package org.stupeni.certification.pack;

import java.util.List;
import java.util.stream.Stream;
import org.stupeni.quiz.marking.MarkingRecord;

/** Who marked the open answers of an attempt. */
record PackedMarks(long attempt, List<MarkingRecord> answers) implements NamesPeople {

    @Override
    public Stream<Long> people() {
        return answers.stream().flatMap(answer -> answer.marks().stream()).map(MarkingRecord.Given::marker);
    }
}
