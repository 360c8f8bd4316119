package org.stupeni.platform.sheet;

import java.util.function.UnaryOperator;

/**
 * A table of HR as a file: what its page sends at once and what a schedule makes in the background are one and the same.
 *
 * <p>Implementations are found by their name; they write in the language of the request's reader.
 */
public interface SheetSource {

    /** What the file is called, without its ending: {@code matrix}. Its page has the same name. */
    String name();

    /**
     * The table of everybody whom the filter leaves. A part of the filter that is not understood is as if it were not there.
     *
     * @param parameter the filter, as the address of the page says it
     */
    SheetTable<?> table(UnaryOperator<String> parameter);
}
