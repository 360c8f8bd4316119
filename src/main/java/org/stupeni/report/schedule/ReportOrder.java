package org.stupeni.report.schedule;

import org.stupeni.platform.Language;
import org.stupeni.platform.sheet.SheetFormat;

/**
 * How somebody wants to get a report.
 *
 * @param name as it was typed
 * @param rhythm null for once, now
 */
public record ReportOrder(String name, SheetFormat format, Language language, Rhythm rhythm) {

    /** The same with a name that will do. */
    ReportOrder checked() {
        return new ReportOrder(ReportName.of(name), format, language, rhythm);
    }
}
