package org.stupeni.course.exchange.aiken;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private static final Pattern OPTION = Pattern.compile("^\\s*([A-Za-zА-Яа-я])\\s*[.)]\\s*(\\S.*)?$");
    private static final Pattern ANSWER = Pattern.compile(
            "^\\s*(?:(?:CORRECT|RIGHT|ПРАВИЛЬНЫЙ|ВЕРНЫЙ)\\s+)?(?:ANSWER|SVAR|ОТВЕТ|ВІДПОВІДЬ)S?\\s*[:：]\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Intake intake;
    private final List<String> question = new ArrayList<>();
    private final List<StringBuilder> options = new ArrayList<>();
    private final AikenLetters letters = new AikenLetters();
    private int begun;
    /** Whether an empty line stood before. */
    private boolean apart;
    /** A line that was taken as part of the last option, and its number; empty for none. */
    private String added = "";

    private int addedAt;

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
            apart = true;
            return;
        }
        if (begun == 0) {
            begun = number;
        }
        if (answer.matches()) {
            end(answer.group(1).strip());
        } else if (option.matches() && !question.isEmpty() && letters.isNext(option.group(1))) {
            option(option);
        } else if (option.matches() && options.size() > 1 && AikenLetters.isFirst(option.group(1)) && addedAt > 0) {
            begin(addedAt, withdrawn());
            option(option);
        } else if (options.isEmpty()) {
            question.add(line);
        } else {
            unexpected(number, line);
        }
        apart = false;
    }

    private void option(Matcher option) {
        letters.add(option.group(1));
        options.add(
                new StringBuilder(option.group(2) == null ? "" : option.group(2).strip()));
        added = "";
        addedAt = 0;
    }

    /** A line after the options: it goes on with the last one, unless the answer of the question was forgotten. */
    private void unexpected(int number, String line) {
        if (line.endsWith("?") || line.endsWith(":") || apart && options.size() > 1) {
            begin(number, line);
        } else {
            added = line;
            addedAt = number;
            options.get(options.size() - 1).append(' ').append(line);
        }
    }

    /** The next question begins, and the one before has no answer. */
    private void begin(int number, String line) {
        end("");
        begun = number;
        question.add(line);
    }

    private String withdrawn() {
        StringBuilder last = options.get(options.size() - 1);
        last.setLength(last.length() - added.length() - 1);
        return added;
    }

    private void end(String key) {
        String source = String.join("\n", question) + "\n" + String.join("\n", options);
        ItemDraft draft = intake.item(begun, source).kind("multichoice").title("");
        intake.item(draft, item -> item(item, key));
        question.clear();
        options.clear();
        letters.clear();
        begun = 0;
        added = "";
        addedAt = 0;
    }

    private ImportedItem item(ItemDraft item, String key) {
        if (options.size() < 2) {
            throw new Unreadable("exchange_aiken.options", options.size());
        }
        if (key.isEmpty()) {
            throw new Unreadable("exchange_aiken.no_answer");
        }
        Set<Integer> right = letters.named(key);
        if (right.isEmpty()) {
            throw new Unreadable("exchange_aiken.wrong_answer", key);
        }
        List<Choice.Option> made = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            LocalText text = item.text(options.get(i).toString(), TextFormat.PLAIN);
            made.add(new Choice.Option(ItemDraft.letter(i), right.contains(i), text, null));
        }
        LocalText ask = item.text(String.join("\n", question), TextFormat.PLAIN);
        Choice choice = right.size() == 1
                ? new Choice(QuestionType.SINGLE, made)
                : new Choice(QuestionType.MULTIPLE, Choice.Credit.ALL_OR_NOTHING, made);
        return item.done(ask, null, null, choice);
    }
}
