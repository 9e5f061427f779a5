package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;

/** Tells for which output columns the name that the server makes up is beyond doubt. */
final class OutputNames {

  /** What looks like a call and has another name in one version of the server or another. */
  private static final Set<String> SPECIAL =
      Set.of(
          "cast",
          "extract",
          "position",
          "overlay",
          "substring",
          "trim",
          "treat",
          "normalize",
          "collation",
          "grouping",
          "exists",
          "row",
          "array",
          "case",
          "interval",
          "unnest",
          "xmlelement",
          "xmlforest",
          "xmlparse",
          "xmlpi",
          "xmlroot",
          "xmlserialize",
          "json_object",
          "json_array",
          "json_objectagg",
          "json_arrayagg",
          "not");

  private OutputNames() {}

  /**
   * Returns whether the name of an output column is certain.
   *
   * @param item what stands in the list
   * @param text the item as it is written
   */
  static boolean isCertain(SqlNode item, String text) {
    if (item.getKind() == SqlKind.AS || item instanceof SqlIdentifier) {
      return true;
    }
    if (item instanceof SqlLiteral literal) {
      return literal.getKind() == SqlKind.LITERAL && !isWord(text);
    }
    Tokens tokens = Tokens.of(text);
    return tokens.isName(0)
        && tokens.is(1, TokenType.LEFT_PAREN)
        && tokens.afterParenthesis(1) == tokens.size()
        && !SPECIAL.contains(tokens.name(0));
  }

  /** TRUE and FALSE are named otherwise than numbers and strings. */
  private static boolean isWord(String text) {
    return Character.isLetter(text.charAt(0));
  }
}
