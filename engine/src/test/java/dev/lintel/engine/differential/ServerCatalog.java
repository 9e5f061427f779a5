package dev.lintel.engine.differential;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the schema of a PostgreSQL database as lines of text, one a fact, names unquoted. Objects
 * of the system and of extensions are left out. {@link LintelCatalog} writes the same lines.
 */
public final class ServerCatalog {

  private static final String FUNCTIONS =
      """
      SET search_path = pg_catalog;
      SET jit = off;
      SET plan_cache_mode = force_generic_plan;

      CREATE FUNCTION pg_temp.ours(namespace oid, class regclass, object oid) RETURNS boolean
      LANGUAGE sql STABLE AS $$
        SELECT NOT EXISTS (SELECT FROM pg_namespace n WHERE n.oid = namespace
                 AND (n.nspname IN ('pg_catalog', 'information_schema') OR n.nspname LIKE 'pg\\_%'))
           AND NOT EXISTS (SELECT FROM pg_depend d
                 WHERE d.classid = class AND d.objid = object AND d.deptype = 'e')
      $$;

      CREATE FUNCTION pg_temp.typ(type oid, modifier integer) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT CASE WHEN coalesce(e.typnamespace, t.typnamespace) = 'pg_catalog'::regnamespace
                 THEN format_type(type, modifier)
                 ELSE n.nspname || '.' || coalesce(e.typname, t.typname)
                      || coalesce(substring(format_type(type, modifier) FROM '\\([^)]*\\)'), '')
                      || CASE WHEN e.oid IS NULL THEN '' ELSE '[]' END
               END
        FROM pg_type t
        LEFT JOIN pg_type e ON e.oid = t.typelem AND t.typcategory = 'A'
        JOIN pg_namespace n ON n.oid = coalesce(e.typnamespace, t.typnamespace)
        WHERE t.oid = type
      $$;

      CREATE FUNCTION pg_temp.rel(relation oid) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT n.nspname || '.' || c.relname
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = relation
      $$;

      CREATE FUNCTION pg_temp.cols(relation oid, numbers smallint[]) RETURNS text
      LANGUAGE sql STABLE AS $$
        SELECT '(' || coalesce(string_agg(coalesce(a.attname, '<expression>'), ', ' ORDER BY u.o), '') || ')'
        FROM unnest(numbers) WITH ORDINALITY u(n, o)
        LEFT JOIN pg_attribute a ON a.attrelid = relation AND a.attnum = u.n AND u.n <> 0
      $$;

      CREATE FUNCTION pg_temp.action(letter "char") RETURNS text LANGUAGE sql STABLE AS $$
        SELECT CASE letter WHEN 'a' THEN 'NO ACTION' WHEN 'r' THEN 'RESTRICT'
          WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' ELSE 'SET DEFAULT' END
      $$;
      """;

