package org.stupeni.course.keys;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That a question was saved or published as it is.
 *
 * @param by null for the folder of courses
 * @param version the question's version; null for a text that was no question yet
 */
record KeyWriting(Long by, Instant at, String version) {

    /**
     * Who wrote this version of a question: whoever began the last stretch in which it was so. Whoever changes nothing but its feedback, takes over what was repaired,
     * or publishes what somebody else has written is not its author.
     *
     * @param saved in drafts
     * @param published in versions of the course
     * @return nothing where it came from the folder of courses, or is not known
     */
    static Optional<Long> author(List<KeyWriting> saved, List<KeyWriting> published, String version) {
        List<KeyWriting> all = Stream.concat(
                        saved.stream(), published.stream().filter(one -> !isSavedBefore(one, saved)))
                .sorted(Comparator.comparing(KeyWriting::at))
                .toList();
        KeyWriting first = null;
        for (int i = all.size() - 1; i >= 0; i--) {
            if (version.equals(all.get(i).version)) {
                first = all.get(i);
            } else if (first != null) {
                break;
            }
        }
        return Optional.ofNullable(first).map(KeyWriting::by);
    }

    private static boolean isSavedBefore(KeyWriting published, List<KeyWriting> saved) {
        return saved.stream().anyMatch(one -> published.version.equals(one.version) && !one.at.isAfter(published.at));
    }
}
