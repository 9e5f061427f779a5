package dev.lintel.engine.differential;

import java.util.ArrayList;
import java.util.List;

/** Makes up statements about tables. */
final class TableStatements {
  private final Vocabulary words;

  TableStatements(Vocabulary words) {
    this.words = words;
  }

  String createTable(String name) {
    List<String> columns = words.newColumns(words.number(1, 4));
    List<String> elements = new ArrayList<>();
    for (String column : columns) {
      elements.add(column + " " + typeAndSettings(false));
    }
    if (words.chance(3)) {
      elements.add(words.newColumn() + " int");
    }
    if (words.chance(40)) {
      elements.add("PRIMARY KEY (" + String.join(", ", columns.subList(0, 1)) + ")");
    }
    for (int i = words.number(0, 2); i > 0; i--) {
      elements.add(named(words.newName()) + tableConstraint(words.oneOf(columns), name));
    }
    return "CREATE TABLE %s%s (%s)"
        .formatted(words.maybe(10, "IF NOT EXISTS "), name, String.join(", ", elements));
  }

  String createLike() {
    return words.chance(50)
        ? "CREATE TABLE %s (LIKE %s%s)"
            .formatted(
                words.newTable(),
                words.table(),
                words.maybe(50, " INCLUDING DEFAULTS INCLUDING CONSTRAINTS"))
        : "CREATE TABLE %s (z int) INHERITS (%s)".formatted(words.newTable(), words.table());
  }

  private String named(String name) {
    return words.maybe(50, "CONSTRAINT " + name + " ");
  }

  private String typeAndSettings(boolean keyToo) {
    String key = keyToo ? words.maybe(8, " PRIMARY KEY") : "";
    if (words.chance(12)) {
      return words.oneOf("serial", "bigserial", "int GENERATED ALWAYS AS IDENTITY") + key;
    }
    String type = words.type();
    return type
        + words.maybe(30, " NOT NULL")
        + words.maybe(30, " DEFAULT " + words.defaultOf(type))
        + key
        + words.maybe(12, " UNIQUE")
        + words.maybe(8, " " + named(words.newName()) + references(words.table()));
  }

  private String references(String table) {
    return "REFERENCES "
        + table
        + words.maybe(30, " (" + words.column(table) + ")")
        + words.maybe(20, " ON DELETE " + words.oneOf("CASCADE", "SET NULL", "RESTRICT"))
        + words.maybe(10, " ON UPDATE CASCADE");
  }

  private String tableConstraint(String column, String table) {
    String other = words.table();
    return switch (words.number(0, 5)) {
      case 0 -> "PRIMARY KEY (" + column + ")";
      case 1 -> "CHECK (" + column + " IS NOT NULL)" + words.maybe(10, " NOT VALID");
      case 2, 3 -> "FOREIGN KEY (" + column + ") " + references(other);
      case 4 ->
          "FOREIGN KEY (%s) REFERENCES %s (%s)"
              .formatted(words.columns(table), other, words.columns(other));
      default -> "UNIQUE (" + column + words.maybe(30, ", " + words.column(table)) + ")";
    };
  }

  String alterTable() {
    String table = words.table();
    List<String> actions = new ArrayList<>();
    actions.add(action(table));
    while (words.chance(25)) {
      actions.add(action(table));
    }
    return "ALTER TABLE %s%s%s %s"
        .formatted(
            words.maybe(8, "IF EXISTS "),
            words.maybe(4, "ONLY "),
            table,
            String.join(", ", actions));
  }

  private String action(String table) {
    String column = words.column(table);
    String ifExists = words.maybe(25, "IF EXISTS ");
    String cascade = words.maybe(25, " CASCADE");
    return switch (words.number(0, 12)) {
      case 0, 1, 2 ->
          "ADD COLUMN "
              + words.maybe(20, "IF NOT EXISTS ")
              + words.newColumn()
              + " "
              + typeAndSettings(true);
      case 3, 4 -> "DROP COLUMN " + ifExists + column + cascade;
      case 5 -> "ALTER COLUMN " + column + words.oneOf(" SET", " DROP") + " NOT NULL";
      case 6 -> "ALTER COLUMN " + column + " DROP DEFAULT";
      case 7 -> "ALTER COLUMN " + column + " TYPE " + words.type();
      case 8 -> "ALTER COLUMN " + column + identity();
      case 9 -> "DROP CONSTRAINT " + ifExists + words.constraint(table) + cascade;
      default -> "ADD " + named(words.newName()) + tableConstraint(column, table);
    };
  }

  private String identity() {
    return words.oneOf(
        " ADD GENERATED ALWAYS AS IDENTITY", " DROP IDENTITY", " DROP IDENTITY IF EXISTS");
  }

  String renameColumn() {
    String relation = words.chance(95) ? words.table() : words.view();
    return "ALTER TABLE %s RENAME COLUMN %s TO %s"
        .formatted(relation, words.column(relation), words.newColumn());
  }

  String renameTable() {
    return "ALTER TABLE " + words.table() + " RENAME TO " + words.plainTable();
  }

  String renameConstraint() {
    String table = words.table();
    return "ALTER TABLE %s RENAME CONSTRAINT %s TO %s"
        .formatted(table, words.constraint(table), words.newName());
  }

  String dropTable() {
    return "DROP TABLE "
        + words.maybe(30, "IF EXISTS ")
        + words.table()
        + words.maybe(10, ", " + words.table())
        + words.maybe(30, " CASCADE");
  }

  String moveTable() {
    return "ALTER TABLE " + words.table() + " SET SCHEMA " + words.schema();
  }
}
