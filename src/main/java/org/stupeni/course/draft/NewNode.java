package org.stupeni.course.draft;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Slugs;
import org.stupeni.platform.YamlDocument;
import org.stupeni.question.QuestionType;

/**
 * What is to be added to a draft.
 *
 * @param module the node of the module it is to stand in, or null
 * @param title what it is called, of a picture its name, of a question what is asked; a checklist may have none yet
 * @param language of the title
 * @param type of a question, else null
 * @param lesson the id of the lesson that teaches what a question asks; null where none was open
 */
public record NewNode(NodeKind kind, Long module, String title, Language language, QuestionType type, String lesson) {

    private static final int LONGEST_ID = 50;
    private static final Pattern ID = Pattern.compile("(?m)^id:.*$");
    private static final Pattern LESSON = Pattern.compile("(?m)^lesson:[ ]*(\\S+)[ ]*$");

    /** With no lesson open. */
    public NewNode(NodeKind kind, Long module, String title, Language language, QuestionType type) {
        this(kind, module, title, language, type, null);
    }

    public NewNode {
        title = title == null ? "" : title.strip();
    }

    void demandComplete() {
        if (kind == null || kind == NodeKind.HEADER) {
            throw new Refused("draft_add.no_kind");
        }
        if (kind.isQuestion() && type == null) {
            throw new Refused("draft_add.no_type");
        }
        if (title.isEmpty() && !kind.isQuestion() && kind != NodeKind.CHECKLIST) {
            throw new Refused("draft_add.no_title");
        }
        if (title.length() > Drafts.LONGEST_TITLE) {
            throw new Refused("draft_add.long_title", Drafts.LONGEST_TITLE);
        }
    }

    String freeId(Set<String> taken) {
        String made = Slugs.of(title, LONGEST_ID);
        if (kind == NodeKind.PICTURE) {
            String name = made.isEmpty() ? "picture" : made;
            String ending = "." + language.code() + ".svg";
            String free = name;
            for (int i = 2; taken.contains(free + ending); i++) {
                free = name + "-" + i;
            }
            return free + ending;
        }
        return free(made.isEmpty() ? word() : made, taken);
    }

    private String word() {
        return kind.isQuestion()
                ? "question"
                : kind == NodeKind.EXAM ? "exam" : kind == NodeKind.MODULE ? "module" : "lesson";
    }

    /** An id that nothing has, after the one that is wanted. */
    static String free(String wanted, Set<String> taken) {
        String start = YamlDocument.isId(wanted) ? wanted : "question";
        String id = start;
        for (int i = 2; taken.contains(id); i++) {
            id = (start.length() > LONGEST_ID ? start.substring(0, LONGEST_ID) : start) + "-" + i;
        }
        return id;
    }

    /** The document of a question under another id. */
    static String named(String document, String id) {
        Matcher line = ID.matcher(document);
        return line.find() ? line.replaceFirst("id: " + id) : "id: " + id + "\n" + document;
    }

    /** The document of a question whose lesson has another id now. */
    static String taughtBy(String document, Map<String, String> lessons) {
        Matcher line = LESSON.matcher(document);
        return line.find() && lessons.containsKey(line.group(1))
                ? line.replaceFirst("lesson: " + lessons.get(line.group(1)))
                : document;
    }

    /** What it begins with. */
    String document(String id, String taught) {
        LocalText text = Drafts.in(language, title);
        return switch (kind) {
            case MODULE -> CourseNodes.module(text, new LocalText("", ""));
            case LESSON -> Blanks.lesson(text);
            case PICTURE -> Blanks.PICTURE;
            case EXAM -> Blanks.exam(text);
            case CHECKLIST -> Blanks.checklist(text);
            default -> Blanks.question(type, id, taught, text);
        };
    }
}
