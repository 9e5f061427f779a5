package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.Splitter;
import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.syntax.StatementSyntax;
import dev.lintel.engine.sql.syntax.StatementSyntax.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the body of a PL/pgSQL function as the server does when it is created: the block's own
 * statements, and the grammar of the SQL in them (PostgreSQL 17 documentation, chapter 41; {@code
 * check_function_bodies}).
 */
public final class PlSyntax {

  private static final int MAX_DEPTH = 200;

  private static final Set<String> LEVELS =
      Set.of("exception", "warning", "notice", "info", "log", "debug");

  private static final Set<String> QUERIES =
      Set.of("select", "with", "values", "insert", "update", "delete", "table");

  private static final Set<String> SCROLLING = Set.of("scroll", "no");

  private final TokenList tokens;
  private final StatementSyntax sql;
  private int position;
  private int depth;
  private @Nullable Fault fault;
  private boolean unknown;

  private PlSyntax(TokenList tokens) {
    this.tokens = tokens;
    this.sql = new StatementSyntax(tokens);
  }

  /**
   * Where the server gives up.
   *
   * @param place the token it names; empty at the end of the body
   * @param words what it says of it; empty at the end of the body
   */
  public record Fault(TextRange place, String words) {

    /** Returns whether the server repeats the token after its words. */
    public boolean namesToken() {
      return !words.contains("RAISE") && !words.startsWith("missing \"");
    }
  }

  /**
   * Checks a body.
   *
   * @param text the text of the file
   * @param start offset of the first character of the body
   * @param end offset after its last character
   * @return the first fault; empty if nothing is certainly wrong
   */
  public static Optional<Fault> check(String text, int start, int end) {
    PlSyntax syntax = new PlSyntax(Splitter.split(text, start, end, Syntax.POSTGRESQL).tokens());
    if (syntax.isForeign()) {
      return Optional.empty();
    }
    syntax.skipOptions();
    syntax.block();
    if (syntax.isType(TokenType.TERMINATOR)) {
      syntax.position++;
    }
    if (!syntax.atEnd()) {
      syntax.fail();
    }
    return syntax.unknown ? Optional.empty() : Optional.ofNullable(syntax.fault);
  }

