package org.stupeni.platform.sheet;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Rows read some at a time: each batch in a transaction of its own, none kept longer than it is needed.
 *
 * @param <R> a row
 */
public final class Batches<R> implements Iterator<R> {

    private final Function<R, List<R>> next;
    private Iterator<R> batch;
    private R last;

    private Batches(Function<R, List<R>> next) {
        this.next = next;
    }

    /** @param next the rows behind this one, or the first ones behind null; none at the end */
    public static <R> Iterator<R> of(Function<R, List<R>> next) {
        return new Batches<>(next);
    }

    /**
     * Rows of a list that is paged by numbers; one that changes meanwhile may skip a row or repeat one.
     *
     * @param size how many rows a part has at most
     * @param part the rows from this number on, the first is 0
     */
    public static <R> Iterator<R> of(int size, IntFunction<List<R>> part) {
        int[] first = {0};
        return of(last -> {
            List<R> rows = part.apply(first[0]);
            first[0] += size;
            return rows;
        });
    }

    @Override
    public boolean hasNext() {
        if (batch == null || !batch.hasNext()) {
            batch = next.apply(last).iterator();
        }
        return batch.hasNext();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        last = batch.next();
        return last;
    }
}
