package org.stupeni.quiz.repair.web;

/** The page of a list as an address says it. */
final class PageAddress {

    private PageAddress() {}

    /** From 1; the first where it cannot be read, the last where there are not so many. */
    static int of(String text, int pages) {
        int asked = text != null && text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : 1;
        return Math.min(asked, pages);
    }
}
