package org.stupeni.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/learn/home", "/learn/lesson?course=client-orientation&id=loyalty", "/hr/person?id=7", "/"})
    void aPathOfThePortalIsKept(String path) {
        assertThat(OwnPath.orStart(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=1",
                "evil",
                "/a<b",
                "\\\\evil.example",
                "/a b"
            })
    void anythingElseLeadsToTheStart(String path) {
        assertThat(OwnPath.orStart(path)).isEqualTo("/start");
    }
}
