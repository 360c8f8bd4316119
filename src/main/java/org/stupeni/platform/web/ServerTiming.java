package org.stupeni.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import org.stupeni.platform.Settings;
import org.stupeni.platform.StatementCount;

/**
 * Tells what an answer cost, in the header {@code Server-Timing}: time and processor time in milliseconds, and the number of statements sent to
 * the database. Only where {@code portal.measure} is on: benchmarks and tests read it.
 *
 * <p>The body is held back until it is whole, because the header must go first.
 */
@WebFilter(filterName = "ServerTiming", urlPatterns = "/*")
public class ServerTiming extends HttpFilter {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Inject
    Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!settings.measure()) {
            chain.doFilter(request, response);
            return;
        }
        response.setBufferSize(1 << 20);
        long started = System.nanoTime();
        long startedCpu = THREADS.getCurrentThreadCpuTime();
        int startedStatements = StatementCount.sent();
        Unflushed held = new Unflushed(response);
        chain.doFilter(request, held);
        response.setHeader(
                "Server-Timing",
                String.format(
                        Locale.ROOT,
                        "total;dur=%.2f, cpu;dur=%.2f, statements;desc=%d",
                        (System.nanoTime() - started) / 1e6,
                        (THREADS.getCurrentThreadCpuTime() - startedCpu) / 1e6,
                        StatementCount.sent() - startedStatements));
        held.send();
    }

    /** Keeps the answer in the buffer although the page asks for it to be sent. */
    private static final class Unflushed extends HttpServletResponseWrapper {

        private PrintWriter writer;
        private HeldStream stream;

        Unflushed(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void flushBuffer() {
            // sent by the filter
        }

        @Override
        public void setBufferSize(int size) {
            // set by the filter
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            if (writer == null) {
                writer = new PrintWriter(super.getWriter()) {
                    @Override
                    public void flush() {
                        // sent by the filter
                    }

                    @Override
                    public void close() {
                        // sent by the filter
                    }
                };
            }
            return writer;
        }

        /** A stream of its own: the server sends an answer off as soon as it has as many bytes as its length says. */
        @Override
        public ServletOutputStream getOutputStream() {
            if (stream == null) {
                stream = new HeldStream();
            }
            return stream;
        }

        void send() throws IOException {
            if (stream != null) {
                stream.bytes.writeTo(super.getOutputStream());
            }
            super.flushBuffer();
        }
    }

    /** Keeps bytes; {@code flush} and {@code close} stay those of a bare stream, which do nothing. */
    private static final class HeldStream extends ServletOutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int one) {
            bytes.write(one);
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            bytes.write(some, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Nothing here answers later");
        }
    }
}
