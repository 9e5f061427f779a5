package dev.lintel.engine.replay.postgresql.version;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.NewerFeature;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ExtensionMembers;
import dev.lintel.engine.replay.postgresql.execution.ExtensionObjects;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.FromClause;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.ServerVersion;
import dev.lintel.engine.sql.Understanding;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Locale;
import java.util.Set;

/** Refuses what the server is too old for, or too new. */
public final class ServerLimits {

  /** Since this version a word may not follow a number without a blank. */
  private static final ServerVersion NO_JUNK = new ServerVersion(15);

  /** Since this version numbers have low lines and other bases. */
  private static final ServerVersion LONG_NUMBERS = new ServerVersion(16);

  /** Since this version a subquery in FROM needs no alias. */
  private static final ServerVersion NO_ALIAS = new ServerVersion(16);

  /** Since this version there are no operators after their operand. */
  private static final ServerVersion NO_POSTFIX = new ServerVersion(14);

  /** Words before a name and a parenthesis that make it no call. */
  private static final Set<String> BEFORE_CALLS =
      Set.of(
          "select",
          "default",
          "when",
          "then",
          "else",
          "and",
          "or",
          "not",
          "where",
          "by",
          "using",
          "returning",
          "having",
          "on",
          "as",
          "from",
          "set");

  private static final ObjectPath NOTHING = ObjectPath.relation(new QualifiedName("", ""));

  private final ParsedStatement statement;
  private final Execution execution;
  private final ServerVersion server;
  private final Tokens tokens;

  private ServerLimits(ParsedStatement statement, Execution execution) {
    this.statement = statement;
    this.execution = execution;
    this.server = execution.premises().outside().server();
    this.tokens = Tokens.of(statement.text());
  }

  /** Refuses the statement if this version of the server would, and another would not. */
  public static void check(ParsedStatement statement, Execution execution) {
    ServerVersion server = execution.premises().outside().server();
    if (server.isBefore(ServerVersion.NEWEST)) {
      new ServerLimits(statement, execution).older();
    } else if (statement.understanding() == Understanding.INVALID) {
      new ServerLimits(statement, execution).numbers();
    }
  }

  /** Returns whether an older server reads what newer ones refuse as a syntax error. */
  public static boolean mayReadInvalid(ParsedStatement statement, Execution execution) {
    ServerLimits limits = new ServerLimits(statement, execution);
    return (limits.server.isBefore(NO_JUNK) && limits.hasTouchingNumber())
        || (limits.server.isBefore(NO_POSTFIX) && statement.text().indexOf('!') >= 0);
  }

  private void older() {
    numbers();
    NewerNames newer = NewerNames.all();
    for (NewerSyntax syntax : newer.syntax()) {
      int place = server.isBefore(syntax.since()) ? syntax.find(tokens) : -1;
      if (place >= 0 && statement.understanding() == Understanding.INVALID) {
        requireFaultBefore(place);
      } else if (place >= 0) {
        throw refused(
            RefusalKind.NEWER_SYNTAX,
            syntaxError(place),
            place,
            new NewerFeature(syntax.name(), syntax.since().major(), server.major()));
      }
    }
    if (server.isBefore(NO_ALIAS)) {
      subqueries();
    }
    for (int i = 0; i < tokens.size(); i++) {
      call(i, newer);
      option(i, newer);
    }
  }

  /** An older server may stumble before the place where newer ones do. */
  private void requireFaultBefore(int place) {
    SourceFile file = statement.file();
    SourceSpan fault = statement.reasonSpan();
    SourceSpan here = span(place);
    if (fault != null
        && file.offset(here.line(), here.column()) < file.offset(fault.line(), fault.column())) {
      throw execution.refused(RefusalKind.SYNTAX_ERROR, syntaxError(place), NOTHING, here, null);
    }
  }

  private String syntaxError(int place) {
    if (place < tokens.size()) {
      return "syntax error at or near \"%s\"".formatted(tokens.image(place));
    }
    SourceSpan whole = statement.span();
    String rest =
        statement
            .file()
            .text()
            .substring(statement.file().offset(whole.endLine(), whole.endColumn()));
    return rest.stripLeading().startsWith(";")
        ? "syntax error at or near \";\""
        : "syntax error at end of input";
  }

  private void numbers() {
    for (int i = 0; i < tokens.size(); i++) {
      if (!isNumber(i)) {
        continue;
      }
      String image = tokens.image(i);
      boolean isLong = image.indexOf('_') >= 0 || image.matches("0[xXoObB].*");
      if (isLong && server.isBefore(LONG_NUMBERS) && !mayBeAlias(i)) {
        throw refused(
            RefusalKind.NEWER_SYNTAX,
            server.isBefore(NO_JUNK)
                ? "syntax error at or near \"%s\"".formatted(image.replaceFirst("\\d+", ""))
                : junk(image),
            i,
            feature("numbers with low lines or another base", LONG_NUMBERS));
      }
      if (touches(i) && !server.isBefore(NO_JUNK)) {
        throw execution.refused(
            RefusalKind.SYNTAX_ERROR, junk(image + tokens.image(i + 1)), NOTHING, span(i), null);
      }
    }
  }

