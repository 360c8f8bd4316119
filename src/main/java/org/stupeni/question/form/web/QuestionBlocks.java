package org.stupeni.question.form.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stupeni.platform.fields.FormField;
import org.stupeni.platform.fields.FormField.Both;
import org.stupeni.platform.fields.FormField.Cases;
import org.stupeni.platform.fields.FormField.Flag;
import org.stupeni.platform.fields.FormField.Group;
import org.stupeni.platform.fields.FormField.Items;
import org.stupeni.platform.fields.FormField.Words;
import org.stupeni.question.QuestionType;
import org.stupeni.question.form.QuestionFields;
import org.stupeni.question.form.QuestionForm;

/** Lays the fields of a question out on the page: what is typed one below the other, lists in between. Pure. */
final class QuestionBlocks {

    private static final Set<String> HIDDEN = Set.of("type", "question");

    private final QuestionType type;
    private final Map<String, String> parts;
    private final Map<String, List<String>> problems;
    private final FieldWords words;
    private final FieldPicks picks;
    private final boolean oneRight;

    QuestionBlocks(
            QuestionType type,
            Map<String, String> parts,
            Map<String, List<String>> problems,
            FieldWords words,
            FieldPicks picks) {
        this.type = type;
        this.parts = parts;
        this.problems = problems;
        this.words = words;
        this.picks = picks;
        this.oneRight = type == QuestionType.SINGLE || type == QuestionType.CLOZE;
    }

    List<FieldBlock> blocks() {
        return blocks("", QuestionFields.of(type));
    }

    private List<FieldBlock> blocks(String place, List<FormField> fields) {
        List<FieldBlock> blocks = new ArrayList<>();
        List<FieldView> before = new ArrayList<>();
        lay(blocks, before, place, fields);
        if (!before.isEmpty()) {
            blocks.add(new FieldBlock(List.copyOf(before), null));
        }
        return blocks;
    }

    private void lay(List<FieldBlock> blocks, List<FieldView> before, String place, List<FormField> fields) {
        for (FormField field : fields) {
            String name = QuestionForm.name(place, field.key());
            if (field instanceof Items items) {
                blocks.add(new FieldBlock(List.copyOf(before), list(name, items)));
                before.clear();
            } else if (field instanceof Group group) {
                lay(blocks, before, name, group.fields());
            } else if (field instanceof Cases cases) {
                before.add(view(field, name));
                lay(blocks, before, place, cases.cases().getOrDefault(text(name), List.of()));
            } else if (!HIDDEN.contains(name)) {
                before.add(view(field, name));
            }
        }
    }

    private FieldBlock.PartList list(String name, Items items) {
        List<String> places = QuestionForm.places(parts, name);
        List<FieldBlock.Part> all = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            all.add(new FieldBlock.Part(
                    places.get(i),
                    words.partOf(places.get(i)),
                    i == 0,
                    i == places.size() - 1,
                    blocks(places.get(i), items.fields())));
        }
        return new FieldBlock.PartList(
                name,
                words.list(name),
                words.listHelp(name),
                mistake(name, ""),
                places.size() >= items.most(),
                words.add(name),
                words.of("draft_fields.added", words.partOf(name + "-" + places.size())),
                all);
    }

    private FieldView view(FormField field, String name) {
        boolean both = field instanceof Both;
        String value = text(both ? name + "-ru" : name);
        String list = name.replaceFirst("-[0-9]+-[a-z]+$", "");
        List<PickGroup> items = picks.of(type, field, name, value, places(name, list));
        String kind = kind(field, name, items != null, list);
        return new FieldView(
                name,
                kind,
                kind.equals("hidden") ? "" : words.label(name),
                words.help(name),
                value,
                both ? text(name + "-en") : null,
                both ? first(mistake(name + "-ru", text(name + "-en")), mistake(name, "")) : mistake(name, ""),
                both ? mistake(name + "-en", value) : "",
                list + "-right",
                field instanceof Flag && name.endsWith("-right")
                        ? Integer.parseInt(name.replaceFirst(".*-([0-9]+)-right$", "$1"))
                        : 0,
                items == null ? List.of() : items);
    }

    /** How many places the key of a ranking has; 0 where reactions are rated. */
    private int places(String name, String list) {
        return name.endsWith("-key") && text("credit").equals("rank-distance")
                ? QuestionForm.places(parts, list).size()
                : 0;
    }

    private String kind(FormField field, String name, boolean picked, String list) {
        if (field instanceof Both) {
            return "both";
        }
        if (field instanceof Words several) {
            return several.commas() ? "line" : "words";
        }
        if (field instanceof Flag) {
            boolean choice = oneRight && name.endsWith("-right") && rights(list) <= 1;
            return choice ? "choice" : "flag";
        }
        return picked ? "pick" : name.endsWith("-id") && !name.matches("gaps-[0-9]+-id") ? "hidden" : "line";
    }

    private long rights(String list) {
        return QuestionForm.places(parts, list).stream()
                .filter(option -> text(option + "-right").equals("true"))
                .count();
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private String text(String name) {
        return parts.getOrDefault(name, "");
    }

    private String mistake(String name, String other) {
        return problems.getOrDefault(name, List.of()).stream()
                .map(message -> words.sentence(name, message, other))
                .distinct()
                .reduce((one, next) -> one + ". " + next)
                .orElse("");
    }
}
