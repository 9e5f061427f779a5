package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.CompositeType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.removal.Removal;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The views that read an attribute of a composite type out of a column, as {@code (column).a}. */
final class AttributeUses {

  /** Words that stand before a value. */
  private static final Set<String> BEFORE_VALUES =
      Set.of(
          "select",
          "distinct",
          "where",
          "on",
          "and",
          "or",
          "not",
          "by",
          "having",
          "case",
          "when",
          "then",
          "else",
          "between",
          "like",
          "ilike",
          "is",
          "all");

  private final Execution execution;
  private final CompositeType type;
  private final String attribute;

  AttributeUses(Execution execution, CompositeType type, String attribute) {
    this.execution = execution;
    this.type = type;
    this.attribute = attribute;
  }

  /** Drops the views that read the attribute, or refuses to drop it. */
  void release(boolean cascade, SourceSpan span) {
    for (View view : views()) {
      if (!cascade) {
        throw execution.refused(
            execution.isCertain(view.name()) && execution.isCertain(type.name(), attribute),
            RefusalKind.DEPENDENT_OBJECTS,
            "cannot drop column %s of composite type %s because other objects depend on it"
                .formatted(attribute, execution.printed(type.name())),
            ObjectPath.member(type.name(), attribute),
            span,
            view.origin());
      }
      if (execution.catalog().relation(view.name()).isPresent()) {
        new Removal(execution, true, span)
            .drop(
                List.of(view),
                (by, certain, origin) -> {
                  throw new IllegalStateException("CASCADE is never in the way");
                });
      }
    }
  }

  private List<View> views() {
    return execution.catalog().relations().stream()
        .filter(View.class::isInstance)
        .map(View.class::cast)
        .filter(this::reads)
        .sorted((first, second) -> first.name().compareTo(second.name()))
        .toList();
  }

  private boolean reads(View view) {
    Set<String> columns = columns(view);
    if (columns.isEmpty()) {
      return false;
    }
    Tokens tokens = Tokens.of(view.query());
    for (int i = 2; i + 2 < tokens.size(); i++) {
      boolean selects =
          tokens.is(i, TokenType.RIGHT_PAREN)
              && tokens.is(i + 1, TokenType.DOT)
              && (tokens.isOperator(i + 2, "*") || isAttribute(tokens, i + 2));
      if (selects && tokens.isName(i - 1) && columns.contains(tokens.name(i - 1))) {
        int open = tokens.is(i - 2, TokenType.DOT) ? i - 4 : i - 2;
        if (tokens.is(open, TokenType.LEFT_PAREN) && !calls(tokens, open - 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether what stands before a parenthesis may be a function. */
  private static boolean calls(Tokens tokens, int index) {
    return tokens.isName(index)
        && !(tokens.is(index, TokenType.WORD) && BEFORE_VALUES.contains(tokens.name(index)));
  }

  private boolean isAttribute(Tokens tokens, int index) {
    return tokens.isName(index) && tokens.name(index).equals(attribute);
  }

  /** Returns the columns of the type among what a view reads, if no others have their names. */
  private Set<String> columns(View view) {
    Set<String> ofType = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (QualifiedName relation : view.dependsOn()) {
      Table table = execution.catalog().table(relation).orElse(null);
      for (Column column : table == null ? List.<Column>of() : table.columns()) {
        boolean same =
            type.name().equals(column.type().userType()) && column.type().dimensions() == 0;
        (same ? ofType : others).add(column.name());
      }
    }
    ofType.removeAll(others);
    return ofType;
  }
}
