package org.stupeni.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoftHyphensTest {

    @ParameterizedTest
    @CsvSource({
        "Клиентоориентированность, Клиен-тоо-риен-ти-ро-ван-ность",
        "высокопрофессиональная, высо-ко-про-фес-сио-нальная",
        "сельскохозяйственный, сельс-ко-хо-зяйст-венный",
        "несоответствующими, несоот-ветст-вую-щими",
        "Экзамен, Экзамен",
        "короткие слова остаются целыми, короткие слова остаются целыми",
        "customer-orientation, customer-orientation",
        "ЭЛЕКТРОЭНЕРГЕТИКА и ещё, ЭЛЕКТРОЭ-НЕР-ГЕ-ТИКА и ещё"
    })
    void longRussianWordsBreakBetweenSyllables(String text, String broken) {
        assertThat(SoftHyphens.in(text).replace('\u00ad', '|')).isEqualTo(broken.replaceAll("(?<=[а-яА-ЯёЁ])-", "|"));
    }

    @Test
    void nothingStaysNothing() {
        assertThat(SoftHyphens.in(null)).isNull();
        assertThat(SoftHyphens.in("")).isEmpty();
    }
}
