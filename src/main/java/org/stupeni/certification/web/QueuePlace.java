package org.stupeni.certification.web;

import java.util.Locale;
import java.util.Optional;
import org.stupeni.certification.DecisionQueue.Order;

/**
 * A place in one of HR's lists, as an address carries it to the page of a person and back: {@code -level.17}, {@code renew.3}.
 *
 * @param order what the queue is sorted by; the other two lists have an order of their own
 * @param index from 0, of the whole list
 */
record QueuePlace(Shown list, Order order, boolean descending, int index) {

    /** How many rows a page of a list has. */
    static final int ROWS = 20;

    /** The lists there are. */
    enum Shown {
        DECIDE,
        APPROVE,
        RENEW;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Nothing where it is none. */
    static Optional<QueuePlace> read(String text) {
        String[] parts = text == null ? new String[0] : text.split("\\.");
        if (parts.length != 2 || !parts[1].matches("[0-9]{1,6}")) {
            return Optional.empty();
        }
        int index = Integer.parseInt(parts[1]);
        for (Shown list : new Shown[] {Shown.APPROVE, Shown.RENEW}) {
            if (list.word().equals(parts[0])) {
                return Optional.of(new QueuePlace(list, Order.SINCE, false, index));
            }
        }
        QueueAddress address = QueueAddress.of(parts[0], null);
        return address.sort().equals(parts[0])
                ? Optional.of(new QueuePlace(Shown.DECIDE, address.order(), address.descending(), index))
                : Optional.empty();
    }

    String written() {
        return (list == Shown.DECIDE ? address().sort() : list.word()) + "." + index;
    }

    QueuePlace at(int other) {
        return new QueuePlace(list, order, descending, other);
    }

    /** The page of the list that shows the place. */
    String back() {
        int page = index / ROWS + 1;
        return list == Shown.DECIDE
                ? address().at(page).toString()
                : "/hr/decisions?list=" + list.word() + (page == 1 ? "" : "&page=" + page);
    }

    private QueueAddress address() {
        return new QueueAddress(order, descending, 1);
    }
}
