package dev.lintel.engine.differential;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The names that exist in the database, quoted where SQL needs it and with their schema unless that
 * is {@code public}. The generator draws on them, so that most statements find what they speak of.
 *
 * @param names names by kind: {@code r} table, {@code v} view, {@code m} materialized view, {@code
 *     i} index, {@code S} sequence, {@code e} enum, {@code d} domain, {@code n} schema
 * @param columns the columns of each relation
 * @param constraints the constraints of each table
 */
record World(
    Map<String, List<String>> names,
    Map<String, List<String>> columns,
    Map<String, List<String>> constraints) {

  static final World NOTHING = new World(Map.of(), Map.of(), Map.of());

  /** Gives rows of three: what it is, the relation it belongs to or nothing, the name. */
  static final String QUERY =
      """
      WITH ns AS (
        SELECT oid, CASE nspname WHEN 'public' THEN '' ELSE quote_ident(nspname) || '.' END AS prefix
        FROM pg_namespace WHERE nspname = 'public' OR oid >= 16384 AND nspname !~ '^pg_'),
      rel AS (
        SELECT c.oid, c.relkind, prefix || quote_ident(c.relname) AS name
        FROM pg_class c JOIN ns ON ns.oid = c.relnamespace WHERE c.oid >= 16384 AND c.relkind <> 'c')
      SELECT relkind::text, '', name FROM rel
      UNION ALL
      SELECT 'column', rel.name, quote_ident(a.attname)
      FROM rel JOIN pg_attribute a ON a.attrelid = rel.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE rel.relkind IN ('r', 'v', 'm')
      UNION ALL
      SELECT 'constraint', rel.name, quote_ident(k.conname)
      FROM rel JOIN pg_constraint k ON k.conrelid = rel.oid
      UNION ALL
      SELECT t.typtype::text, '', prefix || quote_ident(t.typname)
      FROM pg_type t JOIN ns ON ns.oid = t.typnamespace WHERE t.oid >= 16384 AND t.typtype IN ('e', 'd')
      UNION ALL
      SELECT 'n', '', quote_ident(nspname)
      FROM pg_namespace WHERE oid >= 16384 AND nspname !~ '^pg_'
      ORDER BY 1, 2, 3
      """;

  /** Returns this without the names that pass a test. */
  World without(Predicate<String> test) {
    Map<String, List<String>> rest = new HashMap<>();
    names.forEach((kind, all) -> rest.put(kind, all.stream().filter(test.negate()).toList()));
    return new World(rest, columns, constraints);
  }

  List<String> named(String kind) {
    return names.getOrDefault(kind, List.of());
  }

  List<String> columnsOf(String relation) {
    return columns.getOrDefault(relation, List.of());
  }

  List<String> constraintsOf(String table) {
    return constraints.getOrDefault(table, List.of());
  }
}
