package org.stupeni.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stupeni.audit.Finding.Kind.ANCHOR_DIFFERS;
import static org.stupeni.audit.Finding.Kind.DELETED;
import static org.stupeni.audit.Finding.Kind.EDITED;
import static org.stupeni.audit.Finding.Kind.INSERTED;
import static org.stupeni.audit.Finding.Kind.REORDERED;
import static org.stupeni.audit.Finding.Kind.TAIL_CUT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stupeni.platform.Sha256;

class VerificationTest {

    private static final int ROWS = 40;
    private static final Instant THEN = Instant.parse("2026-03-09T08:00:00.123456Z");

    private final List<SealedRow> honest = chain(Seal.BEGINNING, ROWS);
    private final Seal head = last(honest);

    /** The format is fixed: rows that were ever sealed must verify for ever. */
    @Test
    void theHashIsThatOfTheDocumentedEncoding() {
        SealedRow row = new SealedRow(0, null, null, 7, null, "quiz.attempt-closed", "attempt", "11", THEN, null)
                .behind(Seal.BEGINNING);

        String written = "15:stupeni-trail-1,1:1,64:" + "0".repeat(64)
                + ",1:7,-,19:quiz.attempt-closed,7:attempt,2:11,16:1773043200123456,";
        assertThat(row.hash()).isEqualTo(Sha256.of(written));
    }

    /** The content is a column more, under another name: whoever takes it away has a row of the first format with a wrong hash. */
    @Test
    void aRowThatSealsAContentEndsWithIt() {
        String content = "c".repeat(64);
        SealedRow row = new SealedRow(0, null, null, 7, 3L, "certification.certified", "decision", "11", THEN, content)
                .behind(Seal.BEGINNING);

        String written = "15:stupeni-trail-2,1:1,64:" + "0".repeat(64)
                + ",1:7,1:3,23:certification.certified,8:decision,2:11,16:1773043200123456,64:" + content + ",";
        assertThat(row.hash()).isEqualTo(Sha256.of(written));
        assertThat(row.isIntact()).isTrue();
        assertThat(new SealedRow(
                                row.position(),
                                row.previousHash(),
                                row.hash(),
                                7,
                                3L,
                                "certification.certified",
                                "decision",
                                "11",
                                THEN,
                                null)
                        .isIntact())
                .isFalse();
    }

    @Test
    void columnsThatRunIntoEachOtherHaveDifferentHashes() {
        assertThat(row(1, "ab", "c").behind(Seal.BEGINNING).hash())
                .isNotEqualTo(row(1, "a", "bc").behind(Seal.BEGINNING).hash());
    }

    @Test
    void anUntouchedChainIsIntact() {
        Verdict verdict = verify(honest, List.of(honest.get(9).seal(), head), head);

        assertThat(verdict).isEqualTo(new Verdict(1, ROWS, ROWS, 2, 0, List.of(), false));
        assertThat(verdict.isIntact()).isTrue();
    }

    @Test
    void anEmptyChainIsIntact() {
        assertThat(verify(List.of(), List.of(), Seal.BEGINNING).isIntact()).isTrue();
    }

    @Test
    void aPartOfTheChainIsVerifiedFromTheRowBeforeIt() {
        Verdict verdict = Verification.verify(
                honest.get(19).seal(),
                honest.subList(20, ROWS).iterator(),
                List.of(honest.get(9).seal(), head),
                head,
                () -> head);

        assertThat(verdict).isEqualTo(new Verdict(21, ROWS, 20, 1, 0, List.of(), false));
    }

