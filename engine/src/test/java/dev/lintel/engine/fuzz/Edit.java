package dev.lintel.engine.fuzz;

import dev.lintel.engine.sql.lex.Splitter;
import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.lex.TokenList;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A change of one token of a script.
 *
 * @param kind what is done
 * @param place any number; it chooses the token
 * @param other any number; it chooses what else the change needs
 */
public record Edit(Kind kind, int place, int other) {

  /** What may be done to a token. */
  public enum Kind {
    DELETE,
    DUPLICATE,
    SWAP,
    REPLACE,
    INSERT,
    QUOTE,
    CASE,
    SIGN,
    REPEAT,
    NEST,
    CUT,
    CHARACTER
  }

  private static final String SIGNS = "()[],.;:'\"$`\\/*-+=<>@#%^&|~!?{}\0é😀 \n\r\t0aE";
  private static final int MANY = 300;

  /** Returns any edits. */
  public static Arbitrary<Edit> any() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.integers().between(0, 100_000),
            Arbitraries.integers().between(0, 10_000_000))
        .as(Edit::new);
  }

  /** Changes a script. */
  public String apply(String script) {
    TokenList tokens = tokens(script);
    if (tokens.size() == 0) {
      return script;
    }
    int i = place % tokens.size();
    String image = tokens.image(i);
    return switch (kind) {
      case DELETE -> replaced(script, tokens, i, "");
      case DUPLICATE -> replaced(script, tokens, i, image + " " + image);
      case SWAP -> swapped(script, tokens, i);
      case REPLACE -> replaced(script, tokens, i, otherToken());
      case INSERT -> replaced(script, tokens, i, otherToken() + " " + image);
      case QUOTE -> replaced(script, tokens, i, quoted(image));
      case CASE -> replaced(script, tokens, i, otherCase(image));
      case SIGN -> replaced(script, tokens, i, image + sign());
      case REPEAT -> replaced(script, tokens, i, (image + " ").repeat(1 + other % MANY));
      case NEST -> nested(script, tokens, i);
      case CUT -> script.substring(0, tokens.start(i));
      case CHARACTER -> {
        int at = tokens.start(i) + other % image.length();
        yield script.substring(0, at) + sign() + script.substring(at + other % 2);
      }
    };
  }

  static TokenList tokens(String script) {
    return Splitter.split(script, 0, script.length(), Syntax.POSTGRESQL).tokens();
  }

  private static String replaced(String script, TokenList tokens, int i, String text) {
    return script.substring(0, tokens.start(i)) + text + script.substring(tokens.end(i));
  }

  private static String swapped(String script, TokenList tokens, int i) {
    int next = i + 1;
    if (next == tokens.size()) {
      return script;
    }
    return script.substring(0, tokens.start(i))
        + tokens.image(next)
        + script.substring(tokens.end(i), tokens.start(next))
        + tokens.image(i)
        + script.substring(tokens.end(next));
  }

  private String otherToken() {
    TokenList tokens = tokens(Samples.script(other));
    return tokens.size() == 0 ? "" : tokens.image(other / 7 % tokens.size());
  }

  private static String quoted(String image) {
    return image.startsWith("\"") ? image.replace("\"", "") : "\"" + image + "\"";
  }

  private static String otherCase(String image) {
    String upper = image.toUpperCase(Locale.ROOT);
    return image.equals(upper) ? image.toLowerCase(Locale.ROOT) : upper;
  }

  private String sign() {
    int[] signs = SIGNS.codePoints().toArray();
    return Character.toString(signs[other % signs.length]);
  }

  private String nested(String script, TokenList tokens, int i) {
    int depth = 1 + other % MANY;
    int last = Math.min(tokens.size() - 1, i + other / MANY % 12);
    String inner = script.substring(tokens.start(i), tokens.end(last));
    String outer =
        switch (other % 5) {
          case 0 -> "(".repeat(depth) + inner + ")".repeat(depth);
          case 1 -> "/*".repeat(depth) + "*/".repeat(depth) + inner;
          case 2 -> "do $a" + depth + "$ begin " + inner + "; end $a" + depth + "$";
          case 3 -> "case when ".repeat(depth) + inner + " then 1 end".repeat(depth);
          default -> "lower(".repeat(depth) + inner + ")".repeat(depth);
        };
    return script.substring(0, tokens.start(i)) + outer + script.substring(tokens.end(last));
  }
}
