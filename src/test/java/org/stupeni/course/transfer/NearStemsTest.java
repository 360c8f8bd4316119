package org.stupeni.course.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.course.transfer.NearStems.Near;
import org.stupeni.course.transfer.NearStems.Pieces;

class NearStemsTest {

    private static final List<String> WORDS = List.of(
            "клиент",
            "жалоба",
            "возврат",
            "срок",
            "ответ",
            "сотрудник",
            "магазин",
            "деньги",
            "товар",
            "письмо",
            "звонок",
            "извинение",
            "решение",
            "выгода",
            "скидка",
            "доставка",
            "обещание",
            "вежливость",
            "очередь",
            "касса",
            "отказ",
            "правило",
            "договор",
            "гарантия",
            "ремонт",
            "качество",
            "обмен",
            "претензия",
            "чек",
            "руководитель");

    @ParameterizedTest
    @CsvSource({
        "через сколько дней магазин отвечает на письмо клиента, через сколько дней магазин отвечает на письмо клиента,"
                + " true",
        "через сколько дней магазин отвечает на письмо клиента, через сколько дней магазин отвечает на письма клиента,"
                + " true",
        "через сколько дней магазин отвечает на письмо клиента, через сколько недель фирма отвечает на звонок клиента,"
                + " false",
        "что сказать клиенту, что сказать сотруднику, false",
        "да, да, true",
        "да, нет, false"
    })
    void whatIsNearlyTheSameIsFound(String one, String other, boolean near) {
        assertThat(NearStems.among(List.of(of(one)), List.of(of(other)), 3).isEmpty())
                .isEqualTo(!near);
    }

    @Test
    void theResemblanceIsThatOfTheSets() {
        assertThat(NearStems.resemblance(new int[] {1, 2, 3, 4}, new int[] {1, 2, 3, 5}))
                .as("0.6 is not near")
                .isZero();
        assertThat(NearStems.resemblance(new int[] {1, 2, 3, 4}, new int[] {1, 2}))
                .isZero();
        assertThat(NearStems.resemblance(new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, new int[] {1, 2, 3, 4, 5, 6, 7, 8, 10}))
                .isCloseTo(0.8, within(1e-9));
        assertThat(NearStems.resemblance(new int[] {1, 2, 3, 4, 5}, new int[] {1, 2, 3, 5}))
                .isCloseTo(0.8, within(1e-9));
        assertThat(NearStems.resemblance(new int[] {1}, new int[] {1})).isEqualTo(1);
    }

    @Test
    void eitherLanguageIsEnoughAndTheNearestComesFirst() {
        Pieces both = Pieces.of(
                List.of("когда ответить клиенту на жалобу", "when to answer the complaint of a client in writing"));
        List<Pieces> all = List.of(
                of("совсем другой вопрос о другом"),
                of("when to answer the complaints of a client in writing"),
                of("когда ответить клиенту на жалобу"));

        List<Near> near = NearStems.among(List.of(both), all, 3).get(0);

        assertThat(near).extracting(Near::other).containsExactly(2, 1);
        assertThat(near.get(0).resemblance()).isEqualTo(1);
    }

    /** What the pieces leave out is nothing: every pair is compared for the same result. */
    @Test
    void nothingNearIsMissed() {
        List<String> stems = stems(400, new Random(11));
        List<Pieces> pieces = stems.stream().map(NearStemsTest::of).toList();
        Map<Integer, List<Near>> found = NearStems.among(pieces, pieces, 50);

        int pairs = 0;
        for (int i = 0; i < stems.size(); i++) {
            for (int j = 0; j < stems.size(); j++) {
                int other = j;
                boolean near = NearStems.resemblance(
                                pieces.get(i).pieces().get(0),
                                pieces.get(j).pieces().get(0))
                        >= NearStems.NEAR;
                assertThat(found.getOrDefault(i, List.of()).stream().anyMatch(one -> one.other() == other))
                        .isEqualTo(near);
                pairs += near && i != j ? 1 : 0;
            }
        }
        assertThat(pairs).isPositive();
    }

    @Test
    void tenThousandAreCompared() {
        List<Pieces> pieces =
                stems(10_000, new Random(5)).stream().map(NearStemsTest::of).toList();

        assertThat(NearStems.among(pieces, pieces, 4)).hasSize(10_000);
    }

    private static Pieces of(String stem) {
        return Pieces.of(List.of(stem));
    }

    /** Every third is the one before with one word changed. */
    private static List<String> stems(int count, Random random) {
        List<String> stems = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> words = new ArrayList<>();
            for (int word = 0; word < 14; word++) {
                words.add(WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(400));
            }
            if (i % 3 == 2) {
                words = new ArrayList<>(List.of(stems.get(i - 1).split(" ")));
                words.set(random.nextInt(words.size()), "иначе");
            }
            stems.add(String.join(" ", words));
        }
        return stems;
    }
}
