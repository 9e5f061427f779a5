package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.OwnOperators;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.named.ObjectNames;
import dev.lintel.engine.replay.postgresql.text.ObjectKinds;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.RoutineReader;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.List;

/**
 * The operators and casts that refused statements would have made: whoever repairs the statement
 * has them after all.
 */
public final class RefusedOperators {

  private final Execution execution;
  private final StatementText text;
  private final Tokens tokens;

  private RefusedOperators(Execution execution, ParsedStatement statement) {
    this.execution = execution;
    this.text = StatementText.of(execution, statement);
    this.tokens = text.tokens();
  }

  /** Takes note of what a refused statement would have made. */
  public static void note(ParsedStatement statement, Execution execution) {
    new RefusedOperators(execution, statement).note();
  }

  private void note() {
    ObjectKinds.Found found = tokens.isWord(0, "create") ? ObjectKinds.at(tokens, 1) : null;
    if (found == null) {
      return;
    }
    OwnOperators own = execution.state().ownOperators();
    OwnOperators after =
        switch (found.kind()) {
          case OPERATOR -> withOperator(own, found.end());
          case CAST -> withCast(own, found.end());
          case OPERATOR_CLASS, OPERATOR_FAMILY -> own.withClass();
          default -> own;
        };
    execution.set(execution.state().with(after));
  }

  /** What it would take is not read: that may be what is wrong with it. */
  private OwnOperators withOperator(OwnOperators own, int first) {
    List<String> parts = new ObjectNames(execution, text).operatorName(text.reader(first));
    if (parts.isEmpty()) {
      return OwnOperators.ANY;
    }
    String symbol = parts.get(parts.size() - 1);
    DataType any = UndeterminedType.UNKNOWN;
    return own.with(new OwnOperators.Operator(symbol, any, any))
        .with(new OwnOperators.Operator(symbol, ObjectNames.NONE, any));
  }

  private OwnOperators withCast(OwnOperators own, int open) {
    int as = open;
    while (as < tokens.size() && !tokens.isWord(as, "as")) {
      as++;
    }
    return own.with(new OwnOperators.Cast(source(open, as), ""));
  }

  private DataType source(int open, int as) {
    try {
      return tokens.is(open, TokenType.LEFT_PAREN)
          ? new RoutineReader(execution, text).type(open + 1, as)
          : UndeterminedType.UNKNOWN;
    } catch (Refused missing) {
      return UndeterminedType.UNKNOWN;
    }
  }
}
