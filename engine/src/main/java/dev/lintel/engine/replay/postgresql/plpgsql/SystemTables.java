package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of the system catalog in a FROM clause. */
final class SystemTables {

  /** Names the table and columns that a foreign key refers to, and not those it is of. */
  private static final String USAGE = "constraint_column_usage";

  private static final Set<String> INFORMATION =
      Set.of(
          "tables",
          "columns",
          "views",
          "sequences",
          "table_constraints",
          "key_column_usage",
          USAGE,
          "triggers",
          "schemata");

  /** Tables whose rows say the same of a relation as those of the tables they are joined with. */
  private static final List<String> MOST_SPECIFIC =
      List.of(
          "key_column_usage",
          "pg_index",
          "pg_enum",
          "pg_attribute",
          "pg_constraint",
          "pg_trigger",
          "pg_policy");

  private SystemTables() {}

  /**
   * Returns the table whose rows the query is about, if it is one of the system catalog.
   *
   * @param places where the tables begin
   * @return null if it is none, or if a table stands there twice or beside one that speaks of other
   *     tables: the columns then speak of several objects
   */
  static @Nullable String base(Tokens tokens, List<Integer> places) {
    List<String> names = new ArrayList<>();
    for (int place : places) {
      String name = name(tokens, place);
      if (name == null) {
        return null;
      }
      names.add(name);
    }
    if (names.size() > 1 && isJoinedByReference(tokens)) {
      return null;
    }
    if (new HashSet<>(names).size() < names.size() || (names.size() > 1 && names.contains(USAGE))) {
      return null;
    }
    return MOST_SPECIFIC.stream().filter(names::contains).findFirst().orElse(names.get(0));
  }

  /** Returns whether the other table is that which a foreign key refers to. */
  private static boolean isJoinedByReference(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isName(i) && tokens.name(i).equals("confrelid")) {
        int start = tokens.is(i - 1, TokenType.DOT) ? i - 2 : i;
        int after = tokens.is(i + 3, TokenType.DOT) ? i + 4 : i + 2;
        if ((tokens.isOperator(start - 1, "=") && isNumber(tokens, start - 2))
            || (tokens.isOperator(i + 1, "=") && isNumber(tokens, after))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNumber(Tokens tokens, int i) {
    return tokens.isName(i) && tokens.name(i).equals("oid");
  }

  private static @Nullable String name(Tokens tokens, int place) {
    if (!tokens.isName(place)) {
      return null;
    }
    String first = tokens.name(place);
    boolean qualified = tokens.is(place + 1, TokenType.DOT) && tokens.isName(place + 2);
    if (!qualified) {
      return first.startsWith("pg_") ? first : null;
    }
    String second = tokens.name(place + 2);
    boolean known =
        (first.equals("information_schema") && INFORMATION.contains(second))
            || first.equals("pg_catalog");
    return known ? second : null;
  }

  /** Returns a row of an object of which only the name is known. */
  static Map<String, PlValue> rowOf(String name) {
    PlValue value = PlValue.of(name);
    Map<String, PlValue> row = new HashMap<>();
    for (String column :
        List.of(
            "relname",
            "tablename",
            "table_name",
            "viewname",
            "matviewname",
            "indexname",
            "sequencename",
            "sequence_name",
            "typname",
            "conname",
            "proname")) {
      row.put(column, value);
    }
    return row;
  }

  /** Returns whether all rows that may match are of objects that the migrations made. */
  static boolean isWhole(String table, CatalogConditions conditions, Execution execution) {
    if (table.equals("pg_extension") && execution.premises().mayHaveExtensions()) {
      return false;
    }
    boolean routines = table.equals("pg_proc");
    if (!routines) {
      return true;
    }
    Set<String> schemas = conditions.constants().getOrDefault("nspname", Set.of());
    return !schemas.isEmpty()
        && !schemas.contains("pg_catalog")
        && execution.catalog().extensions().isEmpty()
        && execution.emptyStart();
  }
}
