package org.stupeni.quiz.spaced.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.util.List;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Settings;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.quiz.spaced.CheckRow;

/** Writes small checks in the reader's language. */
@RequestScoped
class CheckLines {

    @Inject
    Frameworks frameworks;

    @Inject
    Settings settings;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    List<CheckLine> of(List<CheckRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Framework framework = frameworks.current().framework();
        return rows.stream().map(row -> line(row, framework)).toList();
    }

    private CheckLine line(CheckRow row, Framework framework) {
        return new CheckLine(
                row,
                framework
                        .competency(row.competency())
                        .map(Competency::title)
                        .map(texts::in)
                        .orElse(row.competency()),
                row.isAnswered() ? points(row) : null,
                row.isOpen() ? viewer.date(row.closesOn()) : viewer.date(row.endedOn()));
    }

    private String points(CheckRow row) {
        NumberFormat format = NumberFormat.getNumberInstance(viewer.getLocale());
        format.setMaximumFractionDigits(2);
        return texts.of("spaced_checks.points", format.format(row.points()), row.maximum());
    }

    /** How many questions the next check has, in words. */
    String questions() {
        return texts.count("spaced_check.questions", settings.checkQuestions());
    }
}
