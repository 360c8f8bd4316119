package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.TextPieces.Piece;

class TextPiecesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "без ссылок | ",
                "см. https://a.example/x?y=1&z=2. Спасибо | https://a.example/x?y=1&z=2",
                "(http://a.example/путь) | http://a.example/путь",
                "«https://a.example» и https://b.example! | https://a.example https://b.example",
                "javascript:alert(1) data:text/html,x | ",
                "https:// | ",
                "https://a.example/<script> | https://a.example/",
                "https://a.example/'onclick='x | https://a.example/'onclick='x"
            })
    void addressesAreFoundAndNothingIsLost(String text, String addresses) {
        List<Piece> pieces = TextPieces.of(text);

        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(pieces.stream()
                        .map(Piece::address)
                        .filter(one -> one != null)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(addresses == null ? "" : addresses);
    }
}
