package org.stupeni.quiz.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stupeni.quiz.repair.LineDiff.Line;

class LineDiffTest {

    @Test
    void whatAgreesStays() {
        assertThat(told("a\nb\nc", "a\nx\nc\nd")).isEqualTo("=a -b +x =c +d");
        assertThat(told("a\nb", "a\nb")).isEqualTo("=a =b");
        assertThat(told("", "a")).isEqualTo("+a");
        assertThat(told("a\nb\na", "a")).isEqualTo("=a -b -a");
    }

    private static String told(String before, String after) {
        StringBuilder told = new StringBuilder();
        for (Line line : LineDiff.of(before, after)) {
            told.append(told.isEmpty() ? "" : " ")
                    .append(
                            switch (line.change()) {
                                case SAME -> "=";
                                case ADDED -> "+";
                                case REMOVED -> "-";
                            })
                    .append(line.text());
        }
        return told.toString();
    }
}
