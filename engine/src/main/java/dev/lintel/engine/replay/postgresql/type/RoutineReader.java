package dev.lintel.engine.replay.postgresql.type;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.Routine.Mode;
import dev.lintel.engine.catalog.Routine.Parameter;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** Reads parameters and types of routines from the text of a statement. */
public final class RoutineReader {

  /** The server has arrays of two of them ({@code _cstring} and {@code _record}). */
  private static final Set<String> ARRAYS_OF_PSEUDO_TYPES = Set.of("cstring[]", "record[]");

  private final Execution execution;
  private final String text;
  private final Tokens tokens;
  private final SqlParserPos place;
  private final boolean creating;

  /**
   * Prepares to read.
   *
   * @param text the statement
   * @param place where it stands
   */
  public RoutineReader(Execution execution, String text, SqlParserPos place) {
    this(execution, text, place, false);
  }

  public RoutineReader(Execution execution, StatementText text) {
    this(execution, text.text(), text.position(), false);
  }

  private RoutineReader(Execution execution, String text, SqlParserPos place, boolean creating) {
    this.execution = execution;
    this.text = text;
    this.tokens = Tokens.of(text);
    this.place = place;
    this.creating = creating;
  }

  /** Prepares to read a statement that makes a routine, whose types must exist. */
  public static RoutineReader ofCreation(Execution execution, String text, SqlParserPos place) {
    return new RoutineReader(execution, text, place, true);
  }

  /** Returns the tokens of the statement. */
  public Tokens tokens() {
    return tokens;
  }

  /** Returns the parameters between two parentheses. */
  public List<Parameter> parameters(int open, int close) {
    List<Parameter> parameters = new ArrayList<>();
    int from = open + 1;
    int depth = 0;
    for (int i = from; i < close; i++) {
      boolean last = i == close - 1;
      boolean orderBy = depth == 0 && tokens.areWords(i, "order", "by");
      if (depth == 0 && (last || orderBy || tokens.is(i, TokenType.COMMA))) {
        if (i > from) {
          parameters.add(parameter(from, i));
        }
        from = i + (orderBy ? 2 : 1);
      } else if (tokens.is(i, TokenType.LEFT_PAREN) || tokens.is(i, TokenType.LEFT_BRACKET)) {
        depth++;
      } else if (tokens.is(i, TokenType.RIGHT_PAREN) || tokens.is(i, TokenType.RIGHT_BRACKET)) {
        depth--;
      }
    }
    return parameters;
  }

  private Parameter parameter(int from, int end) {
    int typeEnd = from;
    while (typeEnd < end
        && !tokens.isWord(typeEnd, "default")
        && !tokens.isOperator(typeEnd, "=")
        && !tokens.isOperator(typeEnd, ":=")) {
      typeEnd++;
    }
    int first = from;
    Mode mode = mode(first, typeEnd);
    first += modeWords(first, typeEnd);
    String name = null;
    if (typeEnd - first > 1 && tokens.isName(first) && !isType(first, typeEnd)) {
      name = tokens.name(first);
      first++;
      if (modeWords(first, typeEnd) > 0) {
        mode = mode(first, typeEnd);
        first += modeWords(first, typeEnd);
      }
    }
    return new Parameter(mode, name, type(first, typeEnd), typeEnd < end);
  }

  private Mode mode(int i, int end) {
    if (modeWords(i, end) == 0) {
      return Mode.IN;
    }
    if (tokens.isWord(i, "out")) {
      return Mode.OUT;
    }
    boolean both = tokens.isWord(i, "inout") || tokens.areWords(i, "in", "out");
    if (both) {
      return Mode.INOUT;
    }
    return tokens.isWord(i, "variadic") ? Mode.VARIADIC : Mode.IN;
  }

  /** Returns how many words of a mode stand at {@code i}. */
  private int modeWords(int i, int end) {
    if (end - i < 2) {
      return 0;
    }
    if (tokens.areWords(i, "in", "out")) {
      return 2;
    }
    boolean one =
        tokens.isWord(i, "in")
            || tokens.isWord(i, "out")
            || tokens.isWord(i, "inout")
            || tokens.isWord(i, "variadic");
    return one ? 1 : 0;
  }

  /** Returns whether all of this is a type, so that the parameter has no name. */
  private boolean isType(int from, int end) {
    if (tokens.isWord(from, "setof")) {
      return true;
    }
    boolean several = tokens.isName(from + 1) && from + 1 < end;
    return !several || TypeText.isBuiltInOfSeveralWords(slice(from, end));
  }

  /** Returns the type that stands there; {@link UndeterminedType#UNKNOWN} if it is not known. */
  public DataType type(int from, int end) {
    if (end <= from) {
      return UndeterminedType.UNKNOWN;
    }
    String name = tokens.isName(from) ? tokens.name(from) : "";
    if (end - from == 1 && BuiltInTypes.isPseudo(name)) {
      return new DataType(null, name, List.of(), 0);
    }
    if (ARRAYS_OF_PSEUDO_TYPES.contains(slice(from, end).replace(" ", ""))) {
      return new DataType(null, name, List.of(), 1);
    }
    if (tokens.isOperator(end - 2, "%") && tokens.isWord(end - 1, "type")) {
      return ofColumn(tokens.isWord(from, "setof") ? from + 1 : from, end);
    }
    if (name.startsWith("pg_")) {
      return UndeterminedType.UNKNOWN;
    }
    DataType type = TypeText.resolve(slice(from, end), place, execution);
    return type == null ? UndeterminedType.UNKNOWN : type.withoutModifiers();
  }

  /** What DROP names may be missing, and is then not there under that signature. */
  private DataType ofColumn(int from, int end) {
    try {
      DataType type =
          new BorrowedType(execution, execution.statement()).read(Tokens.of(slice(from, end)));
      return type == null ? UndeterminedType.UNKNOWN : type.withoutModifiers();
    } catch (Refused missing) {
      if (!creating) {
        return UndeterminedType.UNKNOWN;
      }
      throw missing;
    }
  }

  /** Returns the last token of the type that begins at {@code from}, plus one. */
  public int endOfType(int from, Set<String> next) {
    int i = from;
    int depth = 0;
    while (i < tokens.size()) {
      if (tokens.is(i, TokenType.LEFT_PAREN)) {
        depth++;
      } else if (tokens.is(i, TokenType.RIGHT_PAREN)) {
        depth--;
      }
      boolean word = tokens.is(i, TokenType.WORD) && next.contains(tokens.name(i));
      if (depth == 0 && i > from && (word || tokens.type(i).isString())) {
        return i;
      }
      i++;
    }
    return i;
  }

  private String slice(int from, int end) {
    return text.substring(tokens.start(from), tokens.end(end - 1));
  }

  /** Returns the types as the server's messages list them. */
  public static String printed(List<DataType> types, String separator) {
    return String.join(separator, types.stream().map(DataType::sql).toList());
  }

  /** Returns whether two lists of types are certainly the same; null if that is not known. */
  public static @Nullable Boolean same(List<DataType> first, List<DataType> second) {
    if (first.size() != second.size()) {
      return false;
    }
    boolean unknown = false;
    for (int i = 0; i < first.size(); i++) {
      if (isUnknown(first.get(i)) || isUnknown(second.get(i))) {
        unknown = true;
      } else if (!first.get(i).equals(second.get(i))) {
        return false;
      }
    }
    return unknown ? null : true;
  }

  /** Returns whether a type could not be found out. */
  public static boolean isUnknown(DataType type) {
    return type.equals(UndeterminedType.UNKNOWN);
  }
}
