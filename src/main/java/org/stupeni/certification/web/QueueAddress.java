package org.stupeni.certification.web;

import java.util.Locale;
import org.stupeni.certification.DecisionQueue.Order;

/**
 * What part of the queue an address asks for: {@code /hr/decisions?sort=-level&page=2}, a hyphen for the other way round.
 *
 * <p>What cannot be read is left at the default, who has waited longest first: a mistyped address still shows the queue.
 *
 * @param page from 1
 */
record QueueAddress(Order order, boolean descending, int page) {

    private static final String BACKWARDS = "-";

    static QueueAddress of(String sort, String page) {
        String word = sort == null ? "" : sort;
        boolean descending = word.startsWith(BACKWARDS);
        Order order = orderOf(descending ? word.substring(1) : word);
        boolean number = page != null && page.matches("[1-9][0-9]{0,5}");
        return new QueueAddress(
                order == null ? Order.SINCE : order, order != null && descending, number ? Integer.parseInt(page) : 1);
    }

    private static Order orderOf(String word) {
        for (Order order : Order.values()) {
            if (word(order).equals(word)) {
                return order;
            }
        }
        return null;
    }

    /** The queue sorted by this from its first page on; by what it is sorted by already, the other way round. */
    QueueAddress by(Order other) {
        return new QueueAddress(other, other == order && !descending, 1);
    }

    QueueAddress at(int otherPage) {
        return new QueueAddress(order, descending, otherPage);
    }

    /** The last page there is, where there are not so many. */
    QueueAddress within(int pages) {
        return at(Math.max(1, Math.min(page, pages)));
    }

    /** The word of {@code aria-sort}, or null for a column that the queue is not sorted by. */
    String direction(Order column) {
        if (column != order) {
            return null;
        }
        return descending ? "descending" : "ascending";
    }

    @Override
    public String toString() {
        return "/hr/decisions" + query();
    }

    String query() {
        return "?sort=" + sort() + (page == 1 ? "" : "&page=" + page);
    }

    /** "-level". */
    String sort() {
        return (descending ? BACKWARDS : "") + word(order);
    }

    private static String word(Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }
}
