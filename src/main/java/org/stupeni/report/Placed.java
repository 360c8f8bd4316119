package org.stupeni.report;

/**
 * Where a person who is there stands in the company.
 *
 * @param searchText what the person is found and sorted by
 */
public record Placed(Long employeeId, Long departmentId, Long positionId, String searchText) {

    /** As much of it as the table of levels keeps. */
    String sortText() {
        return searchText.length() > PersonLevel.LONGEST ? searchText.substring(0, PersonLevel.LONGEST) : searchText;
    }
}
