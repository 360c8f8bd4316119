package org.stupeni.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** When a version of a course was published, without its content. */
public record DatedVersion(long id, String courseId, Instant publishedAt) {

    /**
     * The versions that were the newest of their courses at the end of a day, by the id of the course. For a day before anything was published those of the day on
     * which the first one was: a portal that took over a past begins with the courses it has.
     *
     * @param all every version, those of a course in their order
     */
    static List<Long> newestOn(LocalDate day, List<DatedVersion> all, ZoneId zone) {
        LocalDate first = all.stream()
                .map(version -> version.publishedOn(zone))
                .min(Comparator.naturalOrder())
                .orElse(day);
        LocalDate last = day.isBefore(first) ? first : day;
        TreeMap<String, Long> newest = new TreeMap<>();
        all.stream()
                .filter(version -> !version.publishedOn(zone).isAfter(last))
                .forEach(version -> newest.put(version.courseId, version.id));
        return List.copyOf(newest.values());
    }

    private LocalDate publishedOn(ZoneId zone) {
        return LocalDate.ofInstant(publishedAt, zone);
    }
}
