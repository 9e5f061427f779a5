package dev.lintel.engine.replay.postgresql.text;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Quoting;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.Routine.Mode;
import dev.lintel.engine.catalog.Routine.Parameter;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The calls of one function in expressions and queries that are kept as text. A call counts where
 * no other function can be meant: by its schema, its name and the number of its arguments.
 */
public final class FunctionCalls {

  /** Words after which a name before a parenthesis is that of a function. */
  private static final Set<String> BEFORE =
      Set.of(
          """
          select distinct all and or not when then else case from join lateral on where by having
          between like ilike is return over filter limit offset any using values default end symmetric
          """
              .strip()
              .split("\\s+"));

  private final Routine routine;
  private final boolean alone;

  /**
   * Prepares to look for calls.
   *
   * @param all all functions of the catalog
   */
  public FunctionCalls(Routine routine, List<Routine> all, boolean mayComeFromOutside) {
    this.routine = routine;
    this.alone =
        !mayComeFromOutside
            && all.stream().filter(other -> !other.equals(routine)).noneMatch(this::competes);
  }

  private boolean competes(Routine other) {
    return other.name().name().equals(routine.name().name())
        && (most(other) < 0 || most(routine) < 0 || overlaps(other));
  }

  private boolean overlaps(Routine other) {
    return least(other) <= most(routine) && least(routine) <= most(other);
  }

  private static long least(Routine routine) {
    return routine.inputs().stream().filter(p -> !p.hasDefault()).count();
  }

  /** Returns how many arguments a call has at most; -1 if there is no end. */
  private static long most(Routine routine) {
    boolean variadic =
        routine.inputs().stream().map(Parameter::mode).anyMatch(Mode.VARIADIC::equals);
    return variadic ? -1 : routine.inputs().size();
  }

  /** Returns whether a text calls the function for certain. */
  public boolean in(@Nullable String text) {
    return alone && mayBeIn(text);
  }

  /** Returns whether a text calls the function or another one of its name. */
  public boolean mayBeIn(@Nullable String text) {
    if (text == null || !text.toLowerCase(Locale.ROOT).contains(lowerName())) {
      return false;
    }
    Tokens tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      if (isCall(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private String lowerName() {
    return routine.name().name().toLowerCase(Locale.ROOT);
  }

  private boolean isCall(Tokens tokens, int i) {
    boolean named =
        tokens.isName(i)
            && tokens.is(i + 1, TokenType.LEFT_PAREN)
            && tokens.name(i).equals(routine.name().name());
    if (!named) {
      return false;
    }
    boolean qualified = tokens.is(i - 1, TokenType.DOT) && tokens.isName(i - 2);
    if (qualified
        ? !tokens.name(i - 2).equals(routine.name().schema()) || tokens.is(i - 3, TokenType.DOT)
        : !mayFollow(tokens, i - 1)) {
      return false;
    }
    int close = tokens.afterParenthesis(i + 1) - 1;
    boolean definesColumns =
        tokens.isWord(close + 1, "as") && tokens.is(close + 2, TokenType.LEFT_PAREN);
    int count =
        tokens.isOperator(i + 2, "*") && close == i + 3 ? 0 : Items.of(tokens, i + 2, close).size();
    return !definesColumns
        && count >= least(routine)
        && (most(routine) < 0 || count <= most(routine));
  }

  /** Returns whether a function may be called after a token; other names give columns names. */
  private static boolean mayFollow(Tokens tokens, int i) {
    if (tokens.is(i, TokenType.WORD)) {
      return BEFORE.contains(tokens.name(i));
    }
    return !tokens.type(i).isQuotedName() && !tokens.is(i, TokenType.RIGHT_PAREN);
  }

  /** Returns a text with its calls of the function under another name. */
  public String renamed(String text, QualifiedName to) {
    StringBuilder result = new StringBuilder(text);
    Tokens tokens = Tokens.of(text);
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (isCall(tokens, i)) {
        result.replace(tokens.start(i), tokens.end(i), Quoting.quote(to.name()));
        if (tokens.is(i - 1, TokenType.DOT)) {
          result.replace(tokens.start(i - 2), tokens.end(i - 2), Quoting.quote(to.schema()));
        }
      }
    }
    return result.toString();
  }
}
