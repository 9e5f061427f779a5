package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.SearchPath;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a table that a query reads has rows, as far as the migrations go. */
final class TableRows {

  private final Tokens tokens;
  private final Execution execution;

  TableRows(Tokens tokens, Execution execution) {
    this.tokens = tokens;
    this.execution = execution;
  }

  /** Returns whether the first table of FROM has no rows, as far as the migrations go. */
  boolean areNone(int table) {
    int first = tokens.isWord(table, "only") ? table + 1 : table;
    if (!tokens.isName(first)) {
      return false;
    }
    boolean qualified = tokens.is(first + 1, TokenType.DOT) && tokens.isName(first + 2);
    if (tokens.is(qualified ? first + 3 : first + 1, TokenType.LEFT_PAREN)) {
      return false;
    }
    return names(first, qualified).stream()
        .map(name -> execution.catalog().table(name))
        .flatMap(Optional::stream)
        .findFirst()
        .map(this::areNone)
        .orElse(false);
  }

  private List<QualifiedName> names(int first, boolean qualified) {
    if (qualified) {
      return List.of(new QualifiedName(tokens.name(first), tokens.name(first + 2)));
    }
    List<QualifiedName> names = new ArrayList<>();
    names.add(new QualifiedName(SearchPath.TEMPORARY, tokens.name(first)));
    for (String schema : execution.state().searchPath().schemas()) {
      names.add(new QualifiedName(schema, tokens.name(first)));
    }
    return names;
  }

  private boolean areNone(Table table) {
    return execution.isCertain(table.name())
        && execution.state().heldRows().isEmpty(table, execution.catalog());
  }
}
