package dev.lintel.engine.replay.postgresql.type;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** Reads a type that is kept as text, such as that of a cast. */
public final class TypeText {

  /** Words that can only begin one of the grammar's own types of several words. */
  private static final Set<String> LEADING =
      Set.of("double", "character", "char", "national", "nchar", "bit", "time", "timestamp");

  private final Tokens tokens;
  private final SqlParserPos place;
  private final int end;
  private final List<String> modifiers = new ArrayList<>();
  private int position;
  private int dimensions;

  private TypeText(Tokens tokens, SqlParserPos place) {
    this.tokens = tokens;
    this.place = place;
    this.end = tokens.size();
  }

  /**
   * Returns the type that a text means; null if it is none, or none that is certainly known.
   *
   * @param place where the text stands
   * @throws Refused if there is certainly no such type
   */
  public static @Nullable DataType resolve(String text, SqlParserPos place, Execution execution) {
    Tokens tokens = Tokens.of(text);
    TypeName type = new TypeText(tokens, place).read();
    if (type == null || BuiltInTypes.isPseudo(Folding.name(type.name()))) {
      return null;
    }
    try {
      return new TypeResolver(execution).resolve(type);
    } catch (Refused missing) {
      if (missing.certain()) {
        throw missing;
      }
      return null;
    }
  }

  /** Returns whether a text is one of the grammar's own types that have several words. */
  static boolean isBuiltInOfSeveralWords(String text) {
    TypeName type = new TypeText(Tokens.of(text), SqlParserPos.ZERO).read();
    return type != null
        && type.keywords()
        && BuiltInTypes.printed(type.name().names.get(0)) != null;
  }

  private @Nullable TypeName read() {
    SqlIdentifier name;
    boolean keywords = tokens.is(position, TokenType.WORD) && LEADING.contains(word(position));
    if (keywords) {
      name = identifier(List.of(words()), List.of(false));
    } else {
      name = qualified();
    }
    if (name == null) {
      return null;
    }
    modifiers();
    brackets();
    return position == end ? new TypeName(name, keywords, modifiers, dimensions, place) : null;
  }

  /** Reads the words of a type of the grammar, and the precision that may stand among them. */
  private String words() {
    StringJoiner words = new StringJoiner(" ");
    while (position < end && (isWordOfType() || opensModifiers())) {
      if (opensModifiers()) {
        modifiers();
      } else {
        words.add(word(position++));
      }
    }
    return words.toString();
  }

  private boolean isWordOfType() {
    return tokens.is(position, TokenType.WORD) && !tokens.isWord(position, "array");
  }

  private boolean opensModifiers() {
    return tokens.is(position, TokenType.LEFT_PAREN);
  }

  private @Nullable SqlIdentifier qualified() {
    List<String> names = new ArrayList<>();
    List<Boolean> quoted = new ArrayList<>();
    while (position < end && tokens.isName(position)) {
      names.add(tokens.name(position));
      quoted.add(tokens.type(position).isQuotedName());
      position++;
      if (!tokens.is(position, TokenType.DOT)) {
        break;
      }
      position++;
    }
    return names.isEmpty() ? null : identifier(names, quoted);
  }

  private SqlIdentifier identifier(List<String> names, List<Boolean> quoted) {
    List<SqlParserPos> positions = quoted.stream().map(q -> place.withQuoting(q)).toList();
    return new SqlIdentifier(names, null, positions.get(0), positions);
  }

  private void modifiers() {
    if (!opensModifiers()) {
      return;
    }
    int close = tokens.afterParenthesis(position);
    for (int i = position + 1; i < close - 1; i++) {
      if (!tokens.is(i, TokenType.COMMA)) {
        modifiers.add(tokens.image(i));
      }
    }
    position = close;
  }

  private void brackets() {
    boolean array = position < end && tokens.isWord(position, "array");
    if (array) {
      position++;
      dimensions++;
    }
    while (position < end && tokens.is(position, TokenType.LEFT_BRACKET)) {
      while (position < end && !tokens.is(position, TokenType.RIGHT_BRACKET)) {
        position++;
      }
      position++;
      dimensions += array ? 0 : 1; // Behind ARRAY a bracket says only how long it is.
    }
  }

  private String word(int index) {
    return Folding.lowerCase(tokens.image(index));
  }
}
