package org.stupeni.course.exchange.aiken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.course.exchange.ExchangeFormat;
import org.stupeni.course.exchange.ImportReport;
import org.stupeni.course.exchange.ImportedItem;
import org.stupeni.course.exchange.Intake;
import org.stupeni.course.exchange.ItemDraft;
import org.stupeni.course.exchange.TextFormat;
import org.stupeni.course.exchange.Unreadable;
import org.stupeni.course.exchange.Upload;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.QuestionType;

/** Reads Aiken. */
public final class AikenReader {

    private static final Pattern OPTION = Pattern.compile("^\\s*([A-Za-zАВСЕНКМОРТХавсенкмортх])\\s*[.)]\\s*(\\S.*)?$");
    private static final Pattern ANSWER =
            Pattern.compile("^\\s*(?:ANSWER|ОТВЕТ)\\s*[:：]\\s*(.*)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String LOOK_ALIKE = "АВСЕНКМОРТХ";
    private static final String LATIN = "ABCEHKMOPTX";

    private final Intake intake;
    private final List<String> question = new ArrayList<>();
    private final List<StringBuilder> options = new ArrayList<>();
    private final List<Character> letters = new ArrayList<>();
    private int begun;

    private AikenReader(Intake intake) {
        this.intake = intake;
    }

    public static ImportReport read(Upload upload) {
        Intake intake = new Intake(ExchangeFormat.AIKEN, upload.name());
        try {
            new AikenReader(intake).read(intake.text(upload.bytes()).split("\n", -1));
        } catch (Unreadable tooMuch) {
            intake.add(tooMuch.note(upload.name()));
        }
        return intake.report();
    }

    private void read(String[] lines) {
        for (int i = 0; i < lines.length; i++) {
            line(i + 1, lines[i].strip());
        }
        if (begun > 0) {
            end("");
        }
    }

    private void line(int number, String line) {
        Matcher answer = ANSWER.matcher(line);
        Matcher option = OPTION.matcher(line);
        if (line.isEmpty()) {
            return;
        }
        if (begun == 0) {
            begun = number;
        }
        if (answer.matches()) {
            end(answer.group(1).strip());
        } else if (option.matches() && isNext(letter(option.group(1)))) {
            letters.add(letter(option.group(1)));
            options.add(new StringBuilder(
                    option.group(2) == null ? "" : option.group(2).strip()));
        } else if (options.isEmpty()) {
            question.add(line);
        } else {
            unexpected(number, line);
        }
    }

    /** A line after the options: it goes on with the last one, unless the answer of the question was forgotten. */
    private void unexpected(int number, String line) {
        if (line.endsWith("?") || line.endsWith(":")) {
            end("");
            begun = number;
            question.add(line);
        } else {
            options.get(options.size() - 1).append(' ').append(line);
        }
    }

    private boolean isNext(char letter) {
        return !question.isEmpty() && letter == (char) ('A' + options.size());
    }

    private static char letter(String written) {
        char upper = written.toUpperCase(Locale.ROOT).charAt(0);
        int alike = LOOK_ALIKE.indexOf(upper);
        return alike < 0 ? upper : LATIN.charAt(alike);
    }

    private void end(String key) {
        String source = String.join("\n", question) + "\n" + String.join("\n", options);
        ItemDraft draft = intake.item(begun, source).kind("multichoice").title("");
        intake.item(draft, item -> item(item, key));
        question.clear();
        options.clear();
        letters.clear();
        begun = 0;
    }

    private ImportedItem item(ItemDraft item, String key) {
        if (options.size() < 2) {
            throw new Unreadable("exchange_aiken.options", options.size());
        }
        if (key.isEmpty()) {
            throw new Unreadable("exchange_aiken.no_answer");
        }
        int right = letters.indexOf(letter(key.substring(0, 1)));
        if (right < 0 || key.length() > 1 && Character.isLetterOrDigit(key.charAt(1))) {
            throw new Unreadable("exchange_aiken.wrong_answer", key);
        }
        List<Choice.Option> made = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            LocalText text = item.text(options.get(i).toString(), TextFormat.PLAIN);
            made.add(new Choice.Option(ItemDraft.letter(i), i == right, text, null));
        }
        LocalText ask = item.text(String.join("\n", question), TextFormat.PLAIN);
        return item.done(ask, null, null, new Choice(QuestionType.SINGLE, made));
    }
}
