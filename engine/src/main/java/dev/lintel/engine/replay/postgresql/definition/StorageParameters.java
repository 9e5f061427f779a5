package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.Parameters;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.InertAction;
import java.util.Locale;

/** The storage parameters of tables and views: WITH, SET and RESET. */
public final class StorageParameters {

  private final Execution execution;
  private final TableDraft draft;
  private final SourceSpan span;

  public StorageParameters(Execution execution, TableDraft draft, SourceSpan span) {
    this.execution = execution;
    this.draft = draft;
    this.span = span;
  }

  /** Refuses parameters behind WITH that a new table cannot have; one of another method may. */
  public static void requireOfTable(
      Execution execution, String text, ObjectPath object, SourceSpan span) {
    if (text.toLowerCase(Locale.ROOT).contains("with") && !isOfOtherMethod(text)) {
      Parameters.requireIn(execution, "table", text, object, span);
    }
  }

  private static boolean isOfOtherMethod(String text) {
    Tokens tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i, "using")
          && tokens.is(i - 1, TokenType.RIGHT_PAREN)
          && !tokens.isWord(i + 1, "heap")) {
        return true;
      }
    }
    return false;
  }

  /** Refuses parameters of a partitioned table, which has no storage. */
  public static void requireNoneOfPartitioned(
      Execution execution, String text, ObjectPath object, SourceSpan span) {
    if (text.toLowerCase(Locale.ROOT).contains("with")
        && Parameters.openOfWith(Tokens.of(text)) > 0) {
      throw ofPartitioned(execution, object, span);
    }
  }

  private static Refused ofPartitioned(Execution execution, ObjectPath object, SourceSpan span) {
    return execution.refused(
        execution.isCertain(object.owner()),
        RefusalKind.WRONG_OBJECT_TYPE,
        "cannot specify storage parameters for a partitioned table",
        object,
        span,
        null);
  }

  /** Runs SET and RESET of ALTER TABLE, if it is one of these. */
  public void alter(Tokens words) {
    boolean set = words.isWord(0, "set");
    if (!(set || words.isWord(0, "reset")) || !words.is(1, TokenType.LEFT_PAREN)) {
      return;
    }
    ObjectPath object = ObjectPath.relation(draft.name());
    requireNoValues(execution, words, set, object, span);
    if (draft.kind() == Table.Kind.PARTITIONED_TABLE && !hasPrefix(words)) {
      throw ofPartitioned(execution, object, span);
    }
    if (set && draft.kind() == Table.Kind.TABLE) {
      Parameters.require(execution, Parameters.Target.TABLE, words, 1, object, span);
    }
  }

  private static boolean hasPrefix(Tokens words) {
    return words.is(3, TokenType.DOT);
  }

  private static void requireNoValues(
      Execution execution, Tokens words, boolean set, ObjectPath object, SourceSpan span) {
    for (int i = 2; !set && i < words.size(); i++) {
      if (words.isOperator(i, "=")) {
        throw execution.refused(
            RefusalKind.SYNTAX_ERROR,
            "RESET must not include values for parameters",
            object,
            span,
            null);
      }
    }
  }

  /** Runs SET of ALTER VIEW and of ALTER MATERIALIZED VIEW. */
  public static void alterView(Execution execution, View view, InertAction action) {
    Tokens words = Tokens.of(action.text());
    if (words.isWord(0, "set") && words.is(1, TokenType.LEFT_PAREN)) {
      Parameters.require(
          execution,
          view.materialized() ? Parameters.Target.TABLE : Parameters.Target.VIEW,
          words,
          1,
          ObjectPath.relation(view.name()),
          execution.span(action));
    }
  }
}
