package org.stupeni.course.draft;

import java.util.Optional;
import org.stupeni.course.Lesson;
import org.stupeni.platform.Json;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;

/**
 * The document of a lesson in a draft: both languages, each with its title and its Markdown. It is kept as JSON, so that nothing of what was typed is lost to a
 * form of writing.
 */
public record LessonDocument(LocalText title, int minutes, LocalText body) {

    public LessonDocument {
        title = title == null ? new LocalText("", "") : title;
        body = body == null ? new LocalText("", "") : body;
    }

    public static LessonDocument of(Lesson lesson) {
        return new LessonDocument(lesson.title(), lesson.minutes(), lesson.body());
    }

    /** The lesson of a document; nothing if it is none. */
    public static Optional<LessonDocument> read(String document) {
        try {
            return Optional.ofNullable(Json.read(document, LessonDocument.class));
        } catch (IllegalArgumentException | NullPointerException noLesson) {
            return Optional.empty();
        }
    }

    public String write() {
        return Json.write(this);
    }

    /** Whether nothing is written in this language. */
    boolean lacks(Language language) {
        return body.in(language.locale()).isBlank();
    }

    /** How many lines of its file stand above what the editor shows: the title's, and the empty one below it. */
    int above(Language language) {
        return body.in(language.locale()).startsWith("\n") ? 2 : 1;
    }

    /** The text as its file has it: the title's line, then the body. */
    String file(Language language) {
        String text = body.in(language.locale());
        return "# " + title.in(language.locale()).strip() + "\n" + text + (text.endsWith("\n") ? "" : "\n");
    }
}
