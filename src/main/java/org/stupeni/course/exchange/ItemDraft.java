package org.stupeni.course.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.course.exchange.text.HtmlMarkdown;
import org.stupeni.course.exchange.text.Multilang;
import org.stupeni.course.exchange.text.PlainMarkdown;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.PictureName;
import org.stupeni.platform.YamlDocument;
import org.stupeni.question.Question;
import org.stupeni.question.Tags;
import org.stupeni.question.Task;

/**
 * One question while its reader reads it: turns its texts into Markdown in the languages it has, and gathers what is to be said of it.
 *
 * <p>A text without {@code multilang} marks is of the question's language; where other texts of the question have the marks it is of both.
 */
public final class ItemDraft {

    private static final Pattern IMAGE = Pattern.compile("!\\[((?:[^\\]\\\\]|\\\\.)*)\\]\\(([^)\\s]+)[^)]*\\)");

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final int USUAL_DIFFICULTY = 2;
    private static final int LONGEST_TITLE = 200;

    private final Intake intake;
    private final int number;
    private final Place place;
    private final Language language;
    private boolean bilingual;
    private final Set<Note> notes = new LinkedHashSet<>();
    private final List<String> tags = new ArrayList<>();
    private final Set<String> shown = new LinkedHashSet<>();
    private final InlinePictures inline = new InlinePictures(this);
    private Map<String, byte[]> files = Map.of();
    private UnaryOperator<String> pathOf = UnaryOperator.identity();
    private String kind = "";
    private String title = "";
    private String category = "";
    private String id = "";
    private String indicator = "";
    private String lesson = "";
    private int difficulty = USUAL_DIFFICULTY;

    ItemDraft(Intake intake, int number, Place place, Language language, String source) {
        this.intake = intake;
        this.number = number;
        this.place = place;
        this.language = language;
        this.bilingual =
                Multilang.isBilingual(source.length() > Limits.TEXT ? source.substring(0, Limits.TEXT) : source);
    }

    public ItemDraft kind(String foreignType) {
        kind = foreignType;
        return this;
    }

    public ItemDraft title(String text) {
        String plain = text.replaceAll("\\s+", " ").strip();
        title = plain.length() > LONGEST_TITLE ? plain.substring(0, LONGEST_TITLE) : plain;
        return this;
    }

    public ItemDraft category(String path) {
        category = path;
        return this;
    }

    /** The id it had when it was taken out of a portal. */
    public ItemDraft id(String known) {
        id = known.strip();
        return this;
    }

    /** A word its author put to it; those that this room writes become indicator, lesson and difficulty again. */
    public ItemDraft tag(String tag) {
        String word = tag.strip();
        String value = word.substring(word.indexOf(':') + 1);
        if (word.startsWith("indicator:") && YamlDocument.isId(value)) {
            indicator = value;
        } else if (word.startsWith("lesson:") && YamlDocument.isId(value)) {
            lesson = value;
        } else if (word.matches("difficulty:[123]")) {
            difficulty = Integer.parseInt(value);
        } else if (!word.isEmpty()) {
            tags.add(word);
        }
        return this;
    }

    /** Its texts are there in both languages, in places of their own. */
    public void inBoth() {
        bilingual = true;
    }

    /** The files that came with it, by their names, and how an address in its texts names one of them. */
    public ItemDraft files(Map<String, byte[]> attached, UnaryOperator<String> path) {
        files = attached;
        pathOf = path;
        return this;
    }

    public Place place() {
        return place;
    }

    public Language language() {
        return language;
    }

    public void info(String key, Object... arguments) {
        note(Note.Weight.INFO, key, arguments);
    }

    public void toDo(String key, Object... arguments) {
        note(Note.Weight.TO_DO, key, arguments);
    }

    public void loss(String key, Object... arguments) {
        note(Note.Weight.LOSS, key, arguments);
    }

    public void note(Note.Weight weight, String key, Object... arguments) {
        notes.add(Note.of(weight, place, key, arguments));
    }

    /** A text as Markdown. */
    public LocalText text(String source, TextFormat format) {
        String words = format == TextFormat.PLAIN ? source : inline.taken(source);
        LocalText text = local(one -> shortEnough(markdown(Multilang.in(one, shortEnough(words)), format)));
        if (text.ru().contains("![](") || text.en().contains("![](")) {
            toDo("exchange_todo.alt");
        }
        return text;
    }

    private String shortEnough(String text) {
        if (text.length() > Limits.TEXT) {
            throw new Unreadable(place.line(), "exchange_item.long_text", Limits.TEXT);
        }
        return text;
    }

    /** As {@link #text}, null where nothing is said. */
    public LocalText optional(String source, TextFormat format) {
        LocalText text = text(source, format);
        return text.ru().isEmpty() && text.en().isEmpty() ? null : text;
    }

