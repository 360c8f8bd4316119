package org.stupeni.report.schedule;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a table into a file, with the exporter of its page; asked of the room's web part, where the pages are. */
public interface TableWriting {

    /** @param alive what is called from time to time while rows are read */
    MadeTable write(RunRow run, Runnable alive, OutputStream out) throws IOException;
}
