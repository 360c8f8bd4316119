package org.stupeni.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stupeni.quiz.marking.Agreement.Cell;

class AgreementTest {

    /**
     * Two radiologists on 85 xeromammograms in four ordered classes: Altman, Practical Statistics for Medical Research (1991), p. 403, after Boyd and others
     * (1982). The Stata Base Reference Manual, "kap", gives for squared weights: agreement 94.77 %, expected 84.09 %, kappa 0.6714.
     */
    private static final int[][] RADIOLOGISTS = {{21, 12, 0, 0}, {4, 17, 1, 0}, {3, 9, 15, 2}, {0, 0, 0, 1}};

    @Test
    void kappaIsThatOfThePublishedExample() {
        Agreement agreement = Agreement.of(cells(RADIOLOGISTS, 3));
        assertThat(agreement.n()).isEqualTo(85);
        assertThat(agreement.kappa()).isCloseTo(0.6714, within(0.00005));
        assertThat(agreement.equal()).isCloseTo(54 / 85.0, within(1e-12));
        assertThat(agreement.near()).isCloseTo(82 / 85.0, within(1e-12));
        assertThat(agreement.isTold()).isTrue();
    }

    @Test
    void theUnitOfPointsDoesNotMatter() {
        assertThat(Agreement.of(cells(RADIOLOGISTS, 100)).kappa()).isCloseTo(0.6714, within(0.00005));
    }

    @Test
    void fullAgreementIsOneAndChanceIsNone() {
        assertThat(Agreement.of(cells(new int[][] {{5, 0}, {0, 5}}, 1)).kappa()).isCloseTo(1, within(1e-12));
        assertThat(Agreement.of(cells(new int[][] {{5, 5}, {5, 5}}, 1)).kappa()).isCloseTo(0, within(1e-12));
        assertThat(Agreement.of(cells(new int[][] {{0, 5}, {5, 0}}, 1)).kappa()).isCloseTo(-1, within(1e-12));
    }

    @Test
    void nothingCanBeToldOfEqualMarksAndOfFewAnswers() {
        assertThat(Agreement.of(cells(new int[][] {{12}}, 1)).kappa()).isNull();
        assertThat(Agreement.of(List.of()).isTold()).isFalse();
        assertThat(Agreement.of(List.of()).kappa()).isNull();
        assertThat(Agreement.of(cells(new int[][] {{5, 0}, {0, 4}}, 1)).isTold())
                .isFalse();
        assertThat(Agreement.of(cells(new int[][] {{5, 0}, {0, 5}}, 1)).isTold())
                .isTrue();
    }

    private static List<Cell> cells(int[][] table, int maximum) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table[i].length; j++) {
                if (table[i][j] > 0) {
                    cells.add(new Cell(i, j, maximum, Math.abs(i - j), table[i][j]));
                }
            }
        }
        return cells;
    }
}
