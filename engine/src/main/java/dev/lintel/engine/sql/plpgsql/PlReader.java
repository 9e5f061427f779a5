package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.Splitter;
import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.plpgsql.PlStatement.Branch;
import dev.lintel.engine.sql.plpgsql.PlStatement.Handler;
import dev.lintel.engine.sql.plpgsql.PlStatement.LeaveKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a PL/pgSQL block. What is no block comes back empty; nothing is thrown. */
public final class PlReader {

  /** Deeper nesting than anybody writes; a body made to exhaust the stack ends here. */
  private static final int MAX_DEPTH = 200;

  private final PlCursor cursor;
  private final SimpleStatements simple;
  private int depth;

  private PlReader(PlCursor cursor) {
    this.cursor = cursor;
    this.simple = new SimpleStatements(cursor);
  }

  /**
   * Reads the body of a DO block or function.
   *
   * @param text the text of the file
   * @param start offset of the first character of the body
   * @param end offset after its last character
   */
  public static Optional<PlStatement.Block> read(String text, int start, int end) {
    PlCursor cursor = new PlCursor(Splitter.split(text, start, end, Syntax.POSTGRESQL).tokens());
    PlStatement.Block block = new PlReader(cursor).block();
    return cursor.failed() ? Optional.empty() : Optional.of(block);
  }

  private PlStatement.Block block() {
    skipLabel();
    List<PlStatement.Declaration> declarations = List.of();
    if (cursor.isWord("declare")) {
      declarations = new Declarations(cursor).read();
    }
    cursor.expect("begin");
    List<PlStatement> body = statements();
    List<Handler> handlers = new ArrayList<>();
    if (cursor.isWord("exception")) {
      cursor.advance();
      while (cursor.isWord("when") && !cursor.failed()) {
        handlers.add(handler());
      }
    }
    cursor.expect("end");
    cursor.skipToTerminator();
    return new PlStatement.Block(declarations, body, handlers);
  }

  private Handler handler() {
    cursor.advance();
    List<String> conditions = new ArrayList<>();
    while (!cursor.atEnd() && !cursor.isWord("then")) {
      if (!cursor.isAnyWord("or", "sqlstate")) {
        conditions.add(cursor.lower().replace("'", ""));
      }
      cursor.advance();
    }
    cursor.expect("then");
    return new Handler(conditions, statements());
  }

  private List<PlStatement> statements() {
    List<PlStatement> statements = new ArrayList<>();
    if (++depth > MAX_DEPTH) {
      cursor.fail();
    }
    while (!cursor.failed() && !cursor.atEnd() && !endsStatements()) {
      if (cursor.type() == TokenType.TERMINATOR) {
        cursor.advance();
      } else {
        statements.add(statement());
      }
    }
    depth--;
    return statements;
  }

  private boolean endsStatements() {
    return cursor.isAnyWord("end", "else", "elsif", "elseif", "exception", "when");
  }

  private PlStatement statement() {
    skipLabel();
    if (cursor.isAnyWord("begin", "declare")) {
      return block();
    }
    if (cursor.isWord("if")) {
      return condition();
    }
    if (cursor.isWord("case")) {
      return caseStatement();
    }
    if (cursor.isAnyWord("loop", "while", "for", "foreach")) {
      return loop();
    }
    if (cursor.isAnyWord("return", "exit", "continue")) {
      return leave();
    }
    return simple.read();
  }

  private PlStatement condition() {
    List<Branch> branches = new ArrayList<>();
    List<PlStatement> otherwise = List.of();
    do {
      cursor.advance();
      TextRange range = upTo("then");
      cursor.expect("then");
      branches.add(new Branch(range, statements()));
    } while (!cursor.failed() && cursor.isAnyWord("elsif", "elseif"));
    if (cursor.isWord("else")) {
      cursor.advance();
      otherwise = statements();
    }
    cursor.expect("end");
    cursor.expect("if");
    return new PlStatement.If(branches, otherwise);
  }

  private PlStatement caseStatement() {
    List<Branch> branches = new ArrayList<>();
    List<PlStatement> otherwise = null;
    cursor.advance();
    TextRange subject = cursor.isWord("when") ? null : upTo("when");
    while (!cursor.failed() && cursor.isWord("when")) {
      cursor.advance();
      TextRange range = upTo("then");
      cursor.expect("then");
      branches.add(new Branch(range, statements()));
    }
    if (cursor.isWord("else")) {
      cursor.advance();
      otherwise = statements();
    }
    cursor.expect("end");
    cursor.expect("case");
    return new PlStatement.Case(subject, branches, otherwise);
  }

  private PlStatement loop() {
    LoopHead head = new LoopHeads(cursor).read();
    cursor.expect("loop");
    List<PlStatement> body = statements();
    cursor.expect("end");
    cursor.expect("loop");
    cursor.skipToTerminator();
    return new PlStatement.Loop(head, body);
  }

  /** RETURN NEXT and RETURN QUERY only add to what is returned. */
  private PlStatement leave() {
    String word = cursor.lower();
    int start = cursor.position() + 1;
    int end = cursor.terminator();
    cursor.moveTo(start);
    boolean goesOn = word.equals("return") && cursor.isAnyWord("next", "query");
    int when = word.equals("return") ? -1 : cursor.find(end, "when");
    cursor.moveTo(end);
    if (goesOn) {
      return new PlStatement.Other(cursor.range(start - 1, end));
    }
    LeaveKind kind = LeaveKind.valueOf(word.toUpperCase(Locale.ROOT));
    TextRange condition = when < 0 ? null : cursor.range(when + 1, end);
    boolean returns = kind == LeaveKind.RETURN && start < end;
    return new PlStatement.Leave(kind, condition, returns ? cursor.range(start, end) : null);
  }

  private @Nullable TextRange upToOrNull(String word) {
    int start = cursor.position();
    cursor.skipTo(word);
    return cursor.failed() ? null : cursor.range(start, cursor.position());
  }

  private TextRange upTo(String word) {
    TextRange range = upToOrNull(word);
    return range == null ? new TextRange(0, 0) : range;
  }

  private void skipLabel() {
    while (!cursor.atEnd() && cursor.isOperator(cursor.position(), "<<")) {
      while (!cursor.atEnd() && !cursor.isOperator(cursor.position(), ">>")) {
        cursor.advance();
      }
      cursor.advance();
    }
  }
}
