package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.replay.postgresql.object.CommandOptions.Option;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The options of COPY as words without parentheses, the way before version 9.0. */
final class CopyOptionWords {

  private final Tokens tokens;
  private int position;

  private CopyOptionWords(Tokens tokens, int position) {
    this.tokens = tokens;
    this.position = position;
  }

  /** Returns the options from a token on, up to the first that is none. */
  static List<Option> read(Tokens tokens, int position) {
    CopyOptionWords words = new CopyOptionWords(tokens, position);
    List<Option> options = new ArrayList<>();
    Option option = words.next();
    while (option != null) {
      options.add(option);
      option = words.next();
    }
    return options;
  }

  private @Nullable Option next() {
    if (!tokens.is(position, TokenType.WORD)) {
      return null;
    }
    String word = tokens.name(position++);
    return switch (word) {
      case "csv", "binary" -> new Option("format", word, false, List.of());
      case "header", "freeze" -> new Option(word, "true", false, List.of());
      case "delimiter", "null", "quote", "escape", "encoding" -> text(word);
      case "force" -> forced();
      default -> null;
    };
  }

  private @Nullable Option text(String name) {
    position += tokens.isWord(position, "as") ? 1 : 0;
    return tokens.type(position).isString()
        ? new Option(name, tokens.string(position++), true, List.of())
        : null;
  }

  private @Nullable Option forced() {
    String name =
        tokens.areWords(position, "not", "null")
            ? "force_not_null"
            : tokens.isWord(position, "null") ? "force_null" : "force_quote";
    position += name.equals("force_not_null") ? 2 : 1;
    List<String> columns = new ArrayList<>();
    if (tokens.isOperator(position, "*")) {
      position++;
      return new Option(name, null, false, columns);
    }
    boolean more = tokens.isName(position);
    while (more) {
      columns.add(tokens.name(position));
      more = tokens.is(position + 1, TokenType.COMMA) && tokens.isName(position + 2);
      position += more ? 2 : 1;
    }
    return new Option(name, null, false, columns);
  }
}
