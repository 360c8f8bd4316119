package org.stupeni.platform.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pages that the foot of a long list names. */
public final class PageNumbers {

    /** How many pages on each side of the present one are named. */
    private static final int NEAR = 2;

    private static final Pattern READABLE = Pattern.compile("[1-9][0-9]{0,5}");

    private PageNumbers() {}

    /** The first, the last and those around the present one, all counted from 1; 0 stands for a gap. */
    public static List<Integer> named(int page, int pages) {
        List<Integer> near = IntStream.rangeClosed(1, pages)
                .filter(each -> each == 1 || each == pages || Math.abs(each - page) <= NEAR)
                .boxed()
                .toList();
        return near.stream()
                .flatMap(each -> each > 1 && !near.contains(each - 1) ? Stream.of(0, each) : Stream.of(each))
                .toList();
    }

    /** The page that an address means, from 1: the first where it cannot be read, the last where there are not so many. */
    public static int asked(String said, int pages) {
        return said != null && READABLE.matcher(said).matches() ? Math.min(Integer.parseInt(said), pages) : 1;
    }

    /** How many pages so many rows fill; an empty list has one. */
    public static int count(long rows, int onPage) {
        return (int) Math.max(1, (rows + onPage - 1) / onPage);
    }
}
