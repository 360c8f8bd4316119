package org.stupeni.course.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyWritingTest {

    /** Writings as person:version in their order in time; a small p marks what was published, 0 is the folder of courses, - a text that is no question. */
    @ParameterizedTest(name = "{0}: {1} is of {2}")
    @CsvSource(
            nullValues = "nobody",
            value = {
                "p0:a                  | a | nobody",
                "1:a                   | a | 1",
                "p0:a 1:b              | b | 1",
                "p0:a 1:b              | a | nobody",
                "1:- 1:a               | a | 1",
                "1:a 2:a               | a | 1",
                "1:a 2:a 3:a           | a | 1",
                "1:a 2:b               | b | 2",
                "1:a 2:b 1:a           | a | 1",
                "1:a 2:b 3:a           | a | 3",
                "1:a 2:b 3:a 2:a       | a | 3",
                "1:a p2:a              | a | 1",
                "1:a p2:a 3:a          | a | 1",
                "p0:a p1:b             | b | 1",
                "p0:a p1:b 2:b         | b | 1",
                "2:c p1:b              | c | 2",
                "2:c p1:b 3:b          | b | 1",
                "p0:a 1:b p1:b 2:c 3:b | b | 3",
                "p0:a                  | z | nobody"
            },
            delimiter = '|')
    void whoWroteAKey(String writings, String version, Long author) {
        List<KeyWriting> saved = new ArrayList<>();
        List<KeyWriting> published = new ArrayList<>();
        Instant at = Instant.parse("2026-01-01T00:00:00Z");
        for (String one : writings.strip().split(" +")) {
            at = at.plusSeconds(60);
            String[] parts = one.replace("p", "").split(":");
            long by = Long.parseLong(parts[0]);
            (one.startsWith("p") ? published : saved)
                    .add(new KeyWriting(by == 0 ? null : by, at, parts[1].equals("-") ? null : parts[1]));
        }

        assertThat(KeyWriting.author(saved, published, version).orElse(null)).isEqualTo(author);
    }
}
