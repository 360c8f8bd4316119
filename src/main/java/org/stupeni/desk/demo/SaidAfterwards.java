package org.stupeni.desk.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.stupeni.survey.Survey;
import org.stupeni.survey.SurveyQuestion;
import org.stupeni.survey.pulse.PulseOptions;

/**
 * What is said of a module, whatever the survey asks: on a scale mostly well, of the third module of a course less so; of options the first ones most often; and one in
 * three writes something. Pure.
 */
final class SaidAfterwards {

    private static final double WRITE = 0.35;
    private static final int DULL = 2;

    private static final List<String> WORDS = List.of(
            "Больше примеров по телефону: у нас клиентов не видно.",
            "Читать удобно, а вот проверка длинная, к концу отвечаешь наугад.",
            "Всё по делу. Распечатал таблицу и повесил у кассы.",
            "В уроке у сотрудника есть пять минут на разговор. В субботу их нет.",
            "Не понял, чем второй шаг отличается от третьего.",
            "Первый урок можно сократить вдвое, это и так все знают.",
            "The examples are all from a shop. What about chat?",
            "Хорошо, что есть слова, которые можно сказать как есть.",
            "Что делать, если руководитель требует другого?",
            "Попробовал на первом же возврате: сработало, клиент сам удивился.",
            "Ситуации слишком вежливые, у нас говорят иначе.",
            "Хочется видео или хотя бы запись разговора.",
            "Вопросы про цифры мешают: я на складе, цен не называю.",
            "Коротко и понятно, спасибо.");

    private SaidAfterwards() {}

    /**
     * @param module which of the course it is, from 0
     * @return by the id of the question
     */
    static Map<String, String> of(Survey survey, int module, Random chance) {
        Map<String, String> said = new HashMap<>();
        for (SurveyQuestion question : survey.questions()) {
            if (question instanceof SurveyQuestion.Scale scale) {
                said.put(scale.id(), String.valueOf(mark(scale, module, chance)));
            } else if (question instanceof SurveyQuestion.Text text) {
                if (!text.optional() || chance.nextDouble() < WRITE) {
                    String words = WORDS.get(chance.nextInt(WORDS.size()));
                    said.put(text.id(), words.substring(0, Math.min(text.most(), words.length())));
                }
            } else {
                List<String> options = PulseOptions.of(question);
                double first = chance.nextDouble() * chance.nextDouble();
                said.put(question.id(), options.get((int) (first * options.size())));
            }
        }
        return said;
    }

    private static long mark(SurveyQuestion.Scale scale, int module, Random chance) {
        double usual = module == DULL ? 0.54 : 0.79;
        double share = Math.max(0, Math.min(1, usual + 0.19 * chance.nextGaussian()));
        return scale.from() + Math.round(share * (scale.to() - scale.from()));
    }
}
