package org.stupeni.report.schedule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.stupeni.platform.sheet.SheetSource;
import org.stupeni.platform.web.Viewer;
import org.stupeni.report.schedule.MadeTable;
import org.stupeni.report.schedule.ReportTable;
import org.stupeni.report.schedule.RunRow;
import org.stupeni.report.schedule.TableWriting;
import org.stupeni.report.web.ReportScope;

/** Writes tables with the exporters of their pages, as if their owner had asked for them in the language of the file. */
@ApplicationScoped
public class TableWriter implements TableWriting {

    @Inject
    @Any
    Instance<SheetSource> sources;

    @Inject
    FilterWords words;

    @Inject
    ReportScope scope;

    @Inject
    Viewer viewer;

    @Override
    @ActivateRequestContext
    public MadeTable write(RunRow run, Runnable alive, OutputStream out) throws IOException {
        viewer.sees(run.language(), "", null);
        scope.makeForHr();
        Map<String, String> parts = ReportTable.parts(run.filter());
        FilterWords.Told told = words.of(run.table(), run.filter());
        long rows = source(run.table()).table(parts::get).write(run.format(), out, alive);
        return new MadeTable(rows, told.words(), told.gone());
    }

    private SheetSource source(ReportTable table) {
        return sources.stream()
                .filter(source -> source.name().equals(table.word()))
                .findFirst()
                .orElseThrow();
    }
}
