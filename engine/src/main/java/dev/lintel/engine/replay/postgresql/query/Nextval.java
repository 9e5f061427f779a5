package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.SearchPath;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code nextval('name'::regclass)}, which ties a default to its sequence. */
public final class Nextval {

  private Nextval() {}

  /** Returns the existing sequence that a default draws from; null if there is none. */
  public static @Nullable QualifiedName sequence(Expression node, Execution execution) {
    String expression = node.text();
    if (!expression.toLowerCase(Locale.ROOT).contains("nextval")) {
      return null;
    }
    Tokens tokens = Tokens.of(expression);
    for (int i = 0; i < tokens.size(); i++) {
      // A plain literal is a regclass as well; one cast to text is looked up at each use.
      if (tokens.isWord(i, "nextval")
          && tokens.is(i + 1, TokenType.LEFT_PAREN)
          && tokens.type(i + 2).isString()
          && !tokens.isWord(i + 4, "text")) {
        return sequence(Tokens.of(tokens.string(i + 2)), node, execution);
      }
    }
    return null;
  }

  private static @Nullable QualifiedName sequence(
      Tokens name, Expression node, Execution execution) {
    boolean qualified =
        name.size() == 3 && name.is(1, TokenType.DOT) && name.isName(0) && name.isName(2);
    if (!qualified && (name.size() != 1 || !name.isName(0))) {
      return null;
    }
    List<QualifiedName> candidates = new ArrayList<>();
    if (qualified) {
      candidates.add(new QualifiedName(name.name(0), name.name(2)));
    } else {
      candidates.add(new QualifiedName(SearchPath.TEMPORARY, name.name(0)));
      for (String schema : execution.state().searchPath().schemas()) {
        candidates.add(new QualifiedName(schema, name.name(0)));
      }
    }
    for (QualifiedName candidate : candidates) {
      QualifiedName found = existing(candidate, execution);
      if (found != null) {
        return found;
      }
    }
    String written = qualified ? name.name(0) + "." + name.name(2) : name.name(0);
    new Lookup(execution).requireRelation(candidates, written, execution.span(node));
    return null;
  }

  private static @Nullable QualifiedName existing(QualifiedName name, Execution execution) {
    return execution.catalog().relation(name).isPresent() ? name : null;
  }
}
