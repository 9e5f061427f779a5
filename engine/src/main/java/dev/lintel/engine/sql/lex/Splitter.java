package dev.lintel.engine.sql.lex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a script into statements: at semicolons, at what a DELIMITER line sets, at GO lines, at
 * Drizzle's breakpoints; not inside the body of a routine. Lines for the client and the data after
 * COPY are set apart. Every token but terminators belongs to exactly one statement.
 */
public final class Splitter {
  /** The comment that Drizzle cuts its files at, whatever the database takes for a comment. */
  static final String BREAKPOINT = "--> statement-breakpoint";

  private final String text;
  private final Syntax syntax;
  private final Scanner scanner;
  private final TokenList tokens;
  private final List<TokenRange> statements = new ArrayList<>();
  private final int limit;
  private boolean noCopyDataEnds;
  private OpenStatement open;

  private Splitter(String text, int start, int limit, Syntax syntax) {
    this.text = text;
    this.syntax = syntax;
    this.limit = limit;
    this.scanner = new Scanner(text, start, limit, syntax);
    this.tokens = new TokenList(text);
    this.open = new OpenStatement(tokens, syntax);
  }

  /**
   * Cuts a part of a text.
   *
   * @param text the whole text; offsets are counted in it
   * @param start offset to begin at
   * @param end offset to stop at
   * @param syntax whose lexical rules hold
   */
  public static ScannedScript split(String text, int start, int end, Syntax syntax) {
    Splitter splitter = new Splitter(text, start, end, syntax);
    splitter.run();
    return new ScannedScript(splitter.tokens, splitter.statements, splitter.scanner.comments());
  }

  private void run() {
    while (true) {
      TokenType type = scanner.next();
      if (scanner.afterBreakpoint()) {
        finish(null);
      }
      if (type == TokenType.END) {
        finish(null);
        return;
      }
      if (type == TokenType.UNTERMINATED) {
        LexicalFault fault = scanner.fault();
        add(type);
        finish(fault);
        return;
      }
      accept(type);
    }
  }

  private void accept(TokenType type) {
    if (type == TokenType.TERMINATOR) {
      terminator();
    } else if (type == TokenType.UNKNOWN && isClientCommand()) {
      clientCommand();
    } else if (type == TokenType.WORD && isDelimiterLine()) {
      delimiterLine();
    } else if (type == TokenType.WORD && isBatchSeparator()) {
      finish(null);
      scanner.moveTo(scanner.nextLine());
    } else {
      add(type);
    }
  }

  private void add(TokenType type) {
    tokens.add(type, scanner.start(), scanner.position());
    open.added(scanner.fault());
  }

  private void terminator() {
    boolean semicolon = text.charAt(scanner.start()) == ';';
    if (semicolon && open.continuesAfterSemicolon()) {
      add(TokenType.TERMINATOR);
      return;
    }
    boolean copyData = open.isCopyFromStandardInput();
    finish(null);
    tokens.add(TokenType.TERMINATOR, scanner.start(), scanner.position());
    open = new OpenStatement(tokens, syntax);
    if (copyData) {
      skipCopyData();
    }
  }

  private void finish(@Nullable LexicalFault fault) {
    TokenRange range = open.close(fault);
    if (range != null) {
      statements.add(range);
      noteStringSetting(range.first());
    }
    open = new OpenStatement(tokens, syntax);
  }

  private void noteStringSetting(int first) {
    Boolean escaping =
        syntax == Syntax.POSTGRESQL ? StringSetting.escapesAfter(tokens, first) : null;
    if (escaping != null) {
      scanner.setEscaping(escaping);
    }
  }

  // ---- lines that are not SQL

  /** A backslash outside quotes is no SQL; psql takes the rest of the line. */
  private boolean isClientCommand() {
    return syntax == Syntax.POSTGRESQL
        && text.charAt(scanner.start()) == '\\'
        && scanner.position() < limit
        && text.charAt(scanner.position()) > ' ';
  }

  private void clientCommand() {
    finish(null);
    int end = endOfLine();
    tokens.add(TokenType.CLIENT_COMMAND, scanner.start(), end);
    open.added(null);
    finish(null);
    scanner.moveTo(end);
  }

  private boolean isDelimiterLine() {
    return syntax == Syntax.MYSQL
        && open.isEmpty()
        && isWord("DELIMITER")
        && !text.substring(scanner.position(), endOfLine()).isBlank();
  }

  private void delimiterLine() {
    scanner.setTerminator(text.substring(scanner.position(), endOfLine()).strip());
    scanner.moveTo(scanner.nextLine());
  }

  /** GO counts when it is alone on its line, but for a number of repetitions. */
  private boolean isBatchSeparator() {
    if (syntax != Syntax.SQLSERVER || !isWord("GO")) {
      return false;
    }
    int i = scanner.start() - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i--;
    }
    boolean first = i < 0 || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    String rest = text.substring(scanner.position(), endOfLine()).strip();
    return first && rest.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean isWord(String word) {
    return scanner.position() - scanner.start() == word.length()
        && text.regionMatches(true, scanner.start(), word, 0, word.length());
  }

  private int endOfLine() {
    int end = scanner.nextLine();
    while (end > scanner.position()
        && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  /** Skips the rows after COPY … FROM STDIN, if the line that ends them is there. */
  private void skipCopyData() {
    if (noCopyDataEnds) {
      return;
    }
    int before = scanner.position();
    scanner.moveTo(scanner.nextLine());
    while (scanner.position() < limit) {
      int line = scanner.position();
      int end = endOfLine();
      scanner.moveTo(scanner.nextLine());
      if (end - line == 2 && text.startsWith("\\.", line)) {
        return;
      }
    }
    scanner.moveTo(before);
    noCopyDataEnds = true;
  }
}
