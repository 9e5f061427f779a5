package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.plpgsql.PlStatement;
import java.util.List;

/** The values that a query without FROM lists in a body: PERFORM and SELECT … INTO. */
final class ListedValues {

  private final PlFrame frame;

  ListedValues(PlFrame frame) {
    this.frame = frame;
  }

  /**
   * Refuses a query that certainly runs and whose values cannot be computed, or are none of the
   * types of the variables that they go into.
   */
  void require(PlStatement.Sql sql, PlMode mode) {
    if (mode != PlMode.CERTAIN || sql.query().isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    for (TextRange part : sql.query()) {
      text.append(text.isEmpty() ? "" : " ").append(frame.text(part));
    }
    boolean perform = sql.into().isEmpty();
    Tokens tokens = Tokens.of(perform ? "select " + text : text.toString());
    QueryClauses clauses = QueryClauses.of(tokens, 0, tokens.size());
    if (clauses == null || clauses.sources() != null || clauses.where() != null) {
      return;
    }
    List<SelectList.Item> items = SelectList.items(tokens, clauses);
    for (SelectList.Item item : items) {
      PlExpression expression = new PlExpression(tokens, frame.execution(), frame.variables());
      expression.value(item.from(), item.end());
      frame.requireValue(expression, sql.range(), mode);
    }
    boolean one = sql.into().size() == items.size();
    for (int i = 0; one && i < items.size(); i++) {
      SelectList.Item item = items.get(i);
      boolean literal = item.end() - item.from() == 1 && tokens.type(item.from()).isString();
      if (literal) {
        new AssignedText(frame)
            .requireOfVariable(sql.into().get(i), tokens.string(item.from()), sql.range());
      }
    }
  }
}
