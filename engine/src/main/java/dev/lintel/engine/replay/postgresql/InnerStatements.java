package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.ScriptParser;
import dev.lintel.engine.sql.Understanding;
import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.DdlStatement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs the SQL inside a DO block. */
final class InnerStatements {

  /** Commands that change nothing the catalog keeps, whatever follows. */
  private static final Set<String> HARMLESS =
      Set.of(
          "select",
          "insert",
          "update",
          "delete",
          "truncate",
          "grant",
          "revoke",
          "comment",
          "set",
          "reset",
          "analyze",
          "refresh",
          "notify",
          "lock",
          "with",
          "copy",
          "reindex",
          "security");

  private final Execution execution;

  InnerStatements(Execution execution) {
    this.execution = execution;
  }

  /**
   * Runs a static statement.
   *
   * @param certain false if it may or may not run
   */
  void run(TextRange range, boolean certain) {
    // SELECT … INTO sets a variable here; queries change nothing.
    if (HARMLESS.contains(firstWord(text(range)))) {
      return;
    }
    run(execution.file(), range.start(), range.end(), certain);
  }

  /** Runs EXECUTE: the statement if it is constant, else what it may touch becomes uncertain. */
  void execute(TextRange command, boolean certain) {
    Tokens tokens = Tokens.of(text(command));
    Optional<String> whole = ConstantText.of(tokens);
    String constant = constant(tokens);
    if (whole.isPresent()) {
      runText(whole.get(), command.start(), certain);
    } else if (!HARMLESS.contains(firstWord(constant))) {
      Optional<List<QualifiedName>> names = names(constant);
      if (names.isPresent()) {
        names.get().forEach(execution::makeUncertain);
      } else {
        OpaqueStatements.everything(execution);
      }
    }
  }

  /** Returns what the head of a command names, if that part is constant. */
  private Optional<List<QualifiedName>> names(String constant) {
    int placeholder = constant.indexOf('%');
    String head = placeholder < 0 ? constant : constant.substring(0, placeholder);
    boolean nameEnds = head.isEmpty() || Character.isWhitespace(head.charAt(head.length() - 1));
    return nameEnds ? StatementHead.names(head, execution) : Optional.empty();
  }

  /** Returns the constant that an expression begins with: a string, or the pattern of format(). */
  private static String constant(Tokens tokens) {
    boolean format = tokens.isWord(0, "format") && tokens.is(1, TokenType.LEFT_PAREN);
    int first = format ? 2 : 0;
    return tokens.type(first).isString() ? tokens.string(first) : "";
  }

  /** Runs a statement that stands in a string; its places are those from the string's start on. */
  private void runText(String statement, int offset, boolean certain) {
    SourceFile file = execution.file();
    int inPlace = file.text().indexOf(statement, offset);
    if (inPlace >= 0 && inPlace - offset < 4) {
      run(file, inPlace, inPlace + statement.length(), certain);
      return;
    }
    String before = file.text().substring(0, offset);
    SourceFile unescaped = new SourceFile(file.path(), before + statement);
    run(unescaped, offset, offset + statement.length(), certain);
  }

  private void run(SourceFile file, int start, int end, boolean certain) {
    for (ParsedStatement statement :
        ScriptParser.parseStatements(file, start, end, Dialect.POSTGRESQL)) {
      Execution inner = execution.inside(file);
      if (statement.node() instanceof DdlStatement ddl) {
        if (certain) {
          ddl.accept(new StatementRunner(inner));
        } else {
          StatementNames.of(inner, ddl).forEach(name -> Aftermath.touch(inner, name));
        }
      } else if (statement.understanding() == Understanding.OPAQUE) {
        OpaqueStatements.run(statement, inner);
      }
      execution.adopt(inner);
    }
  }

  private String text(TextRange range) {
    return execution.file().text().substring(range.start(), range.end());
  }

  private static String firstWord(String sql) {
    Tokens tokens = Tokens.of(sql);
    return tokens.is(0, TokenType.WORD) ? tokens.name(0) : "";
  }
}
