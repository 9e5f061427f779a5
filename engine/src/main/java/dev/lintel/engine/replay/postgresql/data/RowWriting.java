package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.RoutineCode;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.routine.RoutineCall;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which routines of the history may write or remove rows, of whatever table: all but those that
 * certainly do not.
 */
final class RowWriting {

  /** How far calls of calls are followed. */
  private static final int DEEPEST = 3;

  /** A body without any of these words changes no table. */
  private static final Set<String> WRITERS =
      Set.of(
          "insert",
          "update",
          "delete",
          "truncate",
          "merge",
          "copy",
          "execute",
          "call",
          "do",
          "create",
          "alter",
          "drop",
          "refresh",
          "import");

  private final Execution execution;

  RowWriting(Execution execution) {
    this.execution = execution;
  }

  /** Returns whether a statement calls a routine that may. */
  boolean isCalledIn(Tokens statement) {
    return isCalledIn(statement, 0);
  }

  /**
   * Returns whether a rule or trigger of a table may, when a row of the table comes, changes or
   * goes.
   */
  boolean answers(Table table) {
    return table.attachments().stream().anyMatch(this::mayWrite);
  }

  private boolean mayWrite(Attachment attachment) {
    return switch (attachment.kind()) {
      case POLICY -> false;
      case RULE -> true;
      case TRIGGER -> {
        List<Routine> functions = new ArrayList<>();
        for (QualifiedName use : attachment.uses()) {
          functions.addAll(execution.catalog().routines(use));
        }
        yield functions.isEmpty() || functions.stream().anyMatch(f -> mayWrite(f, 0));
      }
    };
  }

  private boolean mayWrite(Routine routine, int depth) {
    RoutineCode code = routine.code();
    if (code == null || depth > DEEPEST) {
      return true;
    }
    Tokens body = Tokens.of(code.file().text().substring(code.start(), code.end()));
    for (int i = 0; i < body.size(); i++) {
      if (body.isName(i) && WRITERS.contains(body.name(i))) {
        return true;
      }
    }
    return isCalledIn(body, depth + 1);
  }

  private boolean isCalledIn(Tokens tokens, int depth) {
    return RoutineCall.in(tokens, execution).stream()
        .flatMap(call -> call.routines().stream())
        .anyMatch(routine -> mayWrite(routine, depth));
  }
}
