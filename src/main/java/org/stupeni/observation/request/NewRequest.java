package org.stupeni.observation.request;

/**
 * What somebody asks for.
 *
 * @param observerId whom they ask, or null for any observer
 * @param words a line beside it, or null
 */
public record NewRequest(String competency, Long observerId, String words) {

    public NewRequest {
        words = words == null || words.isBlank() ? null : words.strip();
    }
}
