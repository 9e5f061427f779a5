package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Refuses to read materialized views that hold nothing yet ({@code ExecOpenScanRelation}). */
public final class PopulatedViews {

  /** Words with which a query may know, before it runs, that it need not look at something. */
  private static final Set<String> SPARING =
      Set.of("false", "case", "coalesce", "left", "full", "right", "with");

  private final Execution execution;
  private final SourceSpan span;
  private final Set<QualifiedName> seen = new HashSet<>();

  public PopulatedViews(Execution execution, SourceSpan span) {
    this.execution = execution;
    this.span = span;
  }

  /**
   * Refuses a query that certainly runs.
   *
   * @param relations what it certainly reads; views among them are read too
   * @param text the query
   */
  public void require(Collection<QualifiedName> relations, String text) {
    boolean any =
        relations.stream()
            .map(name -> execution.catalog().relation(name).orElse(null))
            .anyMatch(View.class::isInstance);
    if (any && !mayLeaveOut(Tokens.of(text)) && !mayBeRefreshed()) {
      require(relations);
    }
  }

  /** Returns whether the plan of a query may leave out something that the query reads. */
  private static boolean mayLeaveOut(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean word = tokens.is(i, TokenType.WORD) && SPARING.contains(tokens.name(i));
      boolean noValue = tokens.isWord(i, "null") && tokens.is(i - 1, TokenType.OPERATOR);
      boolean constants =
          tokens.is(i, TokenType.OPERATOR)
              && isConstant(tokens, i - 1)
              && isConstant(tokens, i + 1);
      if (word || noValue || constants) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConstant(Tokens tokens, int i) {
    return i >= 0
        && (tokens.is(i, TokenType.INTEGER)
            || tokens.is(i, TokenType.DECIMAL)
            || tokens.type(i).isString());
  }

  /** A function that a trigger or the history calls may have filled a view unseen. */
  private boolean mayBeRefreshed() {
    return execution.catalog().routines().stream()
        .map(Routine::code)
        .filter(Objects::nonNull)
        .map(code -> code.file().text().substring(code.start(), code.end()))
        .anyMatch(body -> body.toLowerCase(Locale.ROOT).contains("refresh"));
  }

  /** Takes for granted that all views hold rows, as somebody may have filled them. */
  public static void assumeAll(Execution execution) {
    for (Relation relation : execution.catalog().relations()) {
      if (relation instanceof View view && !view.populated()) {
        execution.put(view.withPopulated(true));
      }
    }
  }

  private void require(Collection<QualifiedName> relations) {
    for (QualifiedName name : relations) {
      Relation relation = execution.catalog().relation(name).orElse(null);
      if (relation instanceof View view && seen.add(name)) {
        require(view);
      }
    }
  }

  private void require(View view) {
    if (!view.populated()) {
      throw execution.refused(
          execution.isCertain(view.name()),
          RefusalKind.NOT_IN_PREREQUISITE_STATE,
          "materialized view \"%s\" has not been populated".formatted(view.name().name()),
          ObjectPath.relation(view.name()),
          span,
          view.origin());
    }
    if (!view.materialized() && execution.isCertain(view.name())) {
      require(view.dependsOn());
    }
  }
}