    /** A text that is compared with what people type: as it stands, without any marks. */
    public LocalText words(String source) {
        return local(one -> Multilang.in(one, source).strip());
    }

    private LocalText local(Function<Language, String> made) {
        String ru = has(Language.RU) ? made.apply(Language.RU) : "";
        String en = has(Language.EN) ? made.apply(Language.EN) : "";
        return new LocalText(ru, en);
    }

    private boolean has(Language one) {
        return bilingual || one == language;
    }

    private String markdown(String source, TextFormat format) {
        if (source.contains("$$") || source.contains("\\(") && source.contains("\\)") || source.contains("\\[")) {
            loss("exchange_loss.formula");
        }
        boolean html =
                format == TextFormat.HTML || format == TextFormat.AUTO && source.matches("(?s).*</?[a-zA-Z][^<>]*>.*");
        if (html) {
            String lines = format == TextFormat.AUTO ? source.replace("\n", "<br>") : source;
            return HtmlMarkdown.of(lines, this::picture, what -> loss("exchange_loss.html", what));
        }
        if (format != TextFormat.MARKDOWN) {
            return PlainMarkdown.of(source);
        }
        if (source.matches("(?s).*<[a-zA-Z/][^<>]*>.*")) {
            loss("exchange_loss.html_in_markdown");
        }
        return IMAGE.matcher(source.strip()).replaceAll(this::image);
    }

    /** What is named as the portal names its own pictures may be there already. */
    private String image(MatchResult image) {
        String own = image.group(2);
        boolean known = !files.containsKey(own) && PictureName.of(own).isPresent();
        String name = known ? own : picture(own);
        return Matcher.quoteReplacement(name.isEmpty() ? image.group(1) : "![" + image.group(1) + "](" + name + ")");
    }

    private String picture(String address) {
        boolean inText = inline.holds(address);
        String path = inText ? inline.name(address) : pathOf.apply(address);
        byte[] content = inText ? inline.content(address) : files.get(path);
        if (content == null) {
            loss("exchange_loss.missing_picture", address.startsWith("data:") ? "data:" : address);
            return "";
        }
        Optional<String> name = intake.pictures().take(path, content, this);
        name.ifPresent(shown::add);
        return name.orElse("");
    }

    /** Ids of options, pairs or steps that have none: a, b, c. */
    public static String letter(int at) {
        return at < LETTERS.length() ? LETTERS.substring(at, at + 1) : "o" + at;
    }

    /** A construct without a counterpart here. */
    public ImportedItem unknown(String construct) {
        note(Note.Weight.LOSS, Note.UNKNOWN_KIND, construct);
        return item(ImportedItem.State.UNKNOWN, null);
    }

    /** Of a kind that is known, put together in a way that has no counterpart here. */
    public ImportedItem unlike(String key) {
        loss(key);
        return item(ImportedItem.State.UNKNOWN, null);
    }

    ImportedItem broken(Unreadable why) {
        notes.add(new Note(
                Note.Weight.FAULT,
                why.getMessage(),
                why.note("").arguments(),
                new Place(place.file(), why.line() > 0 ? why.line() : place.line(), place.element())));
        return item(ImportedItem.State.BROKEN, null);
    }

    /**
     * The draft.
     *
     * @param hint Markdown, or null
     * @param feedback Markdown, or null
     */
    public ImportedItem done(LocalText ask, LocalText hint, LocalText feedback, Task task) {
        if (ask.in(language.locale()).isBlank()) {
            throw new Unreadable(place.line(), "exchange_item.no_text");
        }
        String words = ask.in(language.locale());
        Question question = new Question(
                intake.ids().free(id, title.isEmpty() ? words : title, number),
                indicator,
                lesson,
                difficulty,
                Tags.all(tags),
                ask,
                hint,
                feedback,
                task);
        DraftRules.check(question, this);
        if (!bilingual) {
            toDo(language == Language.RU ? "exchange_todo.english" : "exchange_todo.russian");
        }
        if (indicator.isEmpty() || lesson.isEmpty()) {
            toDo("exchange_todo.tags");
        }
        boolean lossy = notes.stream().anyMatch(note -> note.weight() == Note.Weight.LOSS);
        return item(lossy ? ImportedItem.State.LOSSY : ImportedItem.State.OK, question);
    }

    private ImportedItem item(ImportedItem.State state, Question question) {
        Set<Language> languages = bilingual ? EnumSet.allOf(Language.class) : EnumSet.of(language);
        return new ImportedItem(
                number,
                place,
                state,
                kind.toLowerCase(Locale.ROOT),
                title,
                category,
                tags,
                question,
                languages,
                List.copyOf(shown),
                List.copyOf(notes));
    }
}
