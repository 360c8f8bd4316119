package org.stupeni.survey.pulse;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.platform.statistics.Estimates;
import org.stupeni.platform.statistics.Interval;
import org.stupeni.survey.SurveyQuestion;

/**
 * How often what was said to one question. Pure.
 *
 * @param marks of a scale; empty for another question
 * @param chosen by the id of the option; empty for another question
 */
public record PulseTally(SortedMap<Integer, Long> marks, Map<String, Long> chosen) {

    static PulseTally none() {
        return new PulseTally(new TreeMap<>(), new TreeMap<>());
    }

    void add(Integer mark, String option, long count) {
        if (mark != null) {
            marks.merge(mark, count, Long::sum);
        } else if (option != null) {
            chosen.merge(option, count, Long::sum);
        }
    }

    /** How many answers there are. */
    public long count() {
        return marks.values().stream().mapToLong(Long::longValue).sum()
                + chosen.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The mean mark with Student's interval ({@link Estimates#mean}), cut to the scale; nothing for fewer than two.
     *
     * <p>Where all say the same the interval is that one mark: the sample holds nothing that would tell more.
     */
    public Optional<Estimate> mean(SurveyQuestion.Scale scale) {
        if (count() < 2) {
            return Optional.empty();
        }
        Estimate mean = Estimates.mean(values());
        return Optional.of(
                Estimate.of(mean.value(), new Interval(mean.low(), mean.high()).within(scale.from(), scale.to())));
    }

    /** By how much the mean mark is above that of an earlier edition, with Welch's interval ({@link Estimates#difference}); nothing where one of them has fewer than two. */
    public Optional<Estimate> above(PulseTally earlier) {
        return count() < 2 || earlier.count() < 2
                ? Optional.empty()
                : Optional.of(Estimates.difference(earlier.values(), values()));
    }

    /** The share of those who chose an option, with Wilson's interval ({@link Estimates#share}). */
    public Estimate share(String option) {
        return Estimates.share(chosen.getOrDefault(option, 0L), count());
    }

    private double[] values() {
        return marks.entrySet().stream()
                .flatMapToDouble(entry -> DoubleStream.generate(entry::getKey).limit(entry.getValue()))
                .toArray();
    }
}
