package org.stupeni.operators;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A database with a past, made before the portal sees it: a learner who can sign in and has a certificate. */
final class Past {

    static final String LOGIN = "drill";
    static final String PASSWORD = "correct-horse-battery";
    static final String CODE = "7K4MQ2ZD91FX3BTA";
    static final String NUMBER = "ST-2026-000001";

    private Past() {}

    static void of(DataSource dataSource, String product) throws SQLException {
        Flyway.configure(Past.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/" + product)
                .load()
                .migrate();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : rows()) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> rows() {
        return List.of(
                "insert into department (id, parent_id, name_ru, name_en) values (1, null, 'Отдел', 'Department')",
                "insert into position (id, name_ru, name_en) values (1, 'Консультант', 'Consultant')",
                "insert into employee (id, version, number, login, family_name, given_name, mail, department_id, position_id,"
                        + " zone, language, password_hash) values (1, 0, '1001', '" + LOGIN
                        + "', 'Новикова', 'Дарья', 'd@example.org', 1, 1, 'Europe/Moscow', 'EN', '"
                        + hash() + "')",
                "insert into employee_role (employee_id, role) values (1, 'EMPLOYEE')",
                "insert into decision (id, employee_id, competency, running_number, level, kind, decided_at, valid_from,"
                        + " valid_until, framework_number, cycle_number) values (1, 1, 'client-orientation', 1, 2, 'CERTIFIED',"
                        + " '2026-01-15 10:00:00', '2026-01-15', '2099-01-15', 1, 1)",
                "insert into certificate (id, decision_id, employee_id, number, code, address, holder, organisation_ru,"
                        + " organisation_en, competency, competency_ru, competency_en, level, level_ru, level_en, summary_ru,"
                        + " summary_en, valid_from, valid_until, framework_number, template, issued_at) values (1, 1, 1, '"
                        + NUMBER + "', '" + CODE
                        + "', 'https://portal.example.org/verify/7K4M-Q2ZD-91FX-3BTA', 'Новикова Дарья', 'Меридиан', 'Meridian',"
                        + " 'client-orientation', 'Клиентоориентированность', 'Client orientation', 2, 'Ограниченный', 'Limited',"
                        + " 'с', 's', '2026-01-15', '2099-01-15', 1, 1, '2026-01-15 10:00:00')");
    }

    /** In the form of the portal's own hashes. */
    private static String hash() {
        byte[] salt = new byte[16];
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, 210_000, 256))
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return "PBKDF2WithHmacSHA512:210000:" + base64.encodeToString(salt) + ":" + base64.encodeToString(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
