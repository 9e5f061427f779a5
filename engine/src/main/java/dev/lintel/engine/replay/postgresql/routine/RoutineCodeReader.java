package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.RoutineCode;
import dev.lintel.engine.catalog.RoutineParameter;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Reads from the text of CREATE FUNCTION what the function does when it is called. */
final class RoutineCodeReader {

  private static final Set<String> MODES = Set.of("in", "out", "inout", "variadic");

  /** Words that begin a type of several words, so that they are no names of parameters. */
  private static final Set<String> OF_SEVERAL_WORDS =
      Set.of("national", "double", "character", "char", "bit", "time", "timestamp", "interval");

  private final Tokens tokens;
  private final int open;
  private final int close;

  private RoutineCodeReader(Tokens tokens) {
    this.tokens = tokens;
    int first = 0;
    while (first < tokens.size() && !tokens.is(first, TokenType.LEFT_PAREN)) {
      first++;
    }
    this.open = first;
    this.close = tokens.afterParenthesis(first);
  }

  /** Reads the text of the whole statement. */
  static RoutineCodeReader of(String statement) {
    return new RoutineCodeReader(Tokens.of(statement));
  }

  /**
   * Returns the body.
   *
   * @param file the file the statement stands in
   * @param offset where the statement begins there
   * @return null if it is not written as a string
   */
  @Nullable RoutineCode read(SourceFile file, int offset) {
    int string = -1;
    String language = "";
    List<String> path = List.of();
    for (int i = close; i < tokens.size(); i++) {
      if (tokens.isWord(i, "language") && i + 1 < tokens.size()) {
        boolean quoted = tokens.type(i + 1).isString();
        language = Folding.lowerCase(quoted ? tokens.string(i + 1) : tokens.image(i + 1));
      } else if (tokens.isWord(i, "as") && tokens.type(i + 1).isString()) {
        string = i + 1;
      } else if (tokens.areWords(i, "set", "search_path") && !tokens.isWord(i + 2, "from")) {
        path = searchPath(i + 2);
      }
    }
    if (string < 0) {
      return null;
    }
    return code(file, offset, string, language, path);
  }

  private RoutineCode code(
      SourceFile file, int offset, int string, String language, List<String> path) {
    String value = tokens.string(string);
    int inside = tokens.image(string).indexOf(value);
    if (inside < 0) {
      SourceFile unescaped = new SourceFile(file.path(), value);
      return new RoutineCode(language, parameters(), path, unescaped, 0, value.length());
    }
    int start = offset + tokens.start(string) + inside;
    return new RoutineCode(language, parameters(), path, file, start, start + value.length());
  }

  private List<String> searchPath(int from) {
    List<String> schemas = new ArrayList<>();
    int i = from;
    if (tokens.isOperator(i, "=") || tokens.isWord(i, "to")) {
      i++;
    }
    if (tokens.areWords(i, "from", "current") || tokens.isWord(i, "default")) {
      return schemas;
    }
    while (tokens.isName(i) || tokens.type(i).isString()) {
      schemas.add(tokens.type(i).isString() ? tokens.string(i) : tokens.name(i));
      if (!tokens.is(i + 1, TokenType.COMMA)) {
        break;
      }
      i += 2;
    }
    return schemas;
  }

  // ---- its parameters

  private List<RoutineParameter> parameters() {
    List<RoutineParameter> parameters = new ArrayList<>();
    for (int[] item : Items.of(tokens, open + 1, close - 1)) {
      parameters.add(parameter(item[0], item[1]));
    }
    return parameters;
  }

  private RoutineParameter parameter(int from, int to) {
    int value = from;
    while (value < to && !tokens.isWord(value, "default") && !tokens.isOperator(value, "=")) {
      value++;
    }
    boolean hasMode = tokens.is(from, TokenType.WORD) && MODES.contains(tokens.name(from));
    String mode = hasMode ? tokens.name(from) : "in";
    int first = hasMode ? from + 1 : from;
    boolean named = isName(first, value);
    return new RoutineParameter(
        named ? tokens.name(first) : "",
        text(named ? first + 1 : first, value),
        !mode.equals("out"),
        mode.equals("variadic"),
        value < to ? text(value + 1, to) : null);
  }

  private boolean isName(int first, int end) {
    return first + 1 < end
        && tokens.isName(first)
        && tokens.isName(first + 1)
        && !(tokens.is(first, TokenType.WORD) && OF_SEVERAL_WORDS.contains(tokens.name(first)));
  }

  private String text(int from, int to) {
    StringJoiner text = new StringJoiner(" ");
    for (int i = from; i < to; i++) {
      text.add(tokens.image(i));
    }
    return text.toString();
  }
}