  /** What tools fill in, and what cannot be cut into tokens, is not judged. */
  private boolean isForeign() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.type(i) == TokenType.UNTERMINATED || sql.isPlaceholder(i)) {
        return true;
      }
    }
    return tokens.size() == 0;
  }

  /** Skips lines such as {@code #variable_conflict use_column}. */
  private void skipOptions() {
    while (isOperator("#")) {
      position += 3;
    }
  }

  // ---- blocks

  private void block() {
    label();
    while (isWord("declare")) {
      position++;
      while (!stopped() && !isWord("begin") && !isWord("declare")) {
        declaration();
      }
    }
    expect("begin");
    statements();
    if (isWord("exception")) {
      position++;
      do {
        handler();
      } while (!stopped() && isWord("when"));
    }
    expect("end");
    optionalName();
  }

  private void handler() {
    expect("when");
    while (!stopped()) {
      if (isWord("sqlstate")) {
        position++;
        expectString();
      } else {
        expectName();
      }
      if (!isWord("or")) {
        break;
      }
      position++;
    }
    expect("then");
    statements();
  }

  private void declaration() {
    expectName();
    if (isWord("alias")) {
      position++;
      expect("for");
      skipName();
      expectTerminator();
    } else if (isWord("cursor") || (SCROLLING.contains(word()) && isCursorAhead())) {
      cursor();
    } else {
      variable();
    }
  }

  private boolean isCursorAhead() {
    return tokens.isWord(Math.min(position + 1, tokens.size() - 1), "cursor")
        || tokens.isWord(Math.min(position + 2, tokens.size() - 1), "cursor");
  }

  private void cursor() {
    while (!stopped() && !isWord("cursor")) {
      position++;
    }
    expect("cursor");
    if (isType(TokenType.LEFT_PAREN)) {
      skipParentheses();
    }
    if (isWord("is")) {
      position++;
    } else {
      expect("for");
    }
    sql(readTo());
  }

  /** The type goes up to a word that cannot be part of it. */
  private void variable() {
    if (isWord("constant")) {
      position++;
    }
    int start = position;
    int open = 0;
    while (!stopped() && !isType(TokenType.TERMINATOR)) {
      open += isType(TokenType.LEFT_PAREN) || isType(TokenType.LEFT_BRACKET) ? 1 : 0;
      open -= isType(TokenType.RIGHT_PAREN) || isType(TokenType.RIGHT_BRACKET) ? 1 : 0;
      if (open == 0 && endsType()) {
        break;
      }
      position++;
    }
    if (position == start) {
      fail();
      return;
    }
    type(new TextRange(start, position));
    if (isWord("collate")) {
      position++;
      skipName();
    }
    if (isWord("not")) {
      position++;
      expect("null");
    }
    if (isWord("default") || isType(TokenType.ASSIGN) || isOperator("=")) {
      position++;
      expression(readTo());
    } else {
      expectTerminator();
    }
  }

  /** The type of a column or row, such as {@code t.c%TYPE}, is no type to the grammar of SQL. */
  private void type(TextRange range) {
    for (int i = range.start(); i < range.end(); i++) {
      if (tokens.isOperator(i, "%")) {
        return;
      }
    }
    check(range, Form.TYPE);
  }

  private boolean endsType() {
    return isWord("collate")
        || isWord("not")
        || isWord("default")
        || isType(TokenType.ASSIGN)
        || isOperator("=");
  }

  // ---- statements

  private void statements() {
    if (++depth > MAX_DEPTH) {
      unknown = true;
    }
    while (!stopped() && !endsStatements()) {
      statement();
    }
    depth--;
  }

  private boolean endsStatements() {
    return isWord("end")
        || isWord("else")
        || isWord("elsif")
        || isWord("elseif")
        || isWord("exception")
        || isWord("when");
  }

  private void statement() {
    if (isAssignment()) {
      assignment();
      return;
    }
    label();
    switch (word()) {
      case "begin", "declare" -> {
        block();
        expectTerminator();
      }
      case "if" -> condition();
      case "case" -> caseStatement();
      case "loop" -> loopBody();
      case "while" -> {
        position++;
        expression(readTo("loop"));
        position--;
        loopBody();
      }
      case "for" -> forLoop();
      case "foreach" -> forEach();
      case "exit", "continue" -> leave();
      case "return" -> giveBack();
      case "raise" -> raise();
      case "assert" -> {
        position++;
        expression(readTo());
      }
      case "perform" -> {
        position++;
        check(readTo(), Form.PERFORMED);
      }
      case "execute" -> execute();
      case "get" -> diagnostics();
      case "open", "fetch", "move", "close", "commit", "rollback" -> readTo();
      case "null" -> {
        position++;
        expectTerminator();
      }
      default -> {
        if (!stopped() && isNameAt(position)) {
          sql(readTo());
        } else {
          fail();
        }
      }
    }
  }

  private void condition() {
    do {
      position++;
      expression(readTo("then"));
      statements();
    } while (!stopped() && (isWord("elsif") || isWord("elseif")));
    if (isWord("else")) {
      position++;
      statements();
    }
    expect("end");
    expect("if");
    expectTerminator();
  }

  private void caseStatement() {
    position++;
    if (!isWord("when")) {
      expression(readTo("when"));
      position--;
    }
    do {
      expect("when");
      expression(readTo("then"));
      statements();
    } while (!stopped() && isWord("when"));
    if (isWord("else")) {
      position++;
      statements();
    }
    expect("end");
    expect("case");
    expectTerminator();
  }

  private void loopBody() {
    expect("loop");
    statements();
    expect("end");
    expect("loop");
    optionalName();
    expectTerminator();
  }

  private void forLoop() {
    position++;
    names();
    expect("in");
    if (isWord("execute")) {
      position++;
      expression(readTo("loop", "using"));
      if (tokens.isWord(position - 1, "using")) {
        expression(readTo("loop"));
      }
    } else {
      if (isWord("reverse")) {
        position++;
      }
      range();
    }
    position--;
    loopBody();
  }

  /** A range of integers, a query, or a cursor with its arguments. */
  private void range() {
    TextRange text = readTo("loop", "..");
    if (!stopped() && tokens.type(position - 1) == TokenType.DOUBLE_DOT) {
      expression(text);
      expression(readTo("loop", "by"));
      if (tokens.isWord(position - 1, "by")) {
        expression(readTo("loop"));
      }
    } else if (!stopped() && isQuery(text.start())) {
      sql(text);
    }
  }

  private boolean isQuery(int first) {
    return tokens.type(first) == TokenType.LEFT_PAREN || QUERIES.contains(wordAt(first));
  }

  private void forEach() {
    position++;
    names();
    if (isWord("slice")) {
      position += 2;
    }
    expect("in");
    expect("array");
    expression(readTo("loop"));
    position--;
    loopBody();
  }

  private void leave() {
    position++;
    if (!isWord("when") && !isType(TokenType.TERMINATOR)) {
      expectName();
    }
    if (isWord("when")) {
      position++;
      expression(readTo());
    } else {
      expectTerminator();
    }
  }

  private void giveBack() {
    position++;
    if (isType(TokenType.TERMINATOR)) {
      position++;
    } else if (isWord("next")) {
      position++;
      if (isType(TokenType.TERMINATOR)) {
        position++;
      } else {
        expression(readTo());
      }
    } else if (isWord("query")) {
      position++;
      if (isWord("execute")) {
        execute();
      } else {
        sql(readTo());
      }
    } else {
      expression(readTo());
    }
  }

  private void raise() {
    position++;
    if (LEVELS.contains(word())) {
      position++;
    }
    if (isType(TokenType.TERMINATOR)) {
      position++;
      return;
    }
    if (!stopped() && tokens.type(position).isString()) {
      format();
      if (!isWord("using") && !stopped()) {
        return;
      }
    } else if (isWord("sqlstate")) {
      position++;
      expectString();
    } else if (!isWord("using")) {
      expectName();
    }
    if (isWord("using")) {
      readTo();
    } else {
      expectTerminator();
    }
  }

  /** The text of RAISE, and as many values as it has places. */
  private void format() {
    int places = 0;
    while (!stopped() && tokens.type(position).isString()) {
      String image = tokens.image(position).replace("%%", "");
      places += image.length() - image.replace("%", "").length();
      position++;
    }
    int values = 0;
    if (isType(TokenType.COMMA)) {
      position++;
      TextRange range = readTo("using");
      expression(range);
      values = fault == null ? items(range) : places;
      position--;
    }
    if (fault == null && values != places) {
      fail("too " + (values > places ? "many" : "few") + " parameters specified for RAISE");
    }
    if (!isWord("using")) {
      expectTerminator();
    }
  }

  private int items(TextRange range) {
    int items = 1;
    int open = 0;
    for (int i = range.start(); i < range.end(); i++) {
      TokenType type = tokens.type(i);
      open += type == TokenType.LEFT_PAREN || type == TokenType.LEFT_BRACKET ? 1 : 0;
      open -= type == TokenType.RIGHT_PAREN || type == TokenType.RIGHT_BRACKET ? 1 : 0;
      items += open == 0 && type == TokenType.COMMA ? 1 : 0;
    }
    return items;
  }

  private void execute() {
    position++;
    expression(readTo("into", "using"));
    if (!stopped() && tokens.type(position - 1) != TokenType.TERMINATOR) {
      readTo();
    }
  }

  private void diagnostics() {
    position++;
    if (isWord("current") || isWord("stacked")) {
      position++;
    }
    expect("diagnostics");
    readTo();
  }

  // ---- SQL inside

  /** A name with an assignment behind it is a variable, whatever word; so is a parameter. */
  private boolean isAssignment() {
    int next = position + 1;
    boolean named = !stopped() && (isNameAt(position) || isType(TokenType.PARAMETER));
    if (!named || next >= tokens.size()) {
      return false;
    }
    return tokens.type(next) == TokenType.ASSIGN
        || tokens.isOperator(next, "=")
        || tokens.type(next) == TokenType.LEFT_BRACKET
        || tokens.type(next) == TokenType.DOT;
  }

  private void assignment() {
    check(readTo(), Form.ASSIGNMENT);
  }

  private void expression(TextRange range) {
    check(range, Form.EXPRESSION);
  }

  private void check(TextRange range, Form form) {
    if (fault != null || unknown) {
      return;
    }
    if (range.start() == range.end()) {
      position = range.end();
      fail("missing expression");
      return;
    }
    int at = sql.fault(range.start(), range.end(), form);
    if (at != StatementSyntax.NO_FAULT) {
      fault = new Fault(place(at), at == range.end() ? "" : "syntax error");
    }
  }

  /** Checks a statement of SQL without the INTO that only PL/pgSQL knows. */
  private void sql(TextRange range) {
    int into = intoOf(range);
    if (into < 0) {
      check(range, Form.STATEMENT);
      return;
    }
    if (into == range.start()) {
      position = into;
      fail();
      return;
    }
    int after = afterTargets(into + 1, range.end());
    if (after < 0) {
      return;
    }
    int at = sql.faultAround(range.start(), into, after, range.end());
    if (fault == null && at != StatementSyntax.NO_FAULT) {
      fault = new Fault(place(at), at == range.end() ? "" : "syntax error");
    }
  }

  /** Returns the INTO that names variables: not that of INSERT, MERGE or IMPORT. */
  private int intoOf(TextRange range) {
    for (int i = range.start(); i < range.end(); i++) {
      boolean ofStatement =
          i > range.start() && (tokens.isWord(i - 1, "insert") || tokens.isWord(i - 1, "merge"));
      if (tokens.isWord(i, "into") && !ofStatement) {
        return tokens.isWord(range.start(), "import") ? -1 : i;
      }
    }
    return -1;
  }

  private int afterTargets(int from, int end) {
    int i = from < end && tokens.isWord(from, "strict") ? from + 1 : from;
    while (i < end && isNameAt(i)) {
      i++;
      while (i + 1 < end && tokens.type(i) == TokenType.DOT) {
        i += 2;
      }
      if (i < end && tokens.type(i) == TokenType.LEFT_BRACKET) {
        return -1;
      }
      if (i >= end || tokens.type(i) != TokenType.COMMA) {
        return i;
      }
      i++;
    }
    return -1;
  }

  /**
   * Goes behind one of some words, or behind the semicolon, outside parentheses.
   *
   * @return the indexes of the tokens before it
   */
  private TextRange readTo(String... words) {
    int start = position;
    int open = 0;
    while (!stopped()) {
      open += isType(TokenType.LEFT_PAREN) || isType(TokenType.LEFT_BRACKET) ? 1 : 0;
      open -= isType(TokenType.RIGHT_PAREN) || isType(TokenType.RIGHT_BRACKET) ? 1 : 0;
      if (open < 0) {
        fail("mismatched parentheses");
      } else if (isType(TokenType.TERMINATOR)) {
        return readToTerminator(start, open, words);
      } else if (open == 0 && isOneOf(words)) {
        position++;
        return new TextRange(start, position - 1);
      }
      position++;
    }
    if (fault == null && atEnd()) {
      fault = new Fault(place(tokens.size()), "");
    }
    return new TextRange(start, Math.max(start, Math.min(position, tokens.size())));
  }

  private TextRange readToTerminator(int start, int open, String... words) {
    boolean optional = words.length == 0 || words[words.length - 1].equals("using");
    if (open > 0) {
      fail("mismatched parentheses");
    } else if (!optional || isForLoop(words)) {
      String last = words[0].equals("..") ? words[1] : words[0];
      fail("missing \"" + last.toUpperCase(Locale.ROOT) + "\" at end of SQL expression");
    }
    position++;
    return new TextRange(start, position - 1);
  }

  private static boolean isForLoop(String... words) {
    return words.length > 0 && words[0].equals("loop");
  }

  private boolean isOneOf(String... words) {
    for (String word : words) {
      if (isWord(word) || (word.equals("..") && isType(TokenType.DOUBLE_DOT))) {
        return true;
      }
    }
    return false;
  }

  // ---- tokens

  private void label() {
    while (isOperator("<<")) {
      position++;
      expectName();
      if (!isOperator(">>")) {
        fail();
      }
      position++;
    }
  }

  private void names() {
    skipName();
    while (isType(TokenType.COMMA)) {
      position++;
      skipName();
    }
  }

  private void skipName() {
    if (!stopped() && tokens.type(position) == TokenType.PARAMETER) {
      position++;
      return;
    }
    expectName();
    while (isType(TokenType.DOT)) {
      position++;
      expectName();
    }
  }

  private void optionalName() {
    if (!stopped() && isNameAt(position)) {
      position++;
    }
  }

  private void skipParentheses() {
    int open = 0;
    do {
      open += isType(TokenType.LEFT_PAREN) ? 1 : 0;
      open -= isType(TokenType.RIGHT_PAREN) ? 1 : 0;
      position++;
    } while (!stopped() && open > 0);
  }

  private void expect(String word) {
    if (isWord(word)) {
      position++;
    } else {
      fail();
    }
  }

  private void expectName() {
    if (!stopped() && isNameAt(position)) {
      position++;
    } else {
      fail();
    }
  }

  private void expectString() {
    if (!stopped() && tokens.type(position).isString()) {
      position++;
    } else {
      fail();
    }
  }

  private void expectTerminator() {
    if (isType(TokenType.TERMINATOR)) {
      position++;
    } else {
      fail();
    }
  }

  private boolean isNameAt(int i) {
    return tokens.type(i) == TokenType.WORD || tokens.type(i).isQuotedName();
  }

  private boolean isWord(String word) {
    return !stopped() && tokens.isWord(position, word);
  }

  private String word() {
    return stopped() ? "" : wordAt(position);
  }

  private String wordAt(int i) {
    return tokens.type(i) == TokenType.WORD ? tokens.image(i).toLowerCase(Locale.ROOT) : "";
  }

  private boolean isOperator(String symbol) {
    return !stopped() && tokens.isOperator(position, symbol);
  }

  private boolean isType(TokenType type) {
    return !stopped() && tokens.type(position) == type;
  }

  private boolean atEnd() {
    return position >= tokens.size();
  }

  private boolean stopped() {
    return fault != null || unknown || atEnd();
  }

  private void fail() {
    fail("syntax error");
  }

  private void fail(String words) {
    if (fault == null) {
      fault = new Fault(place(position), atEnd() ? "" : words);
    }
  }

  private TextRange place(int token) {
    if (token >= tokens.size()) {
      int end = tokens.size() == 0 ? 0 : tokens.end(tokens.size() - 1);
      return new TextRange(end, end);
    }
    return new TextRange(tokens.start(token), tokens.end(token));
  }
}
