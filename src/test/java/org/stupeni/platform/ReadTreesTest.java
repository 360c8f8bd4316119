package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadTreesTest {

    @Test
    void whatWasReadLatelyIsNotReadAgain() {
        ReadTrees trees = new ReadTrees(100);
        YamlTree.Reading first = trees.read("a: 1");

        assertThat(trees.read(new String("a: 1"))).isSameAs(first);
        assertThat(trees.read("a: 2").root()).isNotEqualTo(first.root());
        assertThat(trees.size()).isEqualTo(2);
    }

    @Test
    void theOldestMakeRoom() {
        ReadTrees trees = new ReadTrees(12);
        YamlTree.Reading first = trees.read("a: 1");
        YamlTree.Reading second = trees.read("a: 2");
        trees.read("a: 3");
        assertThat(trees.read("a: 1")).isSameAs(first);

        trees.read("a: 4");

        assertThat(trees.size()).isEqualTo(3);
        assertThat(trees.read("a: 1")).isSameAs(first);
        assertThat(trees.read("a: 2")).isNotSameAs(second);
        assertThat(trees.read("what is longer than all of them")).isNotNull();
        assertThat(trees.size()).isZero();
    }

    @Test
    void whatIsWrongIsToldEachTime() {
        ReadTrees trees = new ReadTrees(100);

        assertThat(trees.read("a: [").problem()).startsWith("is no YAML");
        assertThat(trees.read("a: [").problem()).startsWith("is no YAML");
        assertThat(trees.read("").problem()).isEqualTo("is empty");
    }
}
