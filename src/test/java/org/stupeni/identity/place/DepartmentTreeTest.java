package org.stupeni.identity.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stupeni.platform.Language;

class DepartmentTreeTest {

    private final DepartmentTree tree = new DepartmentTree(List.of(
            row(4, 2L, "Ёлки", "Trees"),
            row(3, 1L, "Офис", "Central office"),
            row(5, 2L, "Жуки", "Beetles"),
            row(1, null, "Компания", "Company"),
            row(2, 1L, "Магазины", "Shops")));

    private static DepartmentRow row(long id, Long parent, String ru, String en) {
        return new DepartmentRow(id, 1, parent, ru, en);
    }

    @Test
    void eachStandsUnderItsOwnByNameInTheReadersLanguage() {
        assertThat(order(Language.RU)).containsExactly("0 Компания", "1 Магазины", "2 Ёлки", "2 Жуки", "1 Офис");
        assertThat(order(Language.EN))
                .containsExactly("0 Company", "1 Central office", "1 Shops", "2 Beetles", "2 Trees");
    }

    @Test
    void whatIsWithinADepartmentIsItselfAndAllBelow() {
        assertThat(tree.within(1L)).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
        assertThat(tree.within(2L)).containsExactlyInAnyOrder(2L, 4L, 5L);
        assertThat(tree.within(5L)).containsExactly(5L);
    }

    @Test
    void belowADepartmentStandItsParts() {
        assertThat(tree.below(null)).extracting(DepartmentRow::id).containsExactly(1L);
        assertThat(tree.below(2L)).extracting(DepartmentRow::id).containsExactlyInAnyOrder(4L, 5L);
        assertThat(tree.below(5L)).isEmpty();
        assertThat(tree.top()).get().extracting(DepartmentRow::id).isEqualTo(1L);
    }

    @Test
    void upFromADepartmentStandsWhatItIsPartOf() {
        assertThat(tree.upFrom(List.of(4L, 3L))).containsExactlyInAnyOrder(4L, 2L, 1L, 3L);
        assertThat(tree.upFrom(List.of(1L))).containsExactly(1L);
        assertThat(tree.upFrom(List.of())).isEmpty();
        assertThat(tree.upFrom(List.of(77L))).isEmpty();
    }

    @Test
    void anUnknownDepartmentHoldsNobody() {
        assertThat(tree.find(77L)).isEmpty();
        assertThat(tree.within(77L)).containsExactly(77L);
    }

    private List<String> order(Language language) {
        return tree.inOrder(language).stream()
                .map(node -> node.depth() + " " + node.row().name().in(language.locale()))
                .toList();
    }
}
