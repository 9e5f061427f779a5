package dev.lintel.engine.migration.layout.tool;

import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.lex.ScannedScript;
import dev.lintel.engine.sql.lex.Splitter;
import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where goose cuts a script although no statement ends: at every line that ends in a semicolon,
 * even in a string or in the body of a function, unless the statement stands between {@code
 * StatementBegin} and {@code StatementEnd} (goose 3, {@code internal/sqlparser}). The server is
 * sent what stands before the cut, and the rest of that statement makes no sense any more.
 */
final class GooseCuts {
  /** A line of which the last word before a comment ends in a semicolon. */
  private static final Pattern END = Pattern.compile("(?m);(?=[ \\t]*(?:[ \\t]--.*)?\\r?$)");

  /** A word that begins a comment, after which goose does not look. */
  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)--");

  private static final Pattern MARKED =
      Pattern.compile("(?i)\\+goose\\s+StatementBegin\\b[\\s\\S]*?\\+goose\\s+StatementEnd\\b");

  private final String text;
  private final TokenList tokens;
  private final List<TokenRange> statements;
  private final List<int[]> marked = new ArrayList<>();

  private GooseCuts(String text, ScannedScript script) {
    this.text = text;
    this.tokens = script.tokens();
    this.statements = script.statements();
    Matcher matcher = MARKED.matcher(text);
    while (matcher.find()) {
      marked.add(new int[] {matcher.start(), matcher.end()});
    }
  }

  /** Returns a section as goose sends it: without what follows a wrong cut in its statement. */
  static List<ScriptSection> of(SourceFile file, ScriptSection section) {
    String text = file.text();
    ScannedScript script = Splitter.split(text, section.start(), section.end(), Syntax.POSTGRESQL);
    return new GooseCuts(text, script).cut(section);
  }

  private List<ScriptSection> cut(ScriptSection section) {
    List<ScriptSection> sections = new ArrayList<>();
    int from = section.start();
    for (TokenRange statement : statements) {
      OptionalInt cut = firstIn(statement);
      if (cut.isPresent()) {
        sections.add(new ScriptSection(from, cut.getAsInt(), section.transactionMode()));
        from = tokens.end(statement.end() - 1);
      }
    }
    sections.add(new ScriptSection(from, section.end(), section.transactionMode()));
    return sections;
  }

  private OptionalInt firstIn(TokenRange statement) {
    for (int token = statement.first(); token < statement.end(); token++) {
      Matcher end = END.matcher(text).region(tokens.start(token), tokens.end(token));
      end.useTransparentBounds(true).useAnchoringBounds(false);
      while (end.find()) {
        if (end.end() < tokens.end(token) && ends(end.start()) && !isMarked(end.start())) {
          return OptionalInt.of(end.end());
        }
      }
    }
    return OptionalInt.empty();
  }

  private boolean ends(int semicolon) {
    String line = text.substring(text.lastIndexOf('\n', semicolon) + 1, semicolon);
    return !COMMENT.matcher(line).find();
  }

  private boolean isMarked(int offset) {
    return marked.stream().anyMatch(range -> range[0] <= offset && offset < range[1]);
  }
}
