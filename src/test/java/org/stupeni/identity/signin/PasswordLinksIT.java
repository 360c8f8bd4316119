package org.stupeni.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.identity.Employee;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Sha256;

@ExtendWith(ArquillianExtension.class)
class PasswordLinksIT {

    private static final String NEW = "boat compass pear jam";

    @Inject
    PasswordLinks links;

    @Inject
    LoginSessions sessions;

    @Inject
    SignInCounters counters;

    @Inject
    TestPeople people;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UserTransaction transaction;

    PersonRow person;
    Long administrator;
    String address;

    @BeforeEach
    void somebodyWhoForgot() {
        person = people.employee();
        administrator = people.with(Role.ADMINISTRATOR).id();
        address = UUID.randomUUID().toString();
    }

    @Test
    void theLinkSetsThePasswordOnceAndEndsEverySession() {
        String session = signIn(TestPeople.PASSWORD);
        String link = make();
        assertThat(links.isUsable(link)).isTrue();
        assertThat(links.isUsable(link)).as("asking uses nothing up").isTrue();
        assertThat(links.holder(link))
                .map(LinkHolder::given)
                .contains(person.name().given());

        links.use(link, NEW);

        assertThat(sessions.find(session)).isEmpty();
        assertThat(sessions.find(signIn(NEW))).isPresent();
        assertThatThrownBy(() -> signIn(TestPeople.PASSWORD)).isInstanceOf(Refused.class);
        assertDead(link);
    }

    @Test
    void onlyTheHashIsKept() {
        String link = make();

        assertThat(entityManager
                        .createQuery("select l.tokenHash from PasswordLink l where l.employee.id = :id", String.class)
                        .setParameter("id", person.id())
                        .getResultList())
                .containsExactly(Sha256.of(link));
        assertThat(link).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void aNewerLinkVoidsTheOlder() {
        String older = make();
        String newer = make();

        assertDead(older);
        assertThat(links.isUsable(newer)).isTrue();
    }

    @Test
    void aDayLaterItIsDead() throws Exception {
        String link = make();
        transaction.begin();
        entityManager
                .createQuery("update PasswordLink l set l.validUntil = :then where l.tokenHash = :hash")
                .setParameter("then", Instant.now())
                .setParameter("hash", Sha256.of(link))
                .executeUpdate();
        transaction.commit();

        assertDead(link);
    }

    @Test
    void whoIsBlockedCanUseNoLinkAndGetsNone() throws Exception {
        String link = make();
        inTransaction(employee -> employee.block(Instant.now()));

        assertDead(link);
        assertThatThrownBy(this::make).isInstanceOf(Refused.class).hasMessage("identity_new_password.shut_out");
    }

    @Test
    void whoHasLeftCanUseNoLink() throws Exception {
        String link = make();
        inTransaction(employee -> employee.leaves(LocalDate.now().minusDays(2)));

        assertDead(link);
    }

    @Test
    void anInventedLinkIsDead() {
        assertDead("invented");
    }

    @Test
    void aWeakPasswordIsRefusedAndTheLinkStaysGood() {
        String link = make();

        assertThatThrownBy(() -> links.use(link, "short"))
                .isInstanceOf(Refused.class)
                .hasMessage("identity_password.too_short");

        assertThat(links.isUsable(link)).isTrue();
        assertThat(sessions.find(signIn(TestPeople.PASSWORD))).isPresent();
    }

    @Test
    void aLinkOpensALockedAccount() {
        for (int i = 0; i < SignInCounters.PER_ACCOUNT; i++) {
            counters.fail(person.number(), "elsewhere-" + address, Instant.now());
        }

        links.use(make(), NEW);

        assertThat(signIn(NEW)).isNotBlank();
    }

    @Test
    void whatEndedMoreThanThirtyDaysAgoIsForgotten() throws Exception {
        String voided = made("voidedAt", 31);
        String used = made("usedAt", 31);
        String expired = made("validUntil", 31);
        String endedLately = made("voidedAt", 29);
        String good = make();

        assertThat(links.forgetOld()).isGreaterThanOrEqualTo(3);

        assertThat(entityManager
                        .createQuery("select l.tokenHash from PasswordLink l where l.employee.id = :id", String.class)
                        .setParameter("id", person.id())
                        .getResultList())
                .contains(Sha256.of(endedLately), Sha256.of(good))
                .doesNotContain(Sha256.of(voided), Sha256.of(used), Sha256.of(expired));
        assertThat(links.isUsable(good)).isTrue();
    }

    /** A link that ended in this way so many days ago. */
    private String made(String end, int daysAgo) throws Exception {
        String link = make();
        transaction.begin();
        entityManager
                .createQuery("update PasswordLink l set l." + end + " = :then where l.tokenHash = :hash")
                .setParameter("then", Instant.now().minus(Duration.ofDays(daysAgo)))
                .setParameter("hash", Sha256.of(link))
                .executeUpdate();
        transaction.commit();
        return link;
    }

    @Test
    void nobodyGetsALinkForAPersonWhoDoesNotExist() {
        assertThatThrownBy(() -> links.make(-1L, administrator)).hasMessageContaining("-1");
    }

    private void inTransaction(Consumer<Employee> deed) throws Exception {
        transaction.begin();
        deed.accept(entityManager.find(Employee.class, person.id()));
        transaction.commit();
    }

    private String make() {
        String link = links.make(person.id(), administrator).address();
        assertThat(link).contains("/new-password?link=");
        return link.substring(link.indexOf('=') + 1);
    }

    private String signIn(String password) {
        return sessions.signIn(person.number(), password, address, "test");
    }

    private void assertDead(String link) {
        assertThat(links.isUsable(link)).isFalse();
        assertThat(links.holder(link)).isEmpty();
        assertThatThrownBy(() -> links.use(link, NEW))
                .isInstanceOf(Refused.class)
                .hasMessage("identity_new_password.dead");
    }
}
