package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 10.0.0.5 | 1.2.3.4 | 10.0.0.5",
                "10.0.0.5 | 10.0.0.6 | 1.2.3.4 | 10.0.0.6",
                "10.0.0.5 | 10.0.0.5 | 1.2.3.4 | 1.2.3.4",
                "10.0.0.0/8 | 10.9.9.9 | 1.2.3.4 | 1.2.3.4",
                "10.0.0.0/9 | 10.200.9.9 | 1.2.3.4 | 10.200.9.9",
                "10.0.0.5 | 10.0.0.5 | 9.9.9.9, 1.2.3.4 | 1.2.3.4",
                "10.0.0.5,10.0.0.6 | 10.0.0.5 | 9.9.9.9, 1.2.3.4, 10.0.0.6 | 1.2.3.4",
                "10.0.0.5 | 10.0.0.5 | '' | 10.0.0.5",
                "10.0.0.5 | 10.0.0.5 | 1.2.3.4, evil.example | 10.0.0.5",
                "10.0.0.5 | 10.0.0.5 | <script> | 10.0.0.5",
                "::1 | 0:0:0:0:0:0:0:1 | 2001:db8::7 | 2001:db8:0:0:0:0:0:7",
                "fd00::/8 | fd12::1 | 1.2.3.4 | 1.2.3.4",
                "10.0.0.5 | ::1 | 1.2.3.4 | ::1"
            })
    void theClientIsTheLastThatIsNoProxyOfOurs(String proxies, String sender, String forwardedFor, String client) {
        assertThat(Proxies.of(proxies).client(sender, List.of(forwardedFor))).isEqualTo(client);
    }

    @Test
    void severalHeadersAreOneList() {
        assertThat(Proxies.of("10.0.0.5").client("10.0.0.5", List.of("9.9.9.9", "1.2.3.4")))
                .isEqualTo("1.2.3.4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.org", "10.0.0.5/33", "10.0.0.5/-1", "10.0.0.5/x", "300.1.1.1"})
    void whatIsNoAddressIsRefused(String list) {
        assertThatThrownBy(() -> Proxies.of(list)).isInstanceOf(IllegalArgumentException.class);
    }
}
