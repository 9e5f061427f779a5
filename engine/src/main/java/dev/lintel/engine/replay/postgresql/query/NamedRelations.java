package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;

/** The relations that the queries and commands of a rule or policy read or write. */
public final class NamedRelations {

  private final Execution execution;
  private final StatementText text;
  private final Tokens tokens;

  public NamedRelations(Execution execution, StatementText text) {
    this.execution = execution;
    this.text = text;
    this.tokens = text.tokens();
  }

  /** Returns those that the catalog knows, from a token on. */
  public Set<QualifiedName> from(int start) {
    Set<QualifiedName> found = new LinkedHashSet<>();
    for (int i = start; i < tokens.size(); i++) {
      boolean insert = tokens.areWords(i - 1, "insert", "into");
      boolean names =
          insert
              || tokens.isWord(i, "join")
              || (tokens.isWord(i, "update") && !tokens.isWord(i - 1, "for"))
              || (tokens.isWord(i, "from") && isOfQuery(i));
      if (names) {
        add(tokens.isWord(i + 1, "only") ? i + 2 : i + 1, insert, found);
      }
    }
    return found;
  }

  /** What stands before a parenthesis is a function, except where it has a list of columns. */
  private void add(int at, boolean insert, Set<QualifiedName> found) {
    NameReader reader = text.reader(at);
    SqlIdentifier identifier = reader.name();
    if (identifier == null || (!insert && tokens.is(reader.position(), TokenType.LEFT_PAREN))) {
      return;
    }
    new Lookup(execution)
        .find(identifier)
        .flatMap(execution.catalog()::relation)
        .ifPresent(relation -> found.add(relation.name()));
  }

  /** Functions and IS DISTINCT FROM have the word too. */
  private boolean isOfQuery(int from) {
    int depth = 0;
    for (int i = from - 1; i >= 0; i--) {
      if (tokens.is(i, TokenType.RIGHT_PAREN)) {
        depth++;
      } else if (tokens.is(i, TokenType.LEFT_PAREN) && --depth < 0) {
        return false;
      } else if (depth == 0 && (tokens.isWord(i, "select") || tokens.isWord(i, "delete"))) {
        return !tokens.isWord(from - 1, "distinct");
      }
    }
    return false;
  }
}
