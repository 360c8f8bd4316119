package org.stupeni.identity.web;

import java.util.regex.Pattern;

/** Where to go on: only to a path of the portal itself, never to what a link from elsewhere slipped in. */
final class OwnPath {

    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~%?&=+:,;@!$'()*-]*");

    private OwnPath() {}

    /** The path itself if it is one of the portal's, else the start page. */
    static String orStart(String path) {
        return path != null && PATH.matcher(path).matches() ? path : "/start";
    }
}
