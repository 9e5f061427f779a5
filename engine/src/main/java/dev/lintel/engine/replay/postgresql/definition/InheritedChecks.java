package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.catalog.CheckConstraint;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The checks that partitions and tables that inherit get from their parents. */
public final class InheritedChecks {

  private InheritedChecks() {}

  /** Returns the checks of a parent that its children have too. */
  public static Stream<CheckConstraint> of(Table parent) {
    return parent.constraints().stream()
        .filter(CheckConstraint.class::isInstance)
        .map(CheckConstraint.class::cast)
        .filter(check -> !check.noInherit());
  }

  /**
   * Returns whether a check that is added to a table is one that it has from a parent, so that the
   * two become one ({@code MergeWithExistingConstraint} of the server's source).
   *
   * @param name the name of the check
   * @param expression its condition as written
   */
  static boolean merges(Execution execution, TableDraft draft, String name, String expression) {
    boolean isNew = execution.catalog().table(draft.name()).isEmpty();
    return (isNew || draft.base().partitionOf() == null)
        && ofParents(execution, draft)
            .anyMatch(
                check ->
                    check.name().equals(name)
                        && words(check.expression()).equals(words(expression)));
  }

  /** Returns whether a table has a check of that name from a parent. */
  static boolean has(Execution execution, TableDraft draft, String name) {
    return ofParents(execution, draft).anyMatch(check -> check.name().equals(name));
  }

  private static Stream<CheckConstraint> ofParents(Execution execution, TableDraft draft) {
    List<QualifiedName> parents = new ArrayList<>(draft.base().inherits());
    if (draft.base().partitionOf() != null) {
      parents.add(draft.base().partitionOf());
    }
    return parents.stream()
        .flatMap(parent -> execution.catalog().table(parent).stream())
        .flatMap(InheritedChecks::of);
  }

  /** Returns what two conditions have in common that differ in blanks and parentheses only. */
  private static List<String> words(String expression) {
    Tokens tokens = Tokens.of(expression);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.is(i, TokenType.LEFT_PAREN) && !tokens.is(i, TokenType.RIGHT_PAREN)) {
        words.add(tokens.isName(i) ? tokens.name(i) : tokens.image(i));
      }
    }
    return words;
  }
}
