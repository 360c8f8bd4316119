package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.platform.YamlTree.Entry;
import org.stupeni.platform.YamlTree.Mapping;
import org.stupeni.platform.YamlTree.Scalar;
import org.stupeni.platform.YamlTree.Sequence;

class YamlTreeTest {

    @Test
    void everyPartHasItsLine() {
        YamlTree tree = YamlTree.read("a: 1\nb:\n  - x\n  - y: z\n").root().orElseThrow();

        assertThat(tree).isEqualTo(tree(0));
        assertThat(tree.below(7)).isEqualTo(tree(7));
    }

    private static Mapping tree(int before) {
        Mapping inner = new Mapping(4 + before, List.of(new Entry(4 + before, "y", new Scalar(4 + before, "z"))));
        return new Mapping(
                1 + before,
                List.of(
                        new Entry(1 + before, "a", new Scalar(1 + before, "1")),
                        new Entry(
                                2 + before,
                                "b",
                                new Sequence(3 + before, List.of(new Scalar(3 + before, "x"), inner)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&a [*a]", "a: &b\n  c: *b", "&a {b: [{c: *a}]}"})
    void whatIsAPartOfItselfIsNoTree(String text) {
        YamlTree.Reading read = YamlTree.read(text);

        assertThat(read.root()).isEmpty();
        assertThat(read.problem()).startsWith("is no YAML");
    }

    @Test
    void whatIsReferredToStandsAtEachPlace() {
        assertThat(YamlTree.read("a: &x [1]\nb: *x").root())
                .contains(new Mapping(
                        1,
                        List.of(
                                new Entry(1, "a", new Sequence(1, List.of(new Scalar(1, "1")))),
                                new Entry(2, "b", new Sequence(1, List.of(new Scalar(1, "1")))))));
    }
}
