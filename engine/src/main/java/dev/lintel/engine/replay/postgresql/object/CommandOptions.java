package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Options between parentheses: names with or without a value ({@code defGetBoolean} and kin). */
final class CommandOptions {

  private static final Set<String> BOOLEAN = Set.of("true", "false", "on", "off");

  private final Execution execution;
  private final SourceSpan span;
  private final List<Option> options = new ArrayList<>();

  /**
   * Reads the options between a parenthesis and the one that closes it.
   *
   * @param open the parenthesis; there are no options if another token stands there
   * @param span where a fault is shown
   */
  CommandOptions(Execution execution, Tokens tokens, int open, SourceSpan span) {
    this.execution = execution;
    this.span = span;
    if (!tokens.is(open, TokenType.LEFT_PAREN)) {
      return;
    }
    for (int[] item : Items.of(tokens, open + 1, tokens.afterParenthesis(open) - 1)) {
      if (tokens.isName(item[0])) {
        options.add(option(tokens, item));
      }
    }
  }

  /**
   * An option.
   *
   * @param name its name as the server stores it
   * @param value its value; null if it has none or one of several words
   * @param string whether the value is a string
   * @param names the names between parentheses that are its value
   */
  record Option(String name, @Nullable String value, boolean string, List<String> names) {}

  private static Option option(Tokens tokens, int[] item) {
    String name = tokens.name(item[0]).equals("analyse") ? "analyze" : tokens.name(item[0]);
    int at = item[0] + 1;
    boolean string = tokens.type(at).isString();
    boolean one = item[1] == at + 1;
    String value = null;
    if (one && string) {
      value = tokens.string(at);
    } else if (one && tokens.isName(at)) {
      value = tokens.name(at);
    } else if (one && tokens.is(at, TokenType.INTEGER)) {
      value = tokens.image(at);
    }
    return new Option(name, value, string, names(tokens, at));
  }

  private static List<String> names(Tokens tokens, int open) {
    List<String> names = new ArrayList<>();
    if (tokens.is(open, TokenType.LEFT_PAREN)) {
      for (int[] item : Items.of(tokens, open + 1, tokens.afterParenthesis(open) - 1)) {
        if (item[1] == item[0] + 1 && tokens.isName(item[0])) {
          names.add(tokens.name(item[0]));
        }
      }
    }
    return names;
  }

  /** Returns the options in order. */
  List<Option> all() {
    return options;
  }

  /** Refuses a value that is no boolean; what others say besides. */
  void requireBoolean(Option option, String more, Set<String> others) {
    String value = option.value();
    if (value == null) {
      return;
    }
    String word = Folding.lowerCase(value);
    boolean number = !option.string() && (value.equals("0") || value.equals("1"));
    if (!number && !BOOLEAN.contains(word) && !others.contains(word)) {
      throw refused(
          RefusalKind.SYNTAX_ERROR, "%s requires a Boolean value%s".formatted(option.name(), more));
    }
  }

  /** Makes a refusal. */
  Refused refused(RefusalKind kind, String message) {
    return execution.refused(
        kind, message, ObjectPath.relation(new QualifiedName("", "")), span, null);
  }
}
