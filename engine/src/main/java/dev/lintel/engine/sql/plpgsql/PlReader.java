package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.Splitter;
import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a PL/pgSQL block. What is no block comes back empty; nothing is thrown. */
public final class PlReader {

  /** Deeper nesting than anybody writes; a body made to exhaust the stack ends here. */
  private static final int MAX_DEPTH = 200;

  private final TokenList tokens;
  private int position;
  private int depth;
  private boolean failed;

  private PlReader(TokenList tokens) {
    this.tokens = tokens;
  }

  /**
   * Reads the body of a DO block or function.
   *
   * @param text the text of the file
   * @param start offset of the first character of the body
   * @param end offset after its last character
   */
  public static Optional<PlStatement.Block> read(String text, int start, int end) {
    PlReader reader = new PlReader(Splitter.split(text, start, end, Syntax.POSTGRESQL).tokens());
    PlStatement.Block block = reader.block();
    return reader.failed ? Optional.empty() : Optional.of(block);
  }

  private PlStatement.Block block() {
    skipLabel();
    if (isWord("declare")) {
      skipDeclarations();
    }
    expect("begin");
    List<PlStatement> body = statements();
    List<PlStatement.Handler> handlers = new ArrayList<>();
    if (isWord("exception")) {
      position++;
      while (isWord("when") && !failed) {
        handlers.add(handler());
      }
    }
    expect("end");
    skipToTerminator();
    return new PlStatement.Block(body, handlers);
  }

  private void skipDeclarations() {
    position++;
    while (!atEnd() && !(isWord("begin") && isStartOfStatement())) {
      position++;
    }
  }

  private boolean isStartOfStatement() {
    return position == 0
        || tokens.type(position - 1) == TokenType.TERMINATOR
        || tokens.isWord(position - 1, "declare");
  }

  private PlStatement.Handler handler() {
    position++;
    List<String> conditions = new ArrayList<>();
    while (!atEnd() && !isWord("then")) {
      if (!isWord("or") && !isWord("sqlstate")) {
        conditions.add(tokens.image(position).toLowerCase(Locale.ROOT).replace("'", ""));
      }
      position++;
    }
    expect("then");
    return new PlStatement.Handler(conditions, statements());
  }

  private List<PlStatement> statements() {
    List<PlStatement> statements = new ArrayList<>();
    if (++depth > MAX_DEPTH) {
      failed = true;
    }
    while (!failed && !atEnd() && !endsStatements()) {
      if (tokens.type(position) == TokenType.TERMINATOR) {
        position++;
      } else {
        statements.add(statement());
      }
    }
    depth--;
    return statements;
  }

  private boolean endsStatements() {
    return isWord("end")
        || isWord("else")
        || isWord("elsif")
        || isWord("elseif")
        || isWord("exception")
        || isWord("when");
  }

  private PlStatement statement() {
    skipLabel();
    if (isWord("begin") || isWord("declare")) {
      return block();
    }
    if (isWord("if")) {
      return condition();
    }
    if (isWord("case")) {
      return caseStatement();
    }
    if (isWord("loop") || isWord("while") || isWord("for") || isWord("foreach")) {
      return loop();
    }
    if (isWord("return") || isWord("exit") || isWord("continue")) {
      skipToTerminator();
      return new PlStatement.Leave();
    }
    if (isWord("execute")) {
      return execute();
    }
    return simple();
  }

  private PlStatement condition() {
    List<PlStatement.Branch> branches = new ArrayList<>();
    List<PlStatement> otherwise = List.of();
    do {
      position++;
      int start = position;
      skipTo("then");
      TextRange range = range(start, position);
      expect("then");
      branches.add(new PlStatement.Branch(range, statements()));
    } while (!failed && (isWord("elsif") || isWord("elseif")));
    if (isWord("else")) {
      position++;
      otherwise = statements();
    }
    expect("end");
    expect("if");
    return new PlStatement.If(branches, otherwise);
  }

  /** Each branch of a CASE may run. */
  private PlStatement caseStatement() {
    List<PlStatement> body = new ArrayList<>();
    position++;
    skipTo("when");
    while (!failed && (isWord("when") || isWord("else"))) {
      if (isWord("when")) {
        skipTo("then");
      }
      position++;
      body.addAll(statements());
    }
    expect("end");
    expect("case");
    return new PlStatement.Repeated(body);
  }

  private PlStatement loop() {
    skipTo("loop");
    expect("loop");
    List<PlStatement> body = statements();
    expect("end");
    expect("loop");
    skipToTerminator();
    return new PlStatement.Repeated(body);
  }

  private PlStatement execute() {
    position++;
    int start = position;
    int parentheses = 0;
    while (!atEnd() && tokens.type(position) != TokenType.TERMINATOR) {
      parentheses += tokens.type(position) == TokenType.LEFT_PAREN ? 1 : 0;
      parentheses -= tokens.type(position) == TokenType.RIGHT_PAREN ? 1 : 0;
      if (parentheses == 0 && (isWord("into") || isWord("using"))) {
        break;
      }
      position++;
    }
    TextRange command = range(start, position);
    skipToTerminator();
    return new PlStatement.Execute(command);
  }

  private PlStatement simple() {
    int start = position;
    boolean sql = isSql();
    skipToTerminator();
    TextRange range = range(start, position);
    return sql ? new PlStatement.Sql(range) : new PlStatement.Other(range);
  }

  private boolean isSql() {
    if (tokens.type(position) != TokenType.WORD || isWord("raise") || isWord("perform")) {
      return false;
    }
    TokenType next = position + 1 < tokens.size() ? tokens.type(position + 1) : TokenType.END;
    boolean assignment =
        next == TokenType.ASSIGN
            || next == TokenType.LEFT_BRACKET
            || next == TokenType.DOT
            || (position + 1 < tokens.size() && tokens.isOperator(position + 1, "="));
    return !assignment && !isWord("null") && !isWord("assert") && !isWord("get");
  }

  private void skipLabel() {
    while (!atEnd() && tokens.isOperator(position, "<<")) {
      while (!atEnd() && !tokens.isOperator(position, ">>")) {
        position++;
      }
      position++;
    }
  }

  /** Goes to a keyword outside parentheses and outside CASE expressions. */
  private void skipTo(String word) {
    int parentheses = 0;
    int cases = 0;
    while (!atEnd()) {
      TokenType type = tokens.type(position);
      parentheses += type == TokenType.LEFT_PAREN ? 1 : 0;
      parentheses -= type == TokenType.RIGHT_PAREN ? 1 : 0;
      if (parentheses == 0 && cases == 0 && isWord(word)) {
        return;
      }
      cases += isWord("case") ? 1 : 0;
      cases -= cases > 0 && isWord("end") ? 1 : 0;
      position++;
    }
    failed = true;
  }

  private void skipToTerminator() {
    while (!atEnd() && tokens.type(position) != TokenType.TERMINATOR) {
      position++;
    }
  }

  private void expect(String word) {
    if (isWord(word)) {
      position++;
    } else {
      failed = true;
    }
  }

  private boolean isWord(String word) {
    return !atEnd() && tokens.isWord(position, word);
  }

  private boolean atEnd() {
    return position >= tokens.size();
  }

  private TextRange range(int from, int to) {
    if (from >= to) {
      int offset = from < tokens.size() ? tokens.start(from) : tokens.text().length();
      return new TextRange(offset, offset);
    }
    return new TextRange(tokens.start(from), tokens.end(to - 1));
  }
}
