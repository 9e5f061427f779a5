package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.List;

/** Finds the tables that a text puts rows into. */
public final class RowWriters {

  private RowWriters() {}

  /** Takes note of the tables that a statement, or a body of statements, puts rows into. */
  public static void note(Tokens tokens, Execution execution) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean into =
          (tokens.isWord(i, "insert") || tokens.isWord(i, "merge")) && tokens.isWord(i + 1, "into");
      if (into || tokens.isWord(i, "copy")) {
        table(tokens, into ? i + 2 : i + 1, execution);
      } else if (tokens.type(i).isString() && mayHoldStatement(tokens.string(i))) {
        // A statement in a string, such as that of EXECUTE, may be put together in any way.
        execution.set(execution.state().with(execution.state().heldRows().withAny()));
      }
    }
  }

  private static boolean mayHoldStatement(String text) {
    return Folding.lowerCase(text).contains("insert into");
  }

  private static void table(Tokens tokens, int from, Execution execution) {
    int i = tokens.isWord(from, "only") ? from + 1 : from;
    if (!tokens.isName(i)) {
      return;
    }
    if (tokens.is(i + 1, TokenType.DOT) && tokens.isName(i + 2)) {
      execution.fill(new QualifiedName(tokens.name(i), tokens.name(i + 2)));
      return;
    }
    List<String> schemas = execution.state().searchPath().schemas();
    execution.fill(new QualifiedName(SearchPath.TEMPORARY, tokens.name(i)));
    schemas.forEach(schema -> execution.fill(new QualifiedName(schema, tokens.name(i))));
  }
}
