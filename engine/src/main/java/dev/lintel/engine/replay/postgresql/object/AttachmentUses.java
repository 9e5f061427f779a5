package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.Attachment.Kind;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ExpressionColumns;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.query.NamedRelations;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the conditions and commands of a trigger, policy or rule lean on. */
final class AttachmentUses {

  private final Execution execution;
  private final Kind kind;
  private final StatementText whole;
  private final Tokens tokens;
  private final Relation relation;

  /**
   * Prepares for a statement.
   *
   * @param whole the statement that makes or changes it
   * @param relation what it stands on
   */
  AttachmentUses(Execution execution, Kind kind, StatementText whole, Relation relation) {
    this.execution = execution;
    this.kind = kind;
    this.whole = whole;
    this.tokens = whole.tokens();
    this.relation = relation;
  }

  /** Returns the functions that a policy or rule calls and the other relations that it names. */
  List<QualifiedName> objects() {
    Set<QualifiedName> uses = new LinkedHashSet<>();
    calledFunctions(uses);
    int first = kind == Kind.RULE ? QueryClauses.find(tokens, "do", 1, tokens.size()) : 1;
    new NamedRelations(execution, whole)
        .from(first).stream()
            .filter(other -> !other.equals(relation.name()))
            .filter(other -> execution.catalog().routines(other).isEmpty())
            .forEach(uses::add);
    return List.copyOf(uses);
  }

  private void calledFunctions(Set<QualifiedName> uses) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isName(i) && tokens.is(i + 1, TokenType.LEFT_PAREN)) {
        boolean qualified = tokens.is(i - 1, TokenType.DOT) && tokens.isName(i - 2);
        String name = tokens.name(i);
        List<String> schemas =
            qualified ? List.of(tokens.name(i - 2)) : execution.state().searchPath().schemas();
        schemas.stream()
            .map(schema -> new QualifiedName(schema, name))
            .filter(candidate -> !execution.catalog().routines(candidate).isEmpty())
            .findFirst()
            .ifPresent(uses::add);
      }
    }
  }

  /**
   * Returns the columns of the table that the conditions name, outside of queries, and those of its
   * rows that the commands of a rule name.
   */
  Set<String> columns() {
    Set<String> found = new HashSet<>();
    if (!(relation instanceof Table table)) {
      return found;
    }
    List<String> all = table.columns().stream().map(Column::name).toList();
    for (int i = 0; i < tokens.size(); i++) {
      boolean condition =
          kind == Kind.TRIGGER
              ? tokens.isWord(i, "when")
              : tokens.isWord(i, "using") || tokens.isWord(i, "check") || tokens.isWord(i, "where");
      if (condition && tokens.is(i + 1, TokenType.LEFT_PAREN)) {
        String expression = whole.slice(i + 1, tokens.afterParenthesis(i + 1));
        for (String row : List.of(table.name().name(), "new", "old")) {
          found.addAll(ExpressionColumns.in(expression, row, all));
        }
      }
      if (kind == Kind.RULE && isFieldOfRow(i) && all.contains(tokens.name(i + 2))) {
        found.add(tokens.name(i + 2));
      }
    }
    return found;
  }

  private boolean isFieldOfRow(int i) {
    return (tokens.isWord(i, "new") || tokens.isWord(i, "old"))
        && tokens.is(i + 1, TokenType.DOT)
        && tokens.isName(i + 2);
  }
}
