package org.stupeni.course.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stupeni.course.exchange.Intake;
import org.stupeni.course.exchange.Unreadable;
import org.stupeni.course.exchange.safe.Archive;
import org.stupeni.course.exchange.safe.SafeXml;
import org.stupeni.course.exchange.safe.XmlElement;

/** The rows of the first sheet of a workbook, as texts. */
final class XlsxRows {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final int MOST_STRINGS = 200_000;
    private static final int MOST_CELLS = 200;

    private XlsxRows() {}

    static boolean isOne(Set<String> names) {
        return names.contains(WORKBOOK);
    }

    static List<CsvRows> of(Archive archive, Intake intake, int mostRows) {
        Map<String, byte[]> files = archive.files();
        String first = files.keySet().stream()
                .filter(name -> name.startsWith(SHEETS) && name.endsWith(".xml"))
                .min((one, other) ->
                        one.length() == other.length() ? one.compareTo(other) : one.length() - other.length())
                .orElseThrow(() -> new Unreadable("exchange_sheet.no_sheet"));
        List<String> strings = new ArrayList<>();
        if (files.containsKey(STRINGS)) {
            SafeXml xml = SafeXml.open(intake.text(STRINGS, files.get(STRINGS)));
            for (Optional<XmlElement> next = xml.next("si");
                    next.isPresent() && strings.size() < MOST_STRINGS;
                    next = xml.next("si")) {
                strings.add(text(next.get()));
            }
        }
        List<CsvRows> rows = new ArrayList<>();
        SafeXml xml = SafeXml.open(intake.text(first, files.get(first)));
        for (Optional<XmlElement> next = xml.next("row");
                next.isPresent() && rows.size() < mostRows;
                next = xml.next("row")) {
            rows.add(row(next.get(), rows.size() + 1, strings));
        }
        return rows;
    }

    private static CsvRows row(XmlElement row, int otherwise, List<String> strings) {
        List<String> values = new ArrayList<>();
        for (XmlElement cell : row.children("c")) {
            int column = column(cell.attribute("r"), values.size());
            while (values.size() < Math.min(column, MOST_CELLS)) {
                values.add("");
            }
            if (values.size() < MOST_CELLS) {
                values.add(value(cell, strings));
            }
        }
        String number = row.attribute("r");
        return new CsvRows(number.matches("[0-9]{1,7}") ? Integer.parseInt(number) : otherwise, values);
    }

    /** The place of a column by its letters: B7 is 1. */
    private static int column(String reference, int otherwise) {
        String letters = reference.replaceAll("[^A-Z]", "");
        if (letters.isEmpty() || letters.length() > 2) {
            return otherwise;
        }
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    private static String value(XmlElement cell, List<String> strings) {
        String value = cell.textOf("v");
        return switch (cell.attribute("t")) {
            case "s" ->
                value.matches("[0-9]{1,7}") && Integer.parseInt(value) < strings.size()
                        ? strings.get(Integer.parseInt(value))
                        : "";
            case "inlineStr" -> cell.child("is").map(XlsxRows::text).orElse("");
            default -> value;
        };
    }

    /** The words of a string, without how they are pronounced. */
    private static String text(XmlElement string) {
        StringBuilder text = new StringBuilder();
        string.children().stream()
                .filter(child -> child.is("t", "r"))
                .forEach(child -> text.append(
                        child.is("t")
                                ? whole(child)
                                : child.child("t").map(XlsxRows::whole).orElse("")));
        return text.toString();
    }

    private static String whole(XmlElement element) {
        StringBuilder text = new StringBuilder();
        element.content().stream().filter(String.class::isInstance).forEach(text::append);
        return text.toString().replace("_x000D_", "").replace("\r\n", "\n");
    }
}
