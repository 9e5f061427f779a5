package dev.lintel.engine.sql;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.Literals;
import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenRange;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.SetVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code SELECT set_config('search_path', '…', local)}, which every dump of pg_dump begins
 * with, as the SET it is.
 */
final class SettingCall {
  private SettingCall() {}

  /** Returns the assignment; null if the statement is no such call of constants. */
  static @Nullable SetVariable of(SourceFile file, TokenList tokens, TokenRange range) {
    int i = range.first() + 1;
    if (i + 1 < range.end() && tokens.isWord(i, "pg_catalog")) {
      i += 2;
    }
    if (!isCall(tokens, i, range.end())) {
      return null;
    }
    String name = value(tokens, i + 2).toLowerCase(Locale.ROOT);
    return new SetVariable(
        tokens.isWord(i + 6, "true"),
        name,
        name.equals("search_path") ? schemas(value(tokens, i + 4)) : List.of(value(tokens, i + 4)),
        position(file, tokens, range));
  }

  private static boolean isCall(TokenList tokens, int i, int end) {
    return end - i == 8
        && tokens.isWord(i, "set_config")
        && tokens.type(i + 1) == TokenType.LEFT_PAREN
        && tokens.type(i + 2) == TokenType.STRING
        && tokens.type(i + 3) == TokenType.COMMA
        && tokens.type(i + 4) == TokenType.STRING
        && tokens.type(i + 5) == TokenType.COMMA
        && tokens.type(i + 6) == TokenType.WORD
        && tokens.type(i + 7) == TokenType.RIGHT_PAREN;
  }

  private static String value(TokenList tokens, int i) {
    return Literals.value(tokens.type(i), tokens.image(i), Syntax.POSTGRESQL);
  }

  /** The value is a list of names as SET would have them. */
  private static List<String> schemas(String value) {
    List<String> schemas = new ArrayList<>();
    for (String part : value.split(",", -1)) {
      String name = part.strip();
      if (name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")) {
        schemas.add(name.substring(1, name.length() - 1).replace("\"\"", "\""));
      } else if (!name.isEmpty()) {
        schemas.add(name.toLowerCase(Locale.ROOT));
      }
    }
    // No schema at all is something else than no value, which means RESET.
    return schemas.isEmpty() ? List.of("") : schemas;
  }

  private static SqlParserPos position(SourceFile file, TokenList tokens, TokenRange range) {
    SourceSpan span = file.span(tokens.start(range.first()), tokens.end(range.end() - 1));
    return new SqlParserPos(
        span.line(), span.column(), span.endLine(), Math.max(1, span.endColumn() - 1));
  }
}