    @Test
    void rowsThatAreSealedMeanwhileAreNoFinding() {
        List<SealedRow> longer = append(honest, 3);

        assertThat(Verification.verify(
                                Seal.BEGINNING,
                                longer.subList(0, ROWS + 1).iterator(),
                                List.of(head),
                                head,
                                () -> last(longer))
                        .findings())
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyTamperingIsFoundWhereItWasDone() {
        return Stream.of(
                found("a column was edited", change(17, row -> with(row, "somebody.else")), at(EDITED, 17)),
                found("the first row was edited", change(1, row -> with(row, "x")), at(EDITED, 1)),
                found("the last row was edited", change(ROWS, row -> with(row, "x")), at(EDITED, ROWS)),
                found("a hash was edited", change(17, row -> hashed(row, "0".repeat(64))), at(EDITED, 17)),
                found("a hash was emptied", change(17, row -> hashed(row, null)), at(EDITED, 17)),
                found("a row was edited and hashed anew", change(17, row -> again(with(row, "x"))), at(EDITED, 17)),
                found("two neighbours were edited", twice(17, 18), range(EDITED, 17, 18)),
                found("all rows were edited", all(row -> with(row, "x")), range(EDITED, 1, ROWS)),
                found("a row was deleted", rows -> rows.remove(16), at(DELETED, 17)),
                found("the first rows were deleted", rows -> rows.subList(0, 3).clear(), range(DELETED, 1, 3)),
                found("rows were deleted", rows -> rows.subList(9, 14).clear(), range(DELETED, 10, 14)),
                found(
                        "rows were deleted and the others moved up",
                        rows -> {
                            rows.subList(9, 12).clear();
                            renumber(rows, 9, -3);
                        },
                        range(DELETED, 10, 12)),
                found(
                        "a row was inserted at a taken place",
                        rows -> rows.add(17, at(again(row(99, "x", "y")), 17)),
                        at(INSERTED, 17)),
                found("a row was inserted, badly hashed", insert(16, row -> row), at(INSERTED, 17)),
                found("a row was inserted, well hashed", insert(16, VerificationTest::again), at(INSERTED, 17)),
                found(
                        "a row was deleted and one inserted later",
                        rows -> {
                            rows.remove(9);
                            renumber(rows, 9, -1);
                            rows.add(19, at(row(99, "x", "y"), 20));
                            renumber(rows, 20, 1);
                        },
                        at(DELETED, 10),
                        at(INSERTED, 20)),
                found("neighbours changed places", swap(17, 18), range(REORDERED, 17, 18)),
                found("rows far apart changed places", swap(5, 36), at(REORDERED, 5), at(REORDERED, 36)),
                found("a row went to another place", rotate(5, 8), range(REORDERED, 5, 8)),
                found("the last row was cut off", rows -> rows.remove(ROWS - 1), at(TAIL_CUT, ROWS)),
                found("the tail was cut off", rows -> rows.subList(30, ROWS).clear(), range(TAIL_CUT, 31, ROWS)),
                found("everything was cut off", List::clear, range(TAIL_CUT, 1, ROWS)),
                found(
                        "edited here and deleted there",
                        rows -> {
                            rows.set(4, with(rows.get(4), "x"));
                            rows.remove(20);
                        },
                        at(EDITED, 5),
                        at(DELETED, 21)));
    }

    @Test
    void aTailThatWasCutTogetherWithTheHeadIsFoundByWhatIsKeptOutside() {
        List<SealedRow> cut = honest.subList(0, 30);

        assertThat(verify(cut, List.of(), last(cut)).isIntact())
                .as("nothing outside, nothing found")
                .isTrue();
        assertThat(verify(cut, List.of(head), last(cut)).findings()).containsExactly(range(TAIL_CUT, 31, ROWS));
    }

    @Test
    void aTailThatGrewAgainIsFoundByTheHash() {
        List<SealedRow> again = append(honest.subList(0, 30), 20);

        assertThat(verify(again, List.of(head), last(again)).findings()).containsExactly(at(ANCHOR_DIFFERS, ROWS));
    }

    @Test
    void aChainThatWasWrittenAnewFromARowOnIsFoundByTheNextAnchor() {
        List<SealedRow> forged = new ArrayList<>(honest.subList(0, 10));
        forged.add(with(honest.get(10), "x").behind(last(forged)));
        for (SealedRow row : honest.subList(11, ROWS)) {
            forged.add(row.behind(last(forged)));
        }

        assertThat(verify(forged, List.of(), last(forged)).isIntact()).isTrue();
        assertThat(verify(forged, List.of(honest.get(4).seal(), honest.get(19).seal()), last(forged))
                        .findings())
                .containsExactly(at(ANCHOR_DIFFERS, 20));
    }

    @Test
    void aRowBehindTheHeadWasNotSealed() {
        List<SealedRow> longer = append(honest, 2);

        assertThat(verify(longer, List.of(), head).findings()).containsExactly(range(INSERTED, ROWS + 1, ROWS + 2));
    }

    @Test
    void aHeadWithAnotherHashIsFound() {
        assertThat(verify(honest, List.of(), new Seal(ROWS, "f".repeat(64))).findings())
                .containsExactly(at(ANCHOR_DIFFERS, ROWS));
    }

    @Test
    void manyFindingsAreCutShortAndSaidToBeMore() {
        List<SealedRow> rows = new ArrayList<>(chain(Seal.BEGINNING, 1000));
        Seal end = last(rows);
        for (int i = 0; i < 1000; i += 2) {
            rows.set(i, with(rows.get(i), "x"));
        }

        Verdict verdict = verify(rows, List.of(), end);

        assertThat(verdict.findings()).hasSize(Findings.MOST);
        assertThat(verdict.more()).isTrue();
    }

    @Test
    void aLineThatSaysNothingIsNoProof() {
        assertThat(verify(honest, List.of(), head).unreadable(1).isIntact()).isFalse();
    }

    private DynamicTest found(String what, Consumer<List<SealedRow>> deed, Finding... expected) {
        return DynamicTest.dynamicTest(what, () -> {
            List<SealedRow> rows = new ArrayList<>(honest);
            deed.accept(rows);
            assertThat(verify(rows, List.of(), head).findings()).containsExactly(expected);
        });
    }

    private static Verdict verify(List<SealedRow> rows, List<Seal> outside, Seal head) {
        return Verification.verify(Seal.BEGINNING, rows.iterator(), outside, head, () -> head);
    }

    private static List<SealedRow> chain(Seal start, int length) {
        List<SealedRow> rows = new ArrayList<>();
        Seal end = start;
        for (long id : LongStream.range(1, length + 1).toArray()) {
            SealedRow row = row(id * 3, "thing", String.valueOf(id)).behind(end);
            rows.add(row);
            end = row.seal();
        }
        return rows;
    }

    private static List<SealedRow> append(List<SealedRow> rows, int more) {
        List<SealedRow> longer = new ArrayList<>(rows);
        longer.addAll(chain(last(rows), more));
        return longer;
    }

    private static SealedRow row(long id, String kind, String thing) {
        return new SealedRow(
                0, null, null, id, id % 5 == 0 ? null : id % 5, "quiz.attempt-started", kind, thing, THEN, null);
    }

    private static Seal last(List<SealedRow> rows) {
        return rows.get(rows.size() - 1).seal();
    }

    private static SealedRow with(SealedRow row, String what) {
        return new SealedRow(
                row.position(),
                row.previousHash(),
                row.hash(),
                row.id(),
                row.who(),
                what,
                row.thingKind(),
                row.thingId(),
                row.when(),
                row.content());
    }

    private static SealedRow hashed(SealedRow row, String hash) {
        return new SealedRow(
                row.position(),
                row.previousHash(),
                hash,
                row.id(),
                row.who(),
                row.what(),
                row.thingKind(),
                row.thingId(),
                row.when(),
                row.content());
    }

    private static SealedRow at(SealedRow row, long position) {
        return new SealedRow(
                position,
                row.previousHash(),
                row.hash(),
                row.id(),
                row.who(),
                row.what(),
                row.thingKind(),
                row.thingId(),
                row.when(),
                row.content());
    }

    /** The same row with the hash that belongs to its columns. */
    private static SealedRow again(SealedRow row) {
        return row.behind(new Seal(row.position() - 1, row.previousHash()));
    }

    private static Consumer<List<SealedRow>> change(int position, UnaryOperator<SealedRow> change) {
        return rows -> rows.set(position - 1, change.apply(rows.get(position - 1)));
    }

    private static Consumer<List<SealedRow>> twice(int first, int second) {
        return rows ->
                Stream.of(first, second).forEach(position -> rows.set(position - 1, with(rows.get(position - 1), "x")));
    }

    private static Consumer<List<SealedRow>> all(UnaryOperator<SealedRow> change) {
        return rows -> rows.replaceAll(change);
    }

    /** Puts a row behind so many and moves the others down. */
    private static Consumer<List<SealedRow>> insert(int behind, UnaryOperator<SealedRow> forge) {
        return rows -> {
            renumber(rows, behind, 1);
            SealedRow before = rows.get(behind - 1);
            SealedRow made = new SealedRow(
                    behind + 1L, before.hash(), "a".repeat(64), 99, 1L, "quiz.attempt-graded", "x", "y", THEN, null);
            rows.add(behind, forge.apply(made));
        };
    }

    private static void renumber(List<SealedRow> rows, int from, int by) {
        IntStream.range(from, rows.size())
                .forEach(i -> rows.set(i, at(rows.get(i), rows.get(i).position() + by)));
    }

    private static Consumer<List<SealedRow>> swap(int one, int other) {
        return rows -> {
            SealedRow first = rows.get(one - 1);
            rows.set(one - 1, at(rows.get(other - 1), one));
            rows.set(other - 1, at(first, other));
        };
    }

    /** The first goes to the end of the part, the others up. */
    private static Consumer<List<SealedRow>> rotate(int first, int end) {
        return rows -> {
            SealedRow moved = rows.remove(first - 1);
            rows.add(end - 1, moved);
            IntStream.range(first - 1, end).forEach(i -> rows.set(i, at(rows.get(i), i + 1L)));
        };
    }

    private static Finding at(Finding.Kind kind, long position) {
        return new Finding(kind, position, position);
    }

    private static Finding range(Finding.Kind kind, long first, long end) {
        return new Finding(kind, first, end);
    }
}
