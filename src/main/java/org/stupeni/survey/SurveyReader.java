package org.stupeni.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stupeni.platform.CoursesFolder;
import org.stupeni.platform.Distinct;
import org.stupeni.platform.Documents;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.YamlDocument;

/** Reads the surveys of the folder of courses as {@code courses/README.md} describes them, and finds everything in them that breaks a rule. */
public final class SurveyReader {

    private static final int LONGEST_MINUTES = 30;

    /** Of two people each would know what the other one answered. */
    private static final int FEWEST_ANONYMOUS = 3;

    private static final int MOST_FEWEST = 50;
    private static final int MOST_QUESTIONS = 30;
    private static final int HIGHEST_FROM = 1;
    private static final int HIGHEST_TO = 10;
    private static final int FEWEST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 8;
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_BANDS = 10;
    private static final int NPS_BOUND = 100;

    /** What a question is answered with. */
    private enum Type {
        YES_NO,
        SCALE,
        CHOICE,
        TEXT
    }

    private SurveyReader() {}

    /** @param root the folder of courses */
    public static Documents<Survey> read(Path root) {
        return Documents.read(root, CoursesFolder.SURVEYS, "survey", SurveyReader::survey);
    }

    private static Survey survey(String id, YamlDocument file) {
        Optional<Survey.Score> score = file.word("score", Survey.Score.class);
        boolean anonymous = file.bool("anonymous");
        List<SurveyQuestion> questions = questions(file);
        Survey survey = new Survey(
                id,
                file.local("title"),
                file.local("purpose"),
                file.word("when", Survey.When.class).orElse(Survey.When.ON_REQUEST),
                file.integer("minutes", 1, LONGEST_MINUTES),
                anonymous,
                file.integer("fewest", anonymous ? FEWEST_ANONYMOUS : 1, MOST_FEWEST),
                score.orElse(Survey.Score.NONE),
                questions,
                bands(file, score, questions));
        score.ifPresent(known -> checkScore(file, known, questions));
        file.noOtherKeys();
        return survey;
    }

    private static List<SurveyQuestion> questions(YamlDocument file) {
        List<SurveyQuestion> questions = new ArrayList<>();
        Distinct ids = new Distinct("the survey", "question");
        for (YamlDocument item : file.list("questions", 1, MOST_QUESTIONS)) {
            ids.check(item, "id", item.id("id"));
            item.word("type", Type.class).map(type -> question(item, type)).ifPresent(questions::add);
        }
        return questions;
    }

    private static SurveyQuestion question(YamlDocument item, Type type) {
        String id = item.text("id");
        boolean optional = item.bool("optional", false);
        LocalText ask = item.local("ask");
        SurveyQuestion question = switch (type) {
            case YES_NO ->
                new SurveyQuestion.YesNo(
                        id, optional, ask, item.optionalLocal("note").orElse(null));
            case SCALE -> scale(item, id, optional, ask);
            case CHOICE -> new SurveyQuestion.Choice(id, optional, ask, options(item));
            case TEXT -> new SurveyQuestion.Text(id, optional, ask, item.integer("most", 1, LONGEST_TEXT));
        };
        item.noOtherKeys();
        return question;
    }

    /** A scale has three steps at least: two are a yes and a no. */
    private static SurveyQuestion scale(YamlDocument item, String id, boolean optional, LocalText ask) {
        int from = item.integer("from", 0, HIGHEST_FROM);
        int to = item.integer("to", from + 2, HIGHEST_TO);
        return new SurveyQuestion.Scale(id, optional, ask, from, to, item.local("low"), item.local("high"));
    }

    private static List<SurveyQuestion.Option> options(YamlDocument question) {
        List<SurveyQuestion.Option> options = new ArrayList<>();
        Distinct ids = new Distinct("the question", "option");
        Distinct texts = new Distinct("the question", "text");
        for (YamlDocument item : question.list("options", FEWEST_OPTIONS, MOST_OPTIONS)) {
            SurveyQuestion.Option option = new SurveyQuestion.Option(item.id("id"), item.local("text"));
            ids.check(item, "id", option.id());
            texts.check(item, "text", option.text());
            item.noOtherKeys();
            options.add(option);
        }
        return options;
    }

    private static void checkScore(YamlDocument file, Survey.Score score, List<SurveyQuestion> questions) {
        if (score == Survey.Score.YES_COUNT && yesNo(questions) == 0) {
            file.problem("score", "a yes-count needs at least one yes-no question");
        }
        long scales = questions.stream()
                .filter(question -> question instanceof SurveyQuestion.Scale scale && scale.isOfNps())
                .count();
        if (score == Survey.Score.NPS && scales != 1) {
            file.problem("score", "an nps needs exactly one scale from 0 to 10, here are " + scales);
        }
        if (score == Survey.Score.NONE && file.has("bands")) {
            file.problem("bands", "a survey without a score has no bands");
        }
    }

    private static int yesNo(List<SurveyQuestion> questions) {
        return (int) questions.stream()
                .filter(SurveyQuestion.YesNo.class::isInstance)
                .count();
    }

    private static List<Survey.Band> bands(
            YamlDocument file, Optional<Survey.Score> score, List<SurveyQuestion> questions) {
        List<Survey.Band> bands = new ArrayList<>();
        List<YamlDocument> items = file.has("bands") ? file.list("bands", 1, MOST_BANDS) : List.of();
        boolean nps = score.equals(Optional.of(Survey.Score.NPS));
        int least = nps ? -NPS_BOUND : 0;
        int most = nps ? NPS_BOUND : yesNo(questions);
        boolean scored = score.isPresent() && score.get() != Survey.Score.NONE && most > 0;
        for (YamlDocument item : scored ? items : List.<YamlDocument>of()) {
            int from = bands.isEmpty() ? first(item, least, most) : next(item, bands.get(bands.size() - 1), most);
            bands.add(new Survey.Band(from, item.local("text")));
            item.noOtherKeys();
        }
        return bands;
    }

    private static int first(YamlDocument band, int least, int most) {
        int from = band.integer("from", least, most);
        if (from != least) {
            band.problem("from", "the first band begins with the least possible result, " + least);
        }
        return from;
    }

    private static int next(YamlDocument band, Survey.Band before, int most) {
        if (before.from() == most) {
            band.at("from");
            band.problem("no result is left for this band: the one before begins with the best possible, " + most);
            return most;
        }
        return band.integer("from", before.from() + 1, most);
    }
}
