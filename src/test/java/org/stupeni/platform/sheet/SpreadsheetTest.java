package org.stupeni.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.platform.Language;
import org.stupeni.platform.Moments;

class SpreadsheetTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private record Line(String text, Number number, LocalDate date, Instant moment) {}

    private static final Line FULL = new Line(
            "Анна", new BigDecimal("-12.50"), LocalDate.of(2026, 3, 12), Instant.parse("2026-03-12T21:30:05Z"));

    private static Spreadsheet<Line> sheet(Language language) {
        return new Spreadsheet<Line>("Люди", language, MOSCOW)
                .text("Имя", Line::text)
                .number("Балл", Line::number)
                .date("День", Line::date)
                .moment("Когда", Line::moment);
    }

    private static String csv(Language language, Line... lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(sheet(language), SheetFormat.CSV, List.of(lines).iterator(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static <R> void write(Spreadsheet<R> sheet, SheetFormat format, Iterator<R> rows, OutputStream out) {
        try {
            sheet.write(format, rows, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Line text(String text) {
        return new Line(text, null, null, null);
    }

    /** The first cell of the second line. */
    private static String csvOf(String text) {
        String line = csv(Language.RU, text(text)).split("\r\n", 2)[1];
        return line.substring(0, line.length() - ";;;\r\n".length());
    }

    private static List<Row> xlsx(Line... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(sheet(Language.RU), SheetFormat.XLSX, List.of(lines).iterator(), out);
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()), new ReadingOptions(true, false))) {
            return book.getFirstSheet().read();
        }
    }

    private static Cell xlsxOf(String text) throws IOException {
        return xlsx(text(text)).get(1).getCell(0);
    }

    @Test
    void russianCsvHasSemicolonsAndDecimalCommas() {
        assertThat(csv(Language.RU, FULL))
                .isEqualTo("\uFEFFИмя;Балл;День;Когда (" + zone(Language.RU) + ")\r\n"
                        + "Анна;-12,50;2026-03-12;2026-03-13 00:30:05\r\n");
    }

    @Test
    void englishCsvHasCommasAndPoints() {
        assertThat(csv(Language.EN, FULL))
                .isEqualTo("\uFEFFИмя,Балл,День,Когда (" + zone(Language.EN)
                        + ")\r\nАнна,-12.50,2026-03-12,2026-03-13 00:30:05\r\n");
    }

    private static String zone(Language language) {
        return Moments.zoneTitle(MOSCOW, language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+7 900",
                "-2",
                "@SUM(A1)",
                "  =1",
                "\u00a0=1",
                "＝1",
                "＋1",
                "－1",
                "＠a",
                "-",
                "=HYPERLINK(0)"
            })
    void aTextLikeAFormulaIsNoneInCsv(String text) {
        assertThat(csvOf(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1", "\tword"})
    void aTextThatBeginsWithABlankOfControlIsNoFormulaEither(String text) {
        assertThat(csvOf(text)).isEqualTo("\"'" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Анна", "a=b", "1-2", "a@b.example", "👩🏽‍🚒 ёж", "'=1", "уровень 3"})
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(csvOf(text)).isEqualTo(text);
    }

    @Test
    void csvQuotesWhatWouldBreakALine() {
        assertThat(csvOf("ООО \"Рога; копыта\", склад")).isEqualTo("\"ООО \"\"Рога; копыта\"\", склад\"");
        assertThat(csvOf("две\r\nстроки")).isEqualTo("\"две\r\nстроки\"");
        assertThat(csvOf("=\"x\"")).isEqualTo("\"'=\"\"x\"\"\"");
    }

    @Test
    void anEmptyCellIsEmpty() {
        assertThat(csv(Language.RU, text(null))).endsWith("\r\n;;;\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+7 900",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\n=1",
                "a\"b",
                "<b>&amp;",
                "две\nстроки",
                "👩🏽‍🚒 ёж",
                "12.03.2026",
                "007"
            })
    void aWorkbookKeepsEveryTextAsAText(String text) throws IOException {
        Cell cell = xlsxOf(text);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.asString()).isEqualTo(text);
    }

    @Test
    void aWorkbookOpensWhateverSignsATextHas() throws IOException {
        assertThat(xlsxOf("до\u0000\u0001\uFFFE\uD800после").asString()).isEqualTo("допосле");
    }

    @Test
    void aWorkbookKeepsNumbersDaysAndMomentsAsSuch() throws IOException {
        Row row = xlsx(FULL).get(1);
        assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("-12.5");
        assertThat(row.getCell(2).asDate()).isEqualTo(LocalDate.of(2026, 3, 12).atStartOfDay());
        assertThat(row.getCell(3).asDate()).isEqualTo(LocalDateTime.of(2026, 3, 13, 0, 30, 5));
        assertThat(row.getCell(2).getDataFormatString()).isEqualTo("yyyy-mm-dd");
    }

    @Test
    void aTextLongerThanACellIsCutBetweenSigns() throws IOException {
        String cut = xlsxOf("x" + "👩".repeat(20_000)).asString();
        assertThat(cut).hasSizeLessThanOrEqualTo(XlsxFile.LONGEST).endsWith("👩…");
    }

    @Test
    void whatDoesNotFitOnASheetGoesOnOnTheNext() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Iterator<Line> rows =
                IntStream.range(0, 1_000).mapToObj(i -> text("строка " + i)).iterator();
        XlsxFile.write(sheet(Language.RU), rows, out, 601);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<List<Row>> sheets = book.getSheets()
                    .map(one -> {
                        try {
                            return one.read();
                        } catch (IOException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
            assertThat(sheets).extracting(List::size).containsExactly(601, 401);
            assertThat(sheets)
                    .allSatisfy(rowsOf ->
                            assertThat(rowsOf.get(0).getCell(0).asString()).isEqualTo("Имя"));
            assertThat(sheets.get(1).get(400).getCell(0).asString()).isEqualTo("строка 999");
        }
    }

    @Test
    void aTableWithoutRowsHasItsHeadings() throws IOException {
        assertThat(xlsx()).hasSize(1);
        assertThat(csv(Language.RU)).startsWith("\uFEFFИмя;");
    }

    @Test
    void aTitleThatNoSheetMayHaveIsMended() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Spreadsheet<Line>("Уровни: 1/2 [всех] и ещё очень длинное название", Language.RU, MOSCOW)
                .text("Имя", Line::text)
                .write(SheetFormat.XLSX, List.of(FULL).iterator(), out);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getFirstSheet().getName()).isEqualTo("Уровни  1 2  всех  и ещё");
        }
    }

    @Test
    void rowsAreAskedForWhileTheFileIsWritten() {
        int[] written = {0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int one) {
                written[0]++;
            }
        };
        int[] seen = new int[2];
        Iterator<Line> rows = IntStream.range(0, 20_000)
                .mapToObj(i -> {
                    if (i == 19_999) {
                        seen[0] = written[0];
                    }
                    return text("строка " + i * 7919L);
                })
                .iterator();
        write(sheet(Language.RU), SheetFormat.XLSX, rows, counting);
        assertThat(seen[0]).isPositive().isLessThan(written[0]);
    }

    @Test
    void batchesAreReadOneAfterTheOther() {
        Iterator<Integer> rows = Batches.of(last ->
                last == null ? List.of(1, 2) : last < 6 ? Arrays.asList(last + 1, last + 2) : List.<Integer>of());
        assertThat(rows).toIterable().containsExactly(1, 2, 3, 4, 5, 6);
    }
}
