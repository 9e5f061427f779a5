package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
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

  private final IntendedChanges intended;
  private boolean broken;
  private int unclosed;
  private @Nullable SourceFile opened;
  private @Nullable SourceFile merged;
  private @Nullable SourceFile blocked;

  OneMistake(RemovedObjects lasting) {
    this.intended = new IntendedChanges(lasting);
  }

  /**
   * Takes note of a refused statement; returns whether the refusal is that of another again.
   *
   * @param before the database that the statement was refused on
   */
  boolean repeats(ParsedStatement statement, Refusal refusal, Execution before) {
    SourceFile file = statement.file();
    boolean readable = statement.understanding() != Understanding.INVALID;
    if (readable) {
      end();
    }
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
    if (readable) {
      return false;
    }
    Tokens tokens = Tokens.of(statement.text());
    boolean again = isRest(statement, tokens);
    unclosed = Math.max(0, unclosed + tokens.opening());
    broken = true;
    opened = again ? opened : file;
    merged = statement.text().startsWith("<<<<<<<") ? file : merged;
    return again;
  }

  /**
   * Takes note of a statement that the server runs.
   *
   * @param after the database as it is then
   */
  void ran(ParsedStatement statement, Execution after) {
    end();
    if (statement.node() instanceof DdlStatement ddl) {
      intended.ran(ddl, after);
    }
    if (statement.node() instanceof TransactionControl) {
      blocked = null; // What follows is in another transaction, and another mistake.
    }
  }

  private void end() {
    broken = false;
    unclosed = 0;
  }

  private boolean isRest(ParsedStatement statement, Tokens tokens) {
    return (broken && beginsNothing(statement) && (unclosed > 0 || !tokens.isName(0)))
        || (statement.file().equals(opened) && endsBlock(tokens))
        || (statement.file().equals(merged) && isMarker(statement.text()));
  }

  /** Whether the first token is where the syntax is wrong. */
  private static boolean beginsNothing(ParsedStatement statement) {
    SourceSpan fault = statement.reasonSpan();
    return fault != null
        && fault.line() == statement.span().line()
        && fault.column() == statement.span().column();
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
