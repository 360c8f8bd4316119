package org.stupeni.observation.caselibrary;

import java.util.stream.Stream;

/**
 * What happened, in the words of somebody.
 *
 * @param client what the client said and did
 * @param did what the employee did
 * @param ended how it ended
 * @param better what the employee would do now
 */
public record CaseText(String client, String did, String ended, String better) {

    public CaseText {
        client = plain(client);
        did = plain(did);
        ended = plain(ended);
        better = plain(better);
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    public Stream<String> all() {
        return Stream.of(client, did, ended, better);
    }

    /** All of it as one text. */
    public String whole() {
        return String.join("\n\n", client, did, ended, better);
    }
}
