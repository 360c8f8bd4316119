package org.stupeni.content;

import java.util.List;
import java.util.stream.Stream;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;

/** A text of a YAML file or the body of a lesson, Markdown in both languages; a language that is missing is empty. */
record Wording(String file, int line, String place, LocalText text) {

    List<Passage> passages() {
        return Stream.of(Language.values())
                .flatMap(language -> MarkdownBlocks.of(text.in(language.locale())).stream()
                        .map(block -> new Passage(file, line, place, language, block)))
                .toList();
    }
}
