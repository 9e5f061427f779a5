package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A clause such as FOR UPDATE OF, which Calcite's trees leave out.
 *
 * @param strength the words of the clause as messages have them
 * @param names what it locks; everything in FROM if there are none
 * @param qualified whether one of them has a schema before it
 */
public record RowLock(String strength, List<String> names, boolean qualified) {

  public RowLock {
    names = List.copyOf(names);
  }

  /** Returns the clauses of a query, those of queries in parentheses aside. */
  public static List<RowLock> of(String query) {
    if (!query.toLowerCase(Locale.ROOT).contains("for")) {
      return List.of();
    }
    Tokens tokens = Tokens.of(query);
    List<RowLock> locks = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += tokens.nesting(i);
      String strength = depth == 0 ? strength(tokens, i) : null;
      if (strength != null) {
        locks.add(of(tokens, i + strength.split(" ").length, strength));
      }
    }
    return locks;
  }

  private static @Nullable String strength(Tokens tokens, int i) {
    if (tokens.areWords(i, "for", "update")) {
      return "FOR UPDATE";
    }
    if (tokens.areWords(i, "for", "share")) {
      return "FOR SHARE";
    }
    if (tokens.areWords(i, "for", "no", "key", "update")) {
      return "FOR NO KEY UPDATE";
    }
    return tokens.areWords(i, "for", "key", "share") ? "FOR KEY SHARE" : null;
  }

  private static RowLock of(Tokens tokens, int after, String strength) {
    List<String> names = new ArrayList<>();
    boolean qualified = false;
    int i = after;
    if (tokens.isWord(i, "of")) {
      do {
        i++;
        names.add(tokens.name(i));
        i++;
        qualified |= tokens.is(i, TokenType.DOT);
      } while (tokens.is(i, TokenType.COMMA));
    }
    return new RowLock(strength, names, qualified);
  }
}
