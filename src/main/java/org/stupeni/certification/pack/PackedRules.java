package org.stupeni.certification.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.VersionHead;

/**
 * The head of a version of the rules.
 *
 * @param publishedBy null for the folder of courses
 * @param sha256 the hash that it was published with: that of the file, if nothing was changed since
 */
record PackedRules(
        int number,
        LocalDate effectiveOn,
        Instant publishedAt,
        Long publishedBy,
        String note,
        Instant withdrawnAt,
        String file,
        String sha256)
        implements NamesPeople {

    static PackedRules of(VersionHead head, FrameworkVersion version, String sha256) {
        return new PackedRules(
                head.number(),
                version.effectiveOn(),
                head.publishedAt(),
                head.publishedBy(),
                head.note(),
                head.withdrawnAt(),
                file(head.number()),
                sha256);
    }

    static String file(int number) {
        return "rules/version-" + number + ".json";
    }

    @Override
    public Stream<Long> people() {
        return Stream.ofNullable(publishedBy);
    }
}
