package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.replay.postgresql.data.CalledProcedure;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.TemporaryObjects;
import dev.lintel.engine.replay.postgresql.execution.TransactionRules;
import dev.lintel.engine.replay.postgresql.plpgsql.RoutineCalls;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.ParsedStatement;
import java.util.List;
import java.util.stream.Stream;

/** Statements without a tree of ours whose effect is known all the same. */
final class TextStatements {

  private TextStatements() {}

  /** Runs a statement; returns whether its effect is known. */
  static boolean run(ParsedStatement statement, Execution execution) {
    String kind = statement.kind();
    if (kind.startsWith("CALL")) {
      new CalledProcedure(execution, statement).require();
      return RoutineCalls.follow(statement, execution);
    }
    Tokens tokens = Tokens.of(statement.text());
    if (kind.startsWith("DISCARD")) {
      discard(tokens, execution);
      return true;
    }
    return kind.startsWith("IMPORT") && importSchema(tokens, execution);
  }

  /** DISCARD ALL resets the settings too (PostgreSQL 17 documentation, DISCARD). */
  private static void discard(Tokens tokens, Execution execution) {
    boolean all = tokens.isWord(1, "all");
    if (all) {
      TransactionRules.requireNone(execution, "DISCARD ALL", execution.statement());
    }
    if (all || tokens.isWord(1, "temp") || tokens.isWord(1, "temporary")) {
      execution.set(TemporaryObjects.dropped(execution.state()));
    }
    if (all) {
      execution.set(execution.state().withSettingsReset());
    }
  }

  private static List<QualifiedName> namesIn(String schema, Catalog catalog) {
    return Stream.of(
            catalog.relations().stream().map(Relation::name),
            catalog.relations().stream()
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).indexes().stream())
                .map(Index::name),
            catalog.types().stream().map(UserType::name))
        .flatMap(names -> names)
        .filter(name -> name.schema().equals(schema))
        .toList();
  }

  /** What tables the other server has is not known; they come to be in one schema. */
  private static boolean importSchema(Tokens tokens, Execution execution) {
    int into = QueryClauses.find(tokens, "into", 0, tokens.size());
    if (into < 0 || !tokens.isName(into + 1)) {
      return false;
    }
    String schema = tokens.name(into + 1);
    Catalog catalog = execution.catalog();
    int limit = QueryClauses.find(tokens, "limit", 0, into);
    int open = limit < 0 ? -1 : limit + 2;
    if (open < 0) {
      execution.set(
          catalog.with(catalog.uncertainty().withNewIn(schema, namesIn(schema, catalog))));
      return true;
    }
    for (int[] item : Items.of(tokens, open + 1, tokens.afterParenthesis(open) - 1)) {
      execution.makeUncertain(new QualifiedName(schema, tokens.name(item[0])));
    }
    return true;
  }
}
