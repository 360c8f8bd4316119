package org.stupeni.audit;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The rows of the chain from a place on, fetched as they are asked for: a long chain needs no more memory than a short one. */
final class Chain implements Iterator<SealedRow> {

    private final SealedRows rows;
    private Iterator<SealedRow> page = List.<SealedRow>of().iterator();
    private long position;
    private long id;

    Chain(SealedRows rows, long from) {
        this.rows = rows;
        this.position = from;
        this.id = Long.MIN_VALUE;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext()) {
            page = rows.after(position, id).iterator();
        }
        return page.hasNext();
    }

    @Override
    public SealedRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SealedRow row = page.next();
        position = row.position();
        id = row.id();
        return row;
    }
}
