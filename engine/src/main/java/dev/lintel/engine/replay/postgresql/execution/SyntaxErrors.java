package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.ParsedStatement;

/** What the server says of a text that it cannot read ({@code scanner_yyerror} of its source). */
public final class SyntaxErrors {

  private SyntaxErrors() {}

  /** Returns what the server says of a statement that is invalid. */
  public static String message(ParsedStatement statement, SourceSpan place) {
    SourceFile file = statement.file();
    String near = file.slice(place);
    if (statement.unterminated()) {
      SourceSpan whole = statement.span();
      String rest =
          file.text()
              .substring(
                  file.offset(place.line(), place.column()),
                  file.offset(whole.endLine(), whole.endColumn()));
      return "unterminated %s at or near \"%s\"".formatted(literal(near), firstLine(rest));
    }
    if (statement.limitsAsMysql()) {
      return "LIMIT #,# syntax is not supported";
    }
    if (near.equals("\"\"")) {
      return "zero-length delimited identifier at or near \"\"\"\"";
    }
    return near.isEmpty() || statement.endsEarly()
        ? "syntax error at end of input"
        : "syntax error at or near \"%s\"".formatted(firstLine(near));
  }

  /** Returns the server's words for what begins with these characters. */
  public static String literal(String opening) {
    if (opening.startsWith("/*")) {
      return "/* comment";
    }
    if (opening.startsWith("$")) {
      return "dollar-quoted string";
    }
    return opening.startsWith("\"") || opening.endsWith("\"")
        ? "quoted identifier"
        : "quoted string";
  }

  /** Returns as much of a text as a message prints. */
  public static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
