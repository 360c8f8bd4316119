package org.stupeni.quiz.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemGroupTest {

    @Test
    void theSameSentenceIsSaidOnce() {
        ProblemLine one = new ProblemLine("One", "/1", "No key");
        ProblemLine other = new ProblemLine("Other", "/2", "No link");
        ProblemLine third = new ProblemLine("Third", "/3", "No key");

        List<ProblemGroup> groups = ProblemGroup.of(List.of(one, other, third));

        assertThat(groups)
                .containsExactly(
                        new ProblemGroup("No key", List.of(one, third)), new ProblemGroup("No link", List.of(other)));
        assertThat(groups.get(0).isOne()).isFalse();
        assertThat(groups.get(1).isOne()).isTrue();
        assertThat(ProblemGroup.of(List.of())).isEmpty();
    }
}
