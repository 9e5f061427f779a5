package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.RoutineReader;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** The functions of CREATE AGGREGATE ({@code DefineAggregate} of the server's source). */
final class AggregateDefinition {

  private final Execution execution;
  private final StatementText text;
  private final Tokens tokens;
  private final Routine aggregate;

  AggregateDefinition(Execution execution, SqlNode node, Routine aggregate) {
    this.execution = execution;
    this.text = StatementText.of(execution, node);
    this.tokens = text.tokens();
    this.aggregate = aggregate;
  }

  /** Refuses an aggregate whose functions are certainly missing. */
  void require() {
    int open = 0;
    while (open < tokens.size() && !tokens.is(open, TokenType.LEFT_PAREN)) {
      open++;
    }
    int options = tokens.afterParenthesis(open);
    if (!tokens.is(options, TokenType.LEFT_PAREN)) {
      return; // The old form has its type of arguments among the options.
    }
    int end = tokens.afterParenthesis(options) - 1;
    int type = value(options, end, "stype");
    int function = value(options, end, "sfunc");
    requireThere(type < 0 && value(options, end, "stype1") < 0, "stype");
    requireThere(function < 0 && value(options, end, "sfunc1") < 0, "sfunc");
    if (type < 0 || function < 0 || hasOrderBy(open, options)) {
      return;
    }
    DataType state = new RoutineReader(execution, text).type(type, endOf(type, end));
    List<DataType> arguments = new ArrayList<>(List.of(state));
    arguments.addAll(aggregate.inputTypes());
    require(function, arguments);
    require(value(options, end, "finalfunc"), null);
    require(value(options, end, "combinefunc"), List.of(state, state));
  }

  private void require(int token, @Nullable List<DataType> arguments) {
    SqlIdentifier identifier = token < 0 ? null : text.reader(token).name();
    if (identifier != null) {
      new NamedFunctions(execution).require(identifier, arguments, false);
    }
  }

  private void requireThere(boolean missing, String option) {
    if (missing) {
      throw execution.refused(
          RefusalKind.INVALID_FUNCTION_DEFINITION,
          "aggregate %s must be specified".formatted(option),
          ObjectPath.relation(aggregate.name()),
          text.span(),
          null);
    }
  }

  private boolean hasOrderBy(int open, int close) {
    for (int i = open; i < close; i++) {
      if (tokens.areWords(i, "order", "by")) {
        return true;
      }
    }
    return false;
  }

  private int value(int open, int end, String option) {
    for (int[] item : Items.of(tokens, open + 1, end)) {
      if (tokens.isWord(item[0], option) && tokens.isOperator(item[0] + 1, "=")) {
        return item[0] + 2;
      }
    }
    return -1;
  }

  private int endOf(int token, int end) {
    int i = token;
    while (i < end && !tokens.is(i, TokenType.COMMA)) {
      i = tokens.is(i, TokenType.LEFT_PAREN) ? tokens.afterParenthesis(i) : i + 1;
    }
    return i;
  }
}