  private boolean touches(int i) {
    return tokens.is(i + 1, TokenType.WORD) && tokens.start(i + 1) == tokens.end(i);
  }

  private boolean hasTouchingNumber() {
    for (int i = 0; i < tokens.size(); i++) {
      if (isNumber(i) && touches(i)) {
        return true;
      }
    }
    return false;
  }

  /** Before version 15, what follows the digits of a number in a query may name the column. */
  private boolean mayBeAlias(int i) {
    return server.isBefore(NO_JUNK)
        && !tokens.isWord(i - 1, "default")
        && statement.text().toLowerCase(Locale.ROOT).contains("select");
  }

  private boolean isNumber(int i) {
    return tokens.is(i, TokenType.INTEGER)
        || tokens.is(i, TokenType.DECIMAL)
        || tokens.is(i, TokenType.FLOAT);
  }

  private static String junk(String near) {
    return "trailing junk after numeric literal at or near \"%s\"".formatted(near);
  }

  /** {@code FROM (SELECT …)} that nothing is called after. */
  private void subqueries() {
    for (int i = 1; i < tokens.size(); i++) {
      boolean values = tokens.isWord(i + 1, "values");
      boolean subquery =
          tokens.is(i, TokenType.LEFT_PAREN)
              && (values || tokens.isWord(i + 1, "select") || tokens.isWord(i + 1, "with"))
              && (tokens.isWord(i - 1, "join") || isFromOfQuery(i - 1));
      if (subquery && !FromClause.hasAlias(tokens, tokens.afterParenthesis(i))) {
        throw refused(
            RefusalKind.NEWER_SYNTAX,
            "%s in FROM must have an alias".formatted(values ? "VALUES" : "subquery"),
            i,
            feature("a subquery in FROM without an alias", NO_ALIAS));
      }
    }
  }

  private boolean isFromOfQuery(int i) {
    return tokens.isWord(i, "from")
        && !tokens.isWord(i - 1, "distinct")
        && FromClause.follows(tokens, i);
  }

  private void call(int i, NewerNames newer) {
    boolean call =
        tokens.is(i, TokenType.WORD) && tokens.is(i + 1, TokenType.LEFT_PAREN) && mayCall(i - 1);
    ServerVersion since = call ? newer.functions().get(tokens.name(i)) : null;
    if (since != null && server.isBefore(since) && !isOwn(tokens.name(i))) {
      throw refused(
          RefusalKind.NEWER_FUNCTION,
          "function %s(%s) does not exist"
              .formatted(tokens.name(i), tokens.is(i + 2, TokenType.RIGHT_PAREN) ? "" : "…"),
          i,
          feature("the function " + tokens.name(i), since));
    }
  }

  private boolean mayCall(int before) {
    return tokens.is(before, TokenType.WORD)
        ? BEFORE_CALLS.contains(tokens.name(before))
        : !tokens.isName(before) && !tokens.is(before, TokenType.DOT);
  }

  /** A function of the project or of an extension may have the name. */
  private boolean isOwn(String name) {
    return execution.state().searchPath().schemas().stream()
        .map(schema -> new QualifiedName(schema, name))
        .anyMatch(
            candidate ->
                !execution.catalog().routines(candidate).isEmpty()
                    || !execution.isCertain(candidate)
                    || new ExtensionObjects(execution)
                        .mayBring(ExtensionMembers::functions, candidate));
  }

  private void option(int i, NewerNames newer) {
    boolean option =
        tokens.is(i, TokenType.WORD)
            && (tokens.is(i - 1, TokenType.LEFT_PAREN) || tokens.is(i - 1, TokenType.COMMA))
            && (tokens.isOperator(i + 1, "=") || tokens.is(i + 1, TokenType.RIGHT_PAREN));
    ServerVersion since = option ? newer.options().get(tokens.name(i)) : null;
    if (since != null && server.isBefore(since)) {
      throw refused(
          RefusalKind.NEWER_PARAMETER,
          "unrecognized parameter \"%s\"".formatted(tokens.name(i)),
          i,
          feature("the parameter " + tokens.name(i), since));
    }
  }

  private NewerFeature feature(String name, ServerVersion since) {
    return new NewerFeature(name, since.major(), server.major());
  }

  private Refused refused(RefusalKind kind, String message, int place, NewerFeature feature) {
    return new Refused(new Refusal(kind, message, NOTHING, span(place), null, feature, null), true);
  }

  /** Returns the place of a token; past the last one, that of the last one. */
  private SourceSpan span(int place) {
    SourceFile file = statement.file();
    SourceSpan whole = statement.span();
    int token = Math.min(place, tokens.size() - 1);
    int start = file.offset(whole.line(), whole.column());
    return file.span(start + tokens.start(token), start + tokens.end(token));
  }
}
