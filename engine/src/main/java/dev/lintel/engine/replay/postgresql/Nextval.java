package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code nextval('name'::regclass)}, which ties a default to its sequence. */
final class Nextval {

  private Nextval() {}

  /** Returns the existing sequence that a default draws from; null if there is none. */
  static @Nullable QualifiedName sequence(String expression, Execution execution) {
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
        return sequence(Tokens.of(tokens.string(i + 2)), execution);
      }
    }
    return null;
  }

  private static @Nullable QualifiedName sequence(Tokens name, Execution execution) {
    if (name.size() == 3 && name.is(1, TokenType.DOT) && name.isName(0) && name.isName(2)) {
      return existing(new QualifiedName(name.name(0), name.name(2)), execution);
    }
    if (name.size() != 1 || !name.isName(0)) {
      return null;
    }
    for (String schema : execution.state().searchPath().schemas()) {
      QualifiedName found = existing(new QualifiedName(schema, name.name(0)), execution);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable QualifiedName existing(QualifiedName name, Execution execution) {
    return execution.catalog().relation(name).filter(Sequence.class::isInstance).isPresent()
        ? name
        : null;
  }
}
