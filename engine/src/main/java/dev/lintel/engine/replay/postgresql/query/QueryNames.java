package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Folding;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * Refuses names in the expressions of a query that are certainly no columns, or certainly those of
 * several ({@code colNameToVar} and {@code transformColumnRef} of the server's source).
 */
public final class QueryNames {

  /** Functions that take a value of any type; {@code t.count} is the same as {@code count(t)}. */
  private static final Set<String> OF_ANYTHING =
      Set.of(
          "any_value",
          "array_agg",
          "concat",
          "count",
          "first_value",
          "format",
          "json_agg",
          "json_build_array",
          "jsonb_agg",
          "jsonb_build_array",
          "lag",
          "last_value",
          "lead",
          "max",
          "min",
          "num_nonnulls",
          "num_nulls",
          "pg_column_size",
          "pg_typeof",
          "quote_literal",
          "quote_nullable",
          "row_to_json",
          "to_json",
          "to_jsonb",
          "hash_record",
          "record_out");

  private final Execution execution;

  QueryNames(Execution execution) {
    this.execution = execution;
  }

  /** Checks an expression, the queries inside it aside. */
  void require(@Nullable SqlNode node, QueryScope scope) {
    if (node == null) {
      return;
    }
    for (SqlIdentifier identifier : ExpressionNames.qualified(node)) {
      requireQualified(identifier, scope);
    }
    for (SqlIdentifier identifier : ExpressionNames.withSchema(node)) {
      requireOfSchema(identifier, scope);
    }
    for (SqlIdentifier identifier : ExpressionNames.columns(node)) {
      requireColumn(identifier, scope);
    }
  }

  /** Only a relation without an alias is known by its schema too. */
  private void requireOfSchema(SqlIdentifier identifier, QueryScope scope) {
    if (scope.mayBeMember(identifier)) {
      return;
    }
    String table = Folding.part(identifier, 1);
    String column = Folding.name(identifier);
    QualifiedName relation = new QualifiedName(Folding.part(identifier, 0), table);
    Optional<FromItem> source = scope.source(relation);
    if (source.isEmpty()) {
      requireNamed(table, Optional.of(relation), identifier, scope);
    } else if (source.get().lacks(column) && !mayBeFunction(execution, column)) {
      throw missing(
          "column %s.%s does not exist".formatted(table, column), relation, column, identifier);
    }
  }

  /** Checks a plain name. */
  void requireColumn(SqlIdentifier identifier, QueryScope scope) {
    String name = Folding.name(identifier);
    if (scope.isAmbiguous(name) && !scope.mayBeVariable(name)) {
      throw execution.refused(
          RefusalKind.AMBIGUOUS_COLUMN,
          "column reference \"%s\" is ambiguous".formatted(name),
          ObjectPath.member(scope.anyRelation(), name),
          execution.span(identifier),
          null);
    }
    if (scope.lacks(name)) {
      throw missing(
          "column \"%s\" does not exist".formatted(name), scope.anyRelation(), name, identifier);
    }
  }

  /** Checks {@code table.*}. */
  void requireStar(SqlIdentifier star, QueryScope scope) {
    if (star.names.size() == 2) {
      requireSource(Folding.part(star, 0), star, scope);
    }
  }

  private void requireQualified(SqlIdentifier identifier, QueryScope scope) {
    String table = Folding.part(identifier, 0);
    String column = Folding.name(identifier);
    if (scope.mayBeMember(identifier)) {
      return;
    }
    Optional<FromItem> source = scope.source(table);
    if (source.isEmpty()) {
      requireSource(table, identifier, scope);
    } else if (source.get().lacks(column) && !mayBeFunction(execution, column)) {
      throw missing(
          "column %s.%s does not exist".formatted(table, column),
          relationOf(source.get()),
          column,
          identifier);
    }
  }

  /** A function of one row may be written like a column of it. */
  public static boolean mayBeFunction(Execution execution, String name) {
    return OF_ANYTHING.contains(name)
        || execution.catalog().routines().stream().anyMatch(r -> r.name().name().equals(name));
  }

  private void requireSource(String table, SqlIdentifier identifier, QueryScope scope) {
    if (scope.source(table).isEmpty()) {
      SqlIdentifier name = new SqlIdentifier(table, identifier.getParserPosition());
      requireNamed(table, new Lookup(execution).find(name), identifier, scope);
    }
  }

  private void requireNamed(
      String table, Optional<QualifiedName> relation, SqlIdentifier identifier, QueryScope scope) {
    if (!scope.namesEverySource(table)) {
      return;
    }
    boolean known = scope.reads(table, relation);
    throw execution.refused(
        RefusalKind.MISSING_RELATION,
        (known
                ? "invalid reference to FROM-clause entry for table \"%s\""
                : "missing FROM-clause entry for table \"%s\"")
            .formatted(table),
        ObjectPath.relation(new QualifiedName("", table)),
        execution.span(identifier),
        null);
  }

  private Refused missing(
      String message, QualifiedName relation, String column, SqlIdentifier place) {
    ObjectPath path = ObjectPath.member(relation, column);
    return execution.refused(
        RefusalKind.MISSING_COLUMN,
        message,
        path,
        execution.span(place),
        execution.state().departed().get(path));
  }

  private static QualifiedName relationOf(FromItem source) {
    return source.relation() == null ? new QualifiedName("", source.alias()) : source.relation();
  }
}
