package org.stupeni.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** The page of jobs says of each what it is for. */
class JobTextsTest {

    private static final Pattern NAME = Pattern.compile("jobs\\s*\\.(?:run|daily|each)\\(\\s*\"([^\"]+)\"");

    @Test
    void everyJobHasItsText() {
        Set<String> names = Sources.in(Sources.MAIN.resolve("java"), ".java").values().stream()
                .flatMap(source -> NAME.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(names)
                .contains("quiz.grade")
                .allMatch(name -> Texts.all(Language.RU).containsKey("desk_job." + name));
    }
}
