package dev.lintel.engine.sql;

import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenRange;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Locale;
import java.util.Set;

/**
 * The leading words of a statement, as far as they say what kind it is.
 *
 * @param verb the first word in capitals; empty if the statement begins with no word
 * @param object the kind of object after CREATE, ALTER, DROP or COMMENT ON in capitals, such as
 *     {@code MATERIALIZED VIEW}; empty elsewhere
 */
record StatementHead(String verb, String object) {
  private static final Set<String> MODIFIERS =
      Set.of(
          "OR",
          "REPLACE",
          "GLOBAL",
          "LOCAL",
          "TEMP",
          "TEMPORARY",
          "UNLOGGED",
          "UNIQUE",
          "RECURSIVE",
          "CONSTRAINT",
          "TRUSTED",
          "PROCEDURAL",
          "VIRTUAL",
          "FULLTEXT",
          "SPATIAL",
          "CLUSTERED",
          "NONCLUSTERED",
          "COLUMNSTORE");

  private static final Set<String> FIRST_OF_TWO =
      Set.of("MATERIALIZED", "EVENT", "ACCESS", "DEFAULT", "LARGE", "TEXT");

  static StatementHead of(TokenList tokens, TokenRange range) {
    int first = range.first();
    if (tokens.type(first) != TokenType.WORD) {
      return new StatementHead("", "");
    }
    String verb = word(tokens, first);
    boolean ddl =
        switch (verb) {
          case "CREATE", "ALTER", "DROP" -> true;
          case "COMMENT" -> first + 1 < range.end() && tokens.isWord(first + 1, "ON");
          default -> false;
        };
    if (!ddl) {
      return new StatementHead(verb, "");
    }
    int i = verb.equals("COMMENT") ? first + 2 : first + 1;
    return new StatementHead(verb, object(tokens, i, range.end(), verb.equals("CREATE")));
  }

  private static String object(TokenList tokens, int first, int end, boolean create) {
    int i = first;
    while (create && i < end && isWord(tokens, i) && MODIFIERS.contains(word(tokens, i))) {
      i++;
    }
    if (i >= end || !isWord(tokens, i)) {
      return "";
    }
    String object = word(tokens, i);
    String next = i + 1 < end && isWord(tokens, i + 1) ? word(tokens, i + 1) : "";
    if (object.equals("FOREIGN") && next.equals("DATA")) {
      return "FOREIGN DATA WRAPPER";
    }
    boolean two =
        FIRST_OF_TWO.contains(object)
            || object.equals("FOREIGN")
            || (object.equals("USER") && next.equals("MAPPING"))
            || (object.equals("OPERATOR") && (next.equals("CLASS") || next.equals("FAMILY")));
    return two && !next.isEmpty() ? object + " " + next : object;
  }

  private static boolean isWord(TokenList tokens, int i) {
    return tokens.type(i) == TokenType.WORD;
  }

  private static String word(TokenList tokens, int i) {
    return tokens.image(i).toUpperCase(Locale.ROOT);
  }

  /** Returns the name of the kind for lists and messages. */
  String kind() {
    String on = verb.equals("COMMENT") ? " ON " : " ";
    return object.isEmpty() ? verb : verb + on + object;
  }
}