  private static final String QUERY =
      """
      SELECT 'schema ' || nspname FROM pg_namespace
      WHERE pg_temp.ours(oid, 'pg_namespace', oid)

      UNION ALL
      SELECT 'extension ' || extname FROM pg_extension WHERE extname <> 'plpgsql'

      UNION ALL
      SELECT CASE c.relkind WHEN 'v' THEN 'view ' WHEN 'm' THEN 'materialized view '
               WHEN 'p' THEN 'partitioned table ' WHEN 'f' THEN 'foreign table ' ELSE 'table ' END
          || pg_temp.rel(c.oid)
          || CASE c.relpersistence WHEN 'u' THEN ' unlogged' ELSE '' END
      FROM pg_class c
      WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.oid >= 16384 AND pg_temp.ours(c.relnamespace, 'pg_class', c.oid)

      UNION ALL
      SELECT pg_temp.rel(c.oid) || CASE WHEN c.relispartition THEN ' partition of ' ELSE ' inherits ' END
          || pg_temp.rel(h.inhparent)
      FROM pg_class c JOIN pg_inherits h ON h.inhrelid = c.oid
      WHERE c.relkind IN ('r', 'p', 'f') AND c.oid >= 16384 AND pg_temp.ours(c.relnamespace, 'pg_class', c.oid)

      UNION ALL
      SELECT CASE WHEN c.relkind IN ('v', 'm') THEN 'view column ' ELSE 'column ' END
          || pg_temp.rel(c.oid) || ' #'
          || row_number() OVER (PARTITION BY c.oid ORDER BY a.attnum) || ' ' || a.attname
          || ' ' || pg_temp.typ(a.atttypid, a.atttypmod)
          || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
          || CASE WHEN d.oid IS NULL THEN ''
               WHEN a.attgenerated = '' THEN ' default' ELSE ' generated' END
          || CASE a.attidentity WHEN 'a' THEN ' identity always'
               WHEN 'd' THEN ' identity by default' ELSE '' END
      FROM pg_class c
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
      WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.oid >= 16384 AND pg_temp.ours(c.relnamespace, 'pg_class', c.oid)

      UNION ALL
      SELECT CASE k.contype WHEN 'p' THEN 'primary key ' WHEN 'u' THEN 'unique '
               WHEN 'c' THEN 'check ' WHEN 'x' THEN 'exclusion ' ELSE 'foreign key ' END
          || pg_temp.rel(c.oid) || ' ' || k.conname
          || CASE WHEN k.contype IN ('p', 'u', 'f') THEN ' ' || pg_temp.cols(c.oid, k.conkey) ELSE '' END
          || CASE WHEN k.contype = 'f' THEN
               ' references ' || pg_temp.rel(k.confrelid) || ' ' || pg_temp.cols(k.confrelid, k.confkey)
               || ' on delete ' || pg_temp.action(k.confdeltype)
               || ' on update ' || pg_temp.action(k.confupdtype)
               || CASE WHEN k.condeferrable THEN ' deferrable' ELSE '' END ELSE '' END
          || CASE WHEN k.convalidated THEN '' ELSE ' not valid' END
      FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
      WHERE k.contype IN ('p', 'u', 'f', 'c', 'x')
        -- A foreign key to a partitioned table has hidden ones to its partitions.
        AND NOT EXISTS (SELECT FROM pg_constraint whole
              WHERE whole.oid = k.conparentid AND whole.conrelid = k.conrelid)
        AND c.oid >= 16384 AND pg_temp.ours(c.relnamespace, 'pg_class', c.oid)

      UNION ALL
      SELECT 'index ' || pg_temp.rel(i.oid) || ' on ' || pg_temp.rel(x.indrelid)
          || CASE WHEN x.indisunique THEN ' unique' ELSE '' END || ' ' || am.amname || ' '
          || pg_temp.cols(x.indrelid, (x.indkey::int2[])[0:x.indnkeyatts - 1])
          || CASE WHEN x.indnkeyatts < x.indnatts THEN ' include '
               || pg_temp.cols(x.indrelid, (x.indkey::int2[])[x.indnkeyatts:x.indnatts - 1]) ELSE '' END
          || CASE WHEN x.indpred IS NULL THEN '' ELSE ' where' END
          || CASE WHEN x.indnullsnotdistinct THEN ' nulls not distinct' ELSE '' END
          || CASE WHEN EXISTS (SELECT FROM pg_constraint k
               WHERE k.conindid = i.oid AND k.contype IN ('p', 'u', 'x')) THEN ' of a constraint' ELSE '' END
      FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid
      JOIN pg_am am ON am.oid = i.relam
      WHERE c.relkind IN ('r', 'p', 'm', 'f') AND c.oid >= 16384 AND pg_temp.ours(c.relnamespace, 'pg_class', c.oid)

      UNION ALL
      SELECT 'sequence ' || pg_temp.rel(c.oid)
          || coalesce((SELECT CASE d.deptype WHEN 'i' THEN ' of identity ' ELSE ' owned by ' END
                || pg_temp.rel(d.refobjid) || '.' || a.attname
              FROM pg_depend d
              JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
              WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
                AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')), '')
      FROM pg_class c WHERE c.relkind = 'S' AND c.oid >= 16384 AND pg_temp.ours(c.relnamespace, 'pg_class', c.oid)

      UNION ALL
      SELECT 'enum ' || n.nspname || '.' || t.typname || ' ('
          || coalesce((SELECT string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder)
               FROM pg_enum e WHERE e.enumtypid = t.oid), '') || ')'
      FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
      WHERE t.typtype = 'e' AND t.oid >= 16384 AND pg_temp.ours(t.typnamespace, 'pg_type', t.oid)

      UNION ALL
      SELECT 'domain ' || n.nspname || '.' || t.typname || ' '
          || pg_temp.typ(t.typbasetype, t.typtypmod)
          || CASE WHEN t.typnotnull THEN ' not null' ELSE '' END
          || coalesce((SELECT ' check ' || string_agg(k.conname, ' check ' ORDER BY k.conname)
               FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c'), '')
      FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
      WHERE t.typtype = 'd' AND t.oid >= 16384 AND pg_temp.ours(t.typnamespace, 'pg_type', t.oid)

      UNION ALL
      SELECT 'composite ' || n.nspname || '.' || t.typname || ' ('
          || coalesce((SELECT string_agg(a.attname || ' ' || pg_temp.typ(a.atttypid, a.atttypmod), ', '
                 ORDER BY a.attnum)
               FROM pg_attribute a
               WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped), '') || ')'
      FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_class c ON c.oid = t.typrelid
      WHERE c.relkind = 'c' AND t.oid >= 16384 AND pg_temp.ours(t.typnamespace, 'pg_type', t.oid)

      UNION ALL
      SELECT 'type ' || n.nspname || '.' || t.typname
      FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
      WHERE t.oid >= 16384 AND pg_temp.ours(t.typnamespace, 'pg_type', t.oid)
        AND (t.typtype IN ('r', 'p') OR t.typtype = 'b' AND t.typcategory <> 'A')
      """;

  private ServerCatalog() {}

  /**
   * Prepares a connection for {@link #facts}. With its search path the server writes names of types
   * without their schema only if they are built in.
   */
  public static void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(FUNCTIONS + "PREPARE facts AS " + QUERY);
    }
  }

  /** Returns the facts of the database, sorted; what is committed only. */
  public static List<String> facts(Connection prepared) throws SQLException {
    List<String> facts = new ArrayList<>();
    try (Statement statement = prepared.createStatement();
        ResultSet rows = statement.executeQuery("EXECUTE facts")) {
      while (rows.next()) {
        facts.add(rows.getString(1));
      }
    }
    return facts.stream().sorted().toList();
  }
}
