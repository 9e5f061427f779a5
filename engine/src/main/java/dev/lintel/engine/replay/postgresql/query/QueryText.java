package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the relations that a query reads where it could not be parsed: the names after FROM and
 * JOIN.
 */
final class QueryText {

  private final Tokens tokens;
  private final Execution execution;
  private final Set<String> commonTables = new HashSet<>();
  private final Set<QualifiedName> relations = new LinkedHashSet<>();

  private QueryText(Tokens tokens, Execution execution) {
    this.tokens = tokens;
    this.execution = execution;
  }

  static QueryShape read(String text, Execution execution) {
    QueryText reader = new QueryText(Tokens.of(text), execution);
    reader.read();
    return new QueryShape(null, false, List.copyOf(reader.relations), List.of(), List.of());
  }

  private void read() {
    for (int i = 0; i < tokens.size(); i++) {
      boolean commonTable =
          tokens.isName(i)
              && (tokens.areWords(i + 1, "as") || tokens.is(i + 1, TokenType.LEFT_PAREN))
              && (tokens.isWord(i - 1, "with")
                  || tokens.isWord(i - 1, "recursive")
                  || (tokens.is(i - 1, TokenType.COMMA)
                      && tokens.is(i - 2, TokenType.RIGHT_PAREN)));
      if (commonTable) {
        commonTables.add(tokens.name(i));
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i, "from") || tokens.isWord(i, "join")) {
        relation(i + 1);
      }
    }
  }

  private void relation(int index) {
    int i = tokens.isWord(index, "only") ? index + 1 : index;
    if (!tokens.isName(i)) {
      return;
    }
    boolean qualified = tokens.is(i + 1, TokenType.DOT) && tokens.isName(i + 2);
    int last = qualified ? i + 2 : i;
    if (tokens.is(last + 1, TokenType.LEFT_PAREN)) {
      return;
    }
    if (qualified) {
      add(new QualifiedName(tokens.name(i), tokens.name(last)));
    } else if (!commonTables.contains(tokens.name(i))) {
      for (String schema : execution.state().searchPath().schemas()) {
        add(new QualifiedName(schema, tokens.name(i)));
      }
    }
  }

  private void add(QualifiedName name) {
    if (execution.catalog().relation(name).isPresent()) {
      relations.add(name);
    }
  }
}
