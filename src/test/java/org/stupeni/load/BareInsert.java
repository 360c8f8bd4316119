package org.stupeni.load;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** The least that storing an answer can cost: a servlet in the portal's WAR that inserts one row by JDBC on the portal's pool and commits. */
@WebServlet("/bare-insert")
public class BareInsert extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:app/jdbc/portal")
    private transient DataSource pool;

    private final AtomicLong ids = new AtomicLong();

    /** Makes the table: the answer log's columns and its two keys. */
    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table bare_answer (id bigint not null primary key, attempt_id bigint not null,"
                    + " question_no integer not null, seq bigint not null, variant integer not null,"
                    + " content varchar(2000) not null, device varchar(40) not null, client_clock bigint not null,"
                    + " saved_at timestamp not null, late_at timestamp,"
                    + " constraint bare_answer_entry unique (attempt_id, question_no, seq, variant))");
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String body = request.getReader().readLine();
        long id = ids.incrementAndGet();
        try (Connection connection = pool.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into bare_answer (id, attempt_id,"
                        + " question_no, seq, variant, content, device, client_clock, saved_at)"
                        + " values (?, ?, 1, 1, 0, ?, 'bare', 0, current_timestamp)")) {
            connection.setAutoCommit(false);
            insert.setLong(1, id);
            insert.setLong(2, id);
            insert.setString(3, body);
            insert.executeUpdate();
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new ServletException(e);
        }
        response.setContentType("application/json");
        response.getWriter().print("{\"saved\":" + id + "}");
    }
}
