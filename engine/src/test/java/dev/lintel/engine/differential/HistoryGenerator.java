package dev.lintel.engine.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Makes up statements of all kinds, right and wrong ones mixed. */
final class HistoryGenerator {
  private final Vocabulary words;
  private final TableStatements tables;
  private final List<Supplier<String>> kinds;

  HistoryGenerator(long seed) {
    words = new Vocabulary(seed);
    tables = new TableStatements(words);
    kinds = kinds();
  }

  /** The statements every history begins with. */
  List<String> beginning() {
    List<String> statements = new ArrayList<>();
    statements.add("CREATE TYPE e AS ENUM ('one', 'two')");
    statements.add("CREATE DOMAIN d1 AS text");
    statements.add("CREATE SCHEMA s");
    statements.add("CREATE TABLE a (id int PRIMARY KEY, x text, y " + words.type() + ")");
    statements.add(
        "CREATE TABLE b (id serial PRIMARY KEY, x int REFERENCES a, y " + words.type() + ")");
    statements.add("CREATE TABLE s.a (x " + words.type() + " UNIQUE, z int REFERENCES b)");
    return statements;
  }

  /** Makes up one statement, without its terminator, for a database that holds {@code world}. */
  String next(World world) {
    words.learn(world);
    return words.oneOf(kinds).get();
  }

  /** A kind that stands in the list more than once comes more often. */
  private List<Supplier<String>> kinds() {
    return List.of(
        () -> tables.createTable(words.newTable()),
        () -> tables.createTable(words.newTable()),
        tables::createLike,
        tables::alterTable,
        tables::alterTable,
        tables::alterTable,
        tables::alterTable,
        tables::alterTable,
        tables::alterTable,
        tables::renameColumn,
        tables::renameColumn,
        tables::renameTable,
        tables::renameConstraint,
        tables::dropTable,
        tables::moveTable,
        this::createIndex,
        this::createIndex,
        this::createIndex,
        this::dropIndex,
        this::renameIndex,
        this::createType,
        this::alterType,
        this::alterType,
        this::dropType,
        this::createView,
        this::createView,
        this::dropView,
        this::sequence,
        this::schema,
        this::data);
  }

  private String createIndex() {
    String table = words.chance(92) ? words.table() : words.materializedView();
    String name = words.chance(70) ? words.maybe(15, "IF NOT EXISTS ") + words.newName() + " " : "";
    String column = words.column(table);
    return "CREATE "
        + words.maybe(35, "UNIQUE ")
        + "INDEX "
        + name
        + "ON "
        + words.maybe(5, "ONLY ")
        + table
        + words.maybe(15, " USING btree")
        + " ("
        + words.maybe(25, "(" + column + " IS NULL), ")
        + words.columns(table)
        + ")"
        + words.maybe(15, " INCLUDE (" + words.column(table) + ")")
        + words.maybe(15, " WHERE " + words.column(table) + " IS NOT NULL");
  }

  private String dropIndex() {
    return "DROP INDEX "
        + words.maybe(30, "IF EXISTS ")
        + words.index()
        + words.maybe(10, ", " + words.index())
        + words.maybe(15, " CASCADE");
  }

  private String renameIndex() {
    return "ALTER INDEX %s%s RENAME TO %s"
        .formatted(words.maybe(20, "IF EXISTS "), words.index(), words.newName());
  }

  private String createType() {
    String name = words.oneOf("e", "f", "g", "s.e", "a");
    return switch (words.number(0, 3)) {
      case 0 -> "CREATE DOMAIN d1 AS " + words.type() + words.maybe(20, " NOT NULL");
      case 1 -> "CREATE TYPE " + words.oneOf("c1", "c2") + " AS (x int, y text)";
      default ->
          "CREATE TYPE " + name + " AS ENUM ('one', " + words.oneOf("'two'", "'three'") + ")";
    };
  }

  private String alterType() {
    String type = "ALTER TYPE " + words.enumType();
    return switch (words.number(0, 5)) {
      case 0 -> type + " RENAME TO " + words.oneOf("e", "f", "a", "g");
      case 1 -> type + " RENAME VALUE " + words.label() + " TO " + words.label();
      case 2 -> type + " SET SCHEMA " + words.schema();
      default ->
          type
              + " ADD VALUE "
              + words.maybe(20, "IF NOT EXISTS ")
              + words.label()
              + words.maybe(25, words.oneOf(" BEFORE ", " AFTER ") + words.label());
    };
  }

  private String dropType() {
    String name = words.oneOf(words.enumType(), words.enumType(), words.domain(), words.table());
    return words.oneOf("DROP TYPE ", "DROP TYPE ", "DROP DOMAIN ")
        + words.maybe(30, "IF EXISTS ")
        + name
        + words.maybe(40, " CASCADE");
  }

  private String createView() {
    String source = words.chance(80) ? words.table() : words.view();
    String kind =
        words.oneOf(
            "CREATE VIEW ",
            "CREATE VIEW ",
            "CREATE OR REPLACE VIEW ",
            "CREATE TABLE ",
            "CREATE MATERIALIZED VIEW ");
    return kind
        + words.newView()
        + " AS SELECT "
        + words.oneOf("*", words.column(source), "1 AS x")
        + " FROM "
        + source
        + words.maybe(25, " WHERE " + words.column(source) + " IS NOT NULL");
  }

  private String dropView() {
    String ifExists = words.maybe(30, "IF EXISTS ");
    return switch (words.number(0, 4)) {
      case 0 -> "ALTER VIEW " + words.view() + " RENAME TO " + words.oneOf("v", "w", "u");
      case 1 -> "DROP MATERIALIZED VIEW " + ifExists + words.materializedView();
      default -> "DROP VIEW " + ifExists + words.view() + words.maybe(40, " CASCADE");
    };
  }

  private String sequence() {
    String name = words.sequence();
    String table = words.table();
    return switch (words.number(0, 4)) {
      case 0 ->
          "DROP SEQUENCE " + words.maybe(30, "IF EXISTS ") + name + words.maybe(30, " CASCADE");
      case 1 -> "ALTER SEQUENCE %s OWNED BY %s.%s".formatted(name, table, words.column(table));
      case 2 -> "ALTER SEQUENCE " + name + " RENAME TO " + words.newName();
      default -> "CREATE SEQUENCE " + words.maybe(20, "IF NOT EXISTS ") + words.newName();
    };
  }

  private String schema() {
    String name = words.schema();
    return switch (words.number(0, 4)) {
      case 0 -> "DROP SCHEMA " + words.maybe(30, "IF EXISTS ") + "s" + words.maybe(40, " CASCADE");
      case 1 -> "ALTER SCHEMA " + name + " RENAME TO " + words.oneOf("s", "t");
      default -> "CREATE SCHEMA " + words.maybe(40, "IF NOT EXISTS ") + words.oneOf("s", "t");
    };
  }

  private String data() {
    String table = words.table();
    String column = words.column(table);
    return switch (words.number(0, 2)) {
      case 0 -> "UPDATE " + table + " SET " + column + " = DEFAULT";
      case 1 -> "DELETE FROM " + table;
      default -> "COMMENT ON COLUMN " + table + "." + column + " IS 'x'";
    };
  }
}
