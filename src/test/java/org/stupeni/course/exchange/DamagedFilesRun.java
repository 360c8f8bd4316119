package org.stupeni.course.exchange;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.stupeni.course.transfer.ImportPreview;
import org.stupeni.course.transfer.OneLanguage;
import org.stupeni.course.transfer.Twin;
import org.stupeni.platform.Json;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Markdown;
import org.stupeni.question.AllTypes;
import org.stupeni.question.Question;

/**
 * Brings every damaged file as a trainer would, and looks at all that was found as the page of the preview does. Run as a process of its own with little memory;
 * says how many files that were, or what broke.
 */
final class DamagedFilesRun {

    private static final Set<ImportedItem.State> TAKEN = Set.of(ImportedItem.State.OK, ImportedItem.State.LOSSY);
    private static final Map<String, List<Twin>> KNOWN = Map.of(
            "что верно",
            AllTypes.questions("l", "co2-basics").stream()
                    .map(question -> new Twin("course", new LocalText("Курс", "Course"), question))
                    .toList());

    private int files;
    private int read;

    private DamagedFilesRun() {}

    public static void main(String[] arguments) {
        DamagedFilesRun run = new DamagedFilesRun();
        for (ExchangeFormat format : DamagedFiles.formats()) {
            Random random = new Random(1);
            DamagedFiles.of(format).forEach(upload -> run.bring(format + " ", upload, random));
        }
        DamagedFiles.noise().forEach(upload -> run.bring("noise ", upload, new Random(2)));
        DamagedFiles.monsters().forEach(upload -> run.bring("monster ", upload, new Random(3)));
        System.out.println("files=" + run.files + " questions=" + run.read);
    }

    private void bring(String kind, Upload upload, Random random) {
        String which = kind + files++;
        try {
            ExchangeFormat form = random.nextInt(8) > 0
                    ? ExchangeFormat.NONE
                    : ExchangeFormat.values()[random.nextInt(ExchangeFormat.values().length)];
            ImportPreview preview = ImportPreview.of(upload, form, null, KNOWN);
            check(preview.report());
            preview.found().stream()
                    .limit(25)
                    .forEach(found -> found.item().draft().ifPresent(this::look));
            if (files % 13 == 0) {
                List<Question> drafts = preview.report().drafts();
                DamagedFiles.formats()
                        .forEach(other -> Exports.write(other, drafts, Wording.values()[random.nextInt(3)]));
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError broken) {
            System.out.println("broken: " + which);
            broken.printStackTrace(System.out);
            System.exit(1);
        }
    }

    private static void check(ImportReport report) {
        demand(!report.items().isEmpty() || !report.notes().isEmpty(), "nothing is said");
        Stream.concat(report.notes().stream(), report.items().stream().flatMap(item -> item.notes().stream()))
                .forEach(note -> {
                    for (Language language : Language.values()) {
                        String sentence = note.in(language);
                        demand(!sentence.isBlank() && !sentence.contains("exchange_"), note.key());
                    }
                });
        for (ImportedItem item : report.items()) {
            boolean taken = TAKEN.contains(item.state());
            demand(item.draft().isPresent() == taken, "a draft or none");
            demand(taken || !item.notes().isEmpty(), "why it is not taken");
        }
    }

    private void look(Question draft) {
        read++;
        demand(Json.read(Json.write(draft), Question.class).equals(draft), "kept as it is");
        OneLanguage.filled(draft).texts().forEach(text -> {
            demand(!Markdown.html(text.ru()).contains("<script"), "safe");
            Markdown.inline(text.en());
        });
    }

    private static void demand(boolean held, String what) {
        if (!held) {
            throw new AssertionError(what);
        }
    }
}
