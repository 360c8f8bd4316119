package org.stupeni.platform.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stupeni.platform.Language;

/** A table as RFC 4180 has it, in the way the spreadsheet of a language expects. */
final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END_OF_LINE = "\r\n";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** What a spreadsheet takes for the beginning of a formula, full-width forms too; some look past blanks before it. */
    private static final Pattern FORMULA = Pattern.compile(
            "^(?:[\\t\\r\\n]|[\\s\\u00a0\\ufeff]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]).*", Pattern.DOTALL);

    private static final Pattern QUOTED = Pattern.compile(".*[\",;\\r\\n\\t].*", Pattern.DOTALL);

    private CsvFile() {}

    static <R> void write(Spreadsheet<R> sheet, Iterator<R> rows, OutputStream out) throws IOException {
        boolean english = sheet.language() == Language.EN;
        String separator = english ? "," : ";";
        List<Spreadsheet.Column<R>> columns = sheet.columns();
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        writer.write(columns.stream().map(column -> text(column.heading())).collect(Collectors.joining(separator)));
        writer.write(END_OF_LINE);
        while (rows.hasNext()) {
            R row = rows.next();
            writer.write(columns.stream()
                    .map(column -> cell(column.value().apply(row), english))
                    .collect(Collectors.joining(separator)));
            writer.write(END_OF_LINE);
        }
        writer.flush();
    }

    private static String cell(Object value, boolean english) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            String written = plain(number);
            return english ? written : written.replace('.', ',');
        }
        if (value instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        return value instanceof LocalDate date ? date.toString() : text(value.toString());
    }

    private static String plain(Number number) {
        return number instanceof BigDecimal exact ? exact.toPlainString() : number.toString();
    }

    private static String text(String text) {
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(safe).matches() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
