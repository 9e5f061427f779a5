package dev.lintel.engine.sql.generated;

import dev.lintel.engine.sql.lex.Literals;
import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the right side of SET. */
final class Settings {
  private Settings() {}

  /** Returns the parameter that SET means by its special forms (PostgreSQL, SET). */
  static String parameter(String name) {
    return switch (name) {
      case "schema" -> "search_path";
      case "time" -> "timezone";
      case "names" -> "client_encoding";
      default -> name;
    };
  }

  /**
   * Returns the values from {@code first} to the end of the statement: strings and quoted names
   * without quotes, words in lower case, anything longer as written; nothing for DEFAULT.
   */
  static List<String> values(Tokens tokens, Token first) {
    TokenList list = tokens.list();
    int i = ((SqlToken) first).index;
    boolean joined = i < tokens.end() && (list.isWord(i, "TO") || list.isOperator(i, "="));
    if (joined || (i < tokens.end() && list.isWord(i, "ZONE"))) {
      i++;
    }
    if (i + 1 == tokens.end() && list.isWord(i, "DEFAULT")) {
      return List.of();
    }
    List<String> values = new ArrayList<>();
    while (i < tokens.end()) {
      int end = Runs.endOfItem(tokens, i);
      if (end > i) {
        values.add(value(tokens, i, end));
      }
      i = end + 1;
    }
    return values;
  }

  private static String value(Tokens tokens, int from, int to) {
    TokenList list = tokens.list();
    TokenType type = list.type(from);
    if (to - from > 1) {
      return list.text().substring(list.start(from), list.end(to - 1));
    }
    String value = Literals.value(type, list.image(from), tokens.syntax());
    return type == TokenType.WORD ? value.toLowerCase(Locale.ROOT) : value;
  }
}
