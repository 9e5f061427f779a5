package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;

/** Calls of routines that the history made. */
final class RoutineCalls {

  private RoutineCalls() {}

  /** Makes everything uncertain if a query calls a routine whose body may change the schema. */
  static void run(ParsedStatement statement, Execution execution) {
    if (statement.kind().startsWith("SELECT")
        && called(statement, execution).stream().anyMatch(Routine::mayChangeSchema)) {
      OpaqueStatements.everything(execution);
    }
  }

  /** Returns whether a statement calls a known procedure that does not touch the schema. */
  static boolean isHarmlessCall(ParsedStatement statement, Execution execution) {
    if (!statement.kind().startsWith("CALL")) {
      return false;
    }
    List<Routine> called = called(statement, execution);
    return !called.isEmpty() && called.stream().noneMatch(Routine::mayChangeSchema);
  }

  private static List<Routine> called(ParsedStatement statement, Execution execution) {
    Tokens tokens = Tokens.of(statement.text());
    List<Routine> called = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isName(i) && tokens.is(i + 1, TokenType.LEFT_PAREN)) {
        for (QualifiedName name : names(tokens, i, execution)) {
          called.addAll(execution.catalog().routines(name));
        }
      }
    }
    return called;
  }

  private static List<QualifiedName> names(Tokens tokens, int i, Execution execution) {
    if (tokens.is(i - 1, TokenType.DOT) && tokens.isName(i - 2)) {
      return List.of(new QualifiedName(tokens.name(i - 2), tokens.name(i)));
    }
    return execution.state().searchPath().schemas().stream()
        .map(schema -> new QualifiedName(schema, tokens.name(i)))
        .toList();
  }
}
