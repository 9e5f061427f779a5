package dev.lintel.engine.replay.postgresql.builtin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.differential.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the lists of built-in objects against the catalog of the server that the differential tests
 * run. With {@code -Dgolden.update=true} it writes them.
 */
final class BuiltInsTest {

  private static final Path FOLDER =
      Path.of("src/main/resources/dev/lintel/engine/replay/postgresql/builtin");

  /** What is written down of each kind. */
  enum Subject {
    TYPES(
        "name, as printed, category, preferred, kind, what it is a range of, volatility of input"
            + " and output",
        """
        SELECT concat_ws(E'\\t', t.typname, format_type(t.oid, NULL), t.typcategory,
          CASE WHEN t.typispreferred THEN '!' ELSE '-' END, t.typtype,
          coalesce(s.typname, m.typname, '-'),
          concat(coalesce(i.provolatile, 's'), coalesce(o.provolatile, 's')))
        FROM pg_type t
        LEFT JOIN pg_range r ON r.rngtypid = t.oid LEFT JOIN pg_type s ON s.oid = r.rngsubtype
        LEFT JOIN pg_range n ON n.rngmultitypid = t.oid LEFT JOIN pg_type m ON m.oid = n.rngtypid
        LEFT JOIN pg_proc i ON i.oid = t.typinput LEFT JOIN pg_proc o ON o.oid = t.typoutput
        WHERE t.typnamespace = 'pg_catalog'::regnamespace AND t.typtype <> 'c'
          AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)
        ORDER BY t.typname COLLATE "C"
        """),
    FUNCTIONS(
        "name; kind and volatility, t if it is that of the cast to text; result, * before it if a"
            + " set; arguments, +type variadic, with : and a name; = and the number of defaults",
        """
        SELECT concat_ws(' ', p.proname,
          concat(CASE WHEN g.aggkind <> 'n' THEN g.aggkind ELSE p.prokind END,
            CASE WHEN p.prosrc LIKE '%::pg_catalog.text%'
              AND '{anyelement,anynonarray}'::regtype[]::oid[] && p.proargtypes::oid[]
              THEN 't' ELSE p.provolatile::text END),
          CASE WHEN p.proretset THEN '*' ELSE '' END || t.typname,
          (SELECT string_agg(
              CASE WHEN p.provariadic <> 0 AND a.n = p.pronargs THEN '+' ELSE '' END || y.typname
                || coalesce(':' || nullif(p.proargnames[coalesce(x.place, a.n)], ''), ''),
              ' ' ORDER BY a.n)
            FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY a(type, n)
            JOIN pg_type y ON y.oid = a.type
            LEFT JOIN LATERAL (SELECT row_number() OVER (ORDER BY m.n) AS nth, m.n AS place
              FROM unnest(p.proargmodes) WITH ORDINALITY m(mode, n) WHERE m.mode IN ('i','b','v'))
              x ON x.nth = a.n),
          CASE WHEN p.pronargdefaults > 0 THEN '=' || p.pronargdefaults END)
        FROM pg_proc p JOIN pg_type t ON t.oid = p.prorettype
        LEFT JOIN pg_aggregate g ON g.aggfnoid = p.oid
        WHERE p.pronamespace = 'pg_catalog'::regnamespace
        ORDER BY p.proname COLLATE "C", p.oid
        """),
    OPERATORS(
        "name; type on the left, on the right, - for none; result; volatility, t if it is that of"
            + " the cast to text; c if it commutes with itself",
        """
        SELECT concat_ws(' ', o.oprname, coalesce(l.typname, '-'), coalesce(r.typname, '-'),
          t.typname,
          CASE WHEN p.prosrc LIKE '%::pg_catalog.text%'
            AND '{anyelement,anynonarray}'::regtype[]::oid[] && p.proargtypes::oid[]
            THEN 't' ELSE p.provolatile::text END,
          CASE WHEN o.oprcom = o.oid THEN 'c' END)
        FROM pg_operator o JOIN pg_type t ON t.oid = o.oprresult JOIN pg_proc p ON p.oid = o.oprcode
        LEFT JOIN pg_type l ON l.oid = o.oprleft LEFT JOIN pg_type r ON r.oid = o.oprright
        WHERE o.oprnamespace = 'pg_catalog'::regnamespace
        ORDER BY o.oprname COLLATE "C", o.oid
        """),
    CASTS(
        "from; to; i implicit, a assignment, e explicit; volatility of its function, b for none, x"
            + " for output and input",
        """
        SELECT concat_ws(' ', s.typname, t.typname, c.castcontext,
          CASE c.castmethod WHEN 'f' THEN p.provolatile WHEN 'i' THEN 'x' ELSE 'b' END)
        FROM pg_cast c JOIN pg_type s ON s.oid = c.castsource JOIN pg_type t ON t.oid = c.casttarget
        LEFT JOIN pg_proc p ON p.oid = c.castfunc
        ORDER BY s.typname COLLATE "C", t.typname COLLATE "C"
        """);

    private final String form;
    private final String query;

    Subject(String form, String query) {
      this.form = form;
      this.query = query;
    }

    private String plural() {
      return name().toLowerCase(Locale.ROOT);
    }

    private Path file() {
      return FOLDER.resolve(plural() + ".txt");
    }
  }

  @ParameterizedTest
  @EnumSource
  void listIsWhatTheServerHas(Subject subject) throws SQLException, IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# The " + subject.plural() + " of pg_catalog: " + subject.form + ".");
    try (Connection connection = PostgresServer.shared().connect("postgres", "postgres");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(subject.query)) {
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.write(subject.file(), lines, UTF_8);
    }
    assertThat(Files.readAllLines(subject.file(), UTF_8)).isEqualTo(lines);
  }
}
