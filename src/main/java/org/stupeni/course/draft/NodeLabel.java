package org.stupeni.course.draft;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.YamlDocument;

/**
 * What the tree says of a node, made of its document whenever that is saved, so that the tree need not read the documents. Pure.
 *
 * @param lacks the languages in which something is missing, by their codes with commas
 */
record NodeLabel(String ru, String en, String lacks) {

    static final int LONGEST = 200;

    static NodeLabel of(NodeKind kind, String document) {
        return switch (kind) {
            case LESSON -> LessonDocument.read(document).map(NodeLabel::lesson).orElse(new NodeLabel("", "", ""));
            case PICTURE -> new NodeLabel("", "", "");
            default ->
                YamlDocument.read("", document, problem -> {})
                        .map(read -> yaml(kind, read))
                        .orElse(new NodeLabel("", "", ""));
        };
    }

    private static NodeLabel lesson(LessonDocument lesson) {
        Set<String> lacks = new TreeSet<>();
        for (Language language : Language.values()) {
            if (lesson.lacks(language) || lesson.title().in(language.locale()).isBlank()) {
                lacks.add(language.code());
            }
        }
        return new NodeLabel(cut(lesson.title().ru()), cut(lesson.title().en()), String.join(",", lacks));
    }

    private static NodeLabel yaml(NodeKind kind, YamlDocument document) {
        Optional<YamlDocument> title =
                document.keys().isEmpty() ? Optional.empty() : document.at(kind.isQuestion() ? "ask" : "title");
        Set<String> lacks = new TreeSet<>();
        lacks(document, lacks);
        LocalText text = title.map(NodeLabel::local).orElse(new LocalText("", ""));
        return new NodeLabel(cut(text.ru()), cut(text.en()), String.join(",", lacks));
    }

    private static LocalText local(YamlDocument place) {
        return new LocalText(plain(place, Language.RU), plain(place, Language.EN));
    }

    private static String plain(YamlDocument place, Language language) {
        return place.at(language.code())
                .filter(YamlDocument::isPlain)
                .map(YamlDocument::value)
                .orElse("");
    }

    /** Walks through all of a document and looks at every text that is to be in both languages. */
    private static void lacks(YamlDocument place, Set<String> found) {
        if (place.has(Language.RU.code()) || place.has(Language.EN.code())) {
            for (Language language : Language.values()) {
                if (plain(place, language).isBlank()) {
                    found.add(language.code().toLowerCase(Locale.ROOT));
                }
            }
            return;
        }
        for (String key : place.keys()) {
            place.at(key).filter(value -> !value.isPlain()).ifPresent(value -> {
                lacks(value, found);
                if (value.keys().isEmpty()) {
                    place.list(key).stream().filter(item -> !item.isPlain()).forEach(item -> lacks(item, found));
                }
            });
        }
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
