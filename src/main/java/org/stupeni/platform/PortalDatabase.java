package org.stupeni.platform;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database that the server's pool takes its connections from: PostgreSQL, or the embedded Derby.
 *
 * <p>The pool sets the properties of a data source in no certain order. PostgreSQL's own would take the folder of Derby for the name of a database, if it
 * came last; here each value has only one meaning.
 */
public class PortalDatabase implements DataSource {

    /**
     * What Derby reads once, when it starts; a system property goes before. Every statement is compiled into a class: the portal has more of them than the
     * hundred that Derby keeps, and they would come and go. Two transactions that wait for each other find out after so many seconds; Derby's twenty are
     * too long for somebody who has just saved.
     */
    private static final Map<String, String> DERBY =
            Map.of("derby.language.statementCache.size", "1000", "derby.locks.deadlockTimeout", "2");

    private String driver = SettingRules.DERBY;
    private String url;
    private String folder;
    private String user;
    private String password;
    private DataSource source;

    /** @param driver {@code portal.db.driver} */
    public void setDriver(String driver) {
        this.driver = driver;
    }

    /** @param url the address of the PostgreSQL database */
    public void setUrl(String url) {
        this.url = url;
    }

    /** @param folder of the Derby database, which is made if there is none */
    public void setFolder(String folder) {
        this.folder = folder;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** @throws IllegalArgumentException if the address is none */
    private synchronized DataSource source() {
        if (source == null) {
            source = driver.equals(SettingRules.DERBY) ? derby() : postgresql();
        }
        return source;
    }

    private DataSource derby() {
        DERBY.forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName(folder);
        derby.setCreateDatabase("create");
        derby.setUser(user);
        derby.setPassword(password);
        return derby;
    }

    private DataSource postgresql() {
        PGSimpleDataSource postgresql = new PGSimpleDataSource();
        postgresql.setUrl(url);
        postgresql.setUser(user);
        postgresql.setPassword(password);
        return postgresql;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return source().getConnection();
    }

    @Override
    public Connection getConnection(String name, String secret) throws SQLException {
        return source().getConnection(name, secret);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return source().getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter writer) throws SQLException {
        source().setLogWriter(writer);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        source().setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return source().getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(PortalDatabase.class.getPackageName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(source()) ? type.cast(source()) : source().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(source()) || source().isWrapperFor(type);
    }
}
