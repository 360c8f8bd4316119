package org.stupeni.quiz.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.stupeni.platform.Markdown;
import org.stupeni.platform.statistics.Estimates;
import org.stupeni.platform.web.Figure;
import org.stupeni.platform.web.FigureWords;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.question.Question;
import org.stupeni.quiz.statistics.ItemFigures;
import org.stupeni.quiz.statistics.Thirds;

/** Who chose what, in the reader's language. */
@RequestScoped
class ChoiceLines {

    private static final Thirds NOBODY = new Thirds(0, 0, 0);

    @Inject
    ViewTexts texts;

    @Inject
    FigureWords words;

    /**
     * How many chose an option, or nothing.
     *
     * @param text plain
     */
    record Chosen(String text, boolean right, Thirds by) {}

    /** Nothing for a question without options. */
    List<Chosen> chosen(Question question, ItemFigures figures) {
        List<Chosen> chosen = new ArrayList<>();
        question.options()
                .forEach(option -> chosen.add(new Chosen(
                        Markdown.text(texts.in(option.text())),
                        option.right(),
                        figures.choices().getOrDefault(option.id(), NOBODY))));
        if (!chosen.isEmpty() && figures.blanks().all() > 0) {
            chosen.add(new Chosen(texts.of("statistics_question.blank"), false, figures.blanks()));
        }
        return chosen;
    }

    List<ChoiceLine> lines(Question question, ItemFigures figures) {
        return chosen(question, figures).stream()
                .map(one -> line(one, figures.sizes()))
                .toList();
    }

    /** The headings of the thirds. */
    List<String> sizes(Thirds sizes) {
        return List.of(
                texts.count("statistics_question.weakest", sizes.weakest()),
                texts.count("statistics_question.middle", sizes.middle()),
                texts.count("statistics_question.strongest", sizes.strongest()));
    }

    private ChoiceLine line(Chosen chosen, Thirds sizes) {
        Thirds by = chosen.by();
        return new ChoiceLine(
                chosen.text(),
                chosen.right(),
                List.of(
                        share(by.weakest(), sizes.weakest()),
                        share(by.middle(), sizes.middle()),
                        share(by.strongest(), sizes.strongest())),
                share(by.all(), sizes.all()));
    }

    private ChoiceLine.Share share(int part, int whole) {
        Figure share = words.share(Estimates.share(part, whole));
        return new ChoiceLine.Share(share.text(), share.interval(), share.at(), String.valueOf(part));
    }
}
