package org.stupeni.quiz.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.web.JsonExchange;
import org.stupeni.platform.web.JsonExchange.Unreadable;
import org.stupeni.platform.web.RefusedMapper.Refusal;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.attempt.Answers;
import org.stupeni.quiz.web.AttemptMessages.Receipt;
import org.stupeni.quiz.web.AttemptMessages.Receipts;
import org.stupeni.quiz.web.AttemptMessages.Sent;
import org.stupeni.quiz.web.AttemptMessages.SentTogether;

/**
 * Saves the responses of a player: {@code POST /api/learn/attempts/<id>/responses} for one, {@code .../responses/batch} for what waited in a queue.
 *
 * <p>Nothing else is asked as often as this, and JAX-RS would cost more than the insert; so these two addresses are taken in front of it, by a filter of its
 * servlet. Filters of a servlet come after all filters of addresses, whatever their names, so what those refuse does not get here.
 */
@WebFilter(filterName = "Responses", servletNames = "org.stupeni.platform.web.Api", asyncSupported = true)
public class ResponsesFilter extends HttpFilter {

    /** Below {@code /api}. */
    private static final Pattern ADDRESS = Pattern.compile("/learn/attempts/(\\d{1,18})/responses(/batch)?");

    private static final int MOST_AT_ONCE = 200;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    transient Answers answers;

    @Inject
    transient AnswerReceipts receipts;

    @Inject
    transient SaveLimit limit;

    @Inject
    transient CurrentPerson me;

    @Inject
    transient ViewTexts texts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher address = ADDRESS.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        if (!address.matches()) {
            chain.doFilter(request, response);
        } else if ("POST".equals(request.getMethod())) {
            save(address, request, response);
        } else {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void save(Matcher address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean queue = address.group(2) != null;
        try {
            List<Sent> sent = queue ? queue(request) : List.of(JsonExchange.read(request, Sent.class));
            save(Long.parseLong(address.group(1)), sent, queue, response);
        } catch (Unreadable e) {
            response.sendError(e.status());
        }
    }

    private static List<Sent> queue(HttpServletRequest request) throws IOException, Unreadable {
        List<Sent> sent = JsonExchange.read(request, SentTogether.class).responses();
        if (sent == null || sent.size() > MOST_AT_ONCE || sent.stream().anyMatch(Objects::isNull)) {
            throw new Unreadable(HttpServletResponse.SC_BAD_REQUEST);
        }
        return sent;
    }

    private void save(long attempt, List<Sent> sent, boolean queue, HttpServletResponse response)
            throws IOException, Unreadable {
        if (!limit.allows(me.getId())) {
            response.setIntHeader("Retry-After", 1);
            refuse(response, TOO_MANY_REQUESTS, "quiz_attempt.too_often");
            return;
        }
        Optional<Receipts> saved = answers.save(
                        attempt, me.getId(), sent.stream().map(Sent::given).toList())
                .map(receipts::of);
        if (saved.isEmpty()) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, "quiz_attempt.unknown");
        } else if (queue) {
            JsonExchange.write(response, HttpServletResponse.SC_OK, saved.get());
        } else {
            answer(saved.get().receipts().get(0), response);
        }
    }

    /** 200 with the receipt, 409 with the answer that counts if another one does or it is refused. */
    private static void answer(Receipt receipt, HttpServletResponse response) throws IOException, Unreadable {
        switch (receipt.status()) {
            case SAVED, LATE -> JsonExchange.write(response, HttpServletResponse.SC_OK, receipt);
            case CONFLICT, REFUSED -> JsonExchange.write(response, HttpServletResponse.SC_CONFLICT, receipt);
            case UNREADABLE -> throw new Unreadable(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void refuse(HttpServletResponse response, int status, String key) throws IOException {
        JsonExchange.write(response, status, new Refusal(key, texts.of(key)));
    }
}
