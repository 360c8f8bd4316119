package org.stupeni.quiz.studio.web;

import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Indicator;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.question.form.web.FieldWords;

/** What fields and what stands in them are called in one language, as the forms of the studio call them. */
final class ReadableWords {

    private final Language language;
    private final Framework framework;
    private final FieldWords fields;

    ReadableWords(Language language, Framework framework) {
        this.language = language;
        this.framework = framework;
        this.fields = new FieldWords(language);
    }

    Language language() {
        return language;
    }

    String of(String key, Object... arguments) {
        return fields.of(key, arguments);
    }

    /** A field of a question, a lesson, a module or the whole course. */
    String part(String name) {
        return fields.part(name);
    }

    /** A field of an exam, a conversation or a checklist without the rows it stands in. */
    String plan(String path) {
        return PlanWords.own(path, this::of);
    }

    /** A row of such a form. */
    String row(String path) {
        return PlanWords.of(path, this::of);
    }

    /** The words of an indicator; its id where the framework has it no more. */
    String indicator(String id) {
        return framework.indicator(id).map(Indicator::text).map(this::in).orElse(id);
    }

    String competency(String id) {
        return framework.competency(id).map(Competency::title).map(this::in).orElse(id);
    }

    private String in(LocalText text) {
        return text.in(language.locale());
    }
}
