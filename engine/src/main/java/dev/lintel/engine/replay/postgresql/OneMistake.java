package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.Understanding;
import dev.lintel.engine.sql.node.DdlStatement;
import dev.lintel.engine.sql.node.TransactionControl;
import org.jspecify.annotations.Nullable;

/**
 * Refusals that repeat the one before. A text that the server cannot read is cut at its semicolons,
 * so that what is left of one mistake looks like others; and a file that a tool runs in a
 * transaction is moved out of it as a whole.
 */
final class OneMistake {

  private final IntendedChanges intended = new IntendedChanges();
  private @Nullable ParsedStatement broken;
  private @Nullable SourceFile opened;
  private @Nullable SourceFile merged;
  private @Nullable SourceFile blocked;

  /**
   * Takes note of a refused statement; returns whether the refusal is that of another again.
   *
   * @param before the database that the statement was refused on
   */
  boolean repeats(ParsedStatement statement, Refusal refusal, Execution before) {
    SourceFile file = statement.file();
    if (statement.node() instanceof DdlStatement ddl) {
      boolean explained = intended.explain(ddl, refusal);
      intended.note(ddl, refusal, before);
      if (explained) {
        return true;
      }
    }
    if (refusal.kind() == RefusalKind.INSIDE_TRANSACTION) {
      boolean again = file.equals(blocked);
      blocked = file;
      return again;
    }
    if (statement.understanding() != Understanding.INVALID) {
      return false;
    }
    boolean again = isRest(statement);
    broken = statement;
    opened = again ? opened : file;
    merged = statement.text().startsWith("<<<<<<<") ? file : merged;
    return again;
  }

  /** Takes note of a statement that the server reads. */
  void read(ParsedStatement statement) {
    if (broken != null && !isBehind(broken, statement)) {
      broken = null;
    }
    if (statement.node() instanceof TransactionControl) {
      blocked = null; // What follows is in another transaction, and another mistake.
    }
  }

  private boolean isRest(ParsedStatement statement) {
    return (broken != null && isBehind(broken, statement))
        || (statement.file().equals(opened) && endsBlock(Tokens.of(statement.text())))
        || (statement.file().equals(merged) && isMarker(statement.text()));
  }

  private static boolean isBehind(ParsedStatement broken, ParsedStatement statement) {
    return broken.file().equals(statement.file())
        && broken.span().endLine() == statement.span().line();
  }

  private static boolean endsBlock(Tokens tokens) {
    return tokens.areWords(0, "end", "if")
        || tokens.areWords(0, "end", "loop")
        || tokens.areWords(0, "end", "case");
  }

  /** The marks that Git leaves around two versions. */
  private static boolean isMarker(String text) {
    return text.startsWith("=======") || text.startsWith(">>>>>>>");
  }
}
