package dev.lintel.engine.sql;

import static java.util.Objects.requireNonNull;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.lex.ScannedScript;
import dev.lintel.engine.sql.lex.Splitter;
import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenRange;
import dev.lintel.engine.sql.syntax.StatementSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/**
 * Parses SQL scripts. Whatever the text is, every statement of it comes back as exactly one of the
 * {@link Understanding}s; nothing is thrown for bad input. All methods may be called from many
 * threads.
 */
public final class ScriptParser {
  private ScriptParser() {}

  /**
   * Begins to read PostgreSQL's grammar beside what else is done, such as looking for files; that
   * it is read is not waited for.
   */
  public static void prepare() {
    ForkJoinPool.commonPool().execute(StatementSyntax::prepare);
  }

  /** Parses a whole file. */
  public static ParsedScript parse(SourceFile file, Dialect dialect) {
    return parse(file, 0, file.text().length(), dialect);
  }

  /**
   * Parses a part of a file as a script of its own; positions are those of the file. Made for SQL
   * inside something else, such as the body of a DO block or the up part of a migration.
   *
   * @param file the file
   * @param start offset of the first character
   * @param end offset after the last character
   * @param dialect the dialect of the part
   */
  public static ParsedScript parse(SourceFile file, int start, int end, Dialect dialect) {
    requireNonNull(file, "file is null");
    if (start < 0 || end < start || end > file.text().length()) {
      throw new IllegalArgumentException("not a range of the file: %d to %d".formatted(start, end));
    }
    Syntax syntax = syntax(dialect);
    ScannedScript script = Splitter.split(file.text(), start, end, syntax);
    StatementReader reader = new StatementReader(file, script.tokens(), syntax);
    List<ParsedStatement> statements = new ArrayList<>(script.statements().size());
    for (TokenRange range : script.statements()) {
      statements.add(reader.read(range));
    }
    return new ParsedScript(file, statements, comments(file, script.comments()));
  }

  /** Parses a part of a file and returns its statements only; see {@link #parse}. */
  public static List<ParsedStatement> parseStatements(
      SourceFile host, int startOffset, int endOffset, Dialect dialect) {
    return parse(host, startOffset, endOffset, dialect).statements();
  }

  private static List<Comment> comments(SourceFile file, List<TextRange> ranges) {
    List<Comment> comments = new ArrayList<>(ranges.size());
    for (TextRange range : ranges) {
      comments.add(
          new Comment(
              file.span(range.start(), range.end()),
              file.text().substring(range.start(), range.end())));
    }
    return comments;
  }

  private static Syntax syntax(Dialect dialect) {
    return switch (dialect) {
      case POSTGRESQL -> Syntax.POSTGRESQL;
      case MYSQL, MARIADB -> Syntax.MYSQL;
      case SQLITE -> Syntax.SQLITE;
      case SQLSERVER -> Syntax.SQLSERVER;
    };
  }
}
