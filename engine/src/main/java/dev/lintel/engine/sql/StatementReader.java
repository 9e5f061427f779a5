package dev.lintel.engine.sql;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.generated.MigrationParser;
import dev.lintel.engine.sql.generated.MigrationParserTokenManager;
import dev.lintel.engine.sql.generated.ParseException;
import dev.lintel.engine.sql.generated.Parsers;
import dev.lintel.engine.sql.generated.Refusal;
import dev.lintel.engine.sql.lex.LexicalFault;
import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenRange;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.DdlStatement;
import dev.lintel.engine.sql.syntax.StatementSyntax;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** Reads the statements of one file, one after another. */
final class StatementReader {
  private final SourceFile file;
  private final TokenList tokens;
  private final Syntax syntax;
  private final MigrationParserTokenManager supply;
  private final MigrationParser parser;
  private final StatementForms forms;
  private final @Nullable StatementSyntax postgresql;

  StatementReader(SourceFile file, TokenList tokens, Syntax syntax) {
    this.file = file;
    this.tokens = tokens;
    this.syntax = syntax;
    this.forms = new StatementForms(tokens, syntax);
    this.supply = new MigrationParserTokenManager(file, tokens, syntax);
    this.parser = Parsers.create(supply);
    this.postgresql = syntax == Syntax.POSTGRESQL ? new StatementSyntax(tokens) : null;
  }

  ParsedStatement read(TokenRange range) {
    try {
      return statement(range);
    } catch (RuntimeException | LinkageError failure) {
      int end = Math.min(range.end(), tokens.size());
      SourceSpan whole = span(range.first(), end);
      return new ParsedStatement(file, whole, "", Understanding.OPAQUE, null, null, null)
          .failed(failure);
    }
  }

  private ParsedStatement statement(TokenRange range) {
    StatementHead head = StatementHead.of(tokens, range);
    int escaping = firstOf(TokenType.BACKSLASH_STRING, range);
    if (escaping >= 0) {
      return withEscapes(range, head, escaping);
    }
    return postgresql == null ? understood(range, head) : checked(range, head, postgresql);
  }

  private int firstOf(TokenType type, TokenRange range) {
    for (int i = range.first(); i < range.end(); i++) {
      if (tokens.type(i) == type) {
        return i;
      }
    }
    return -1;
  }

  /** What reads the text of a statement again would not know where such a string ends. */
  private ParsedStatement withEscapes(TokenRange range, StatementHead head, int string) {
    return StatementKinds.isData(head) && !forms.makesTable(head, range)
        ? inert(range, "", null)
        : opaque(
            range,
            "",
            null,
            "A backslash escapes here, as standard_conforming_strings is off",
            span(string, string + 1));
  }

  /** Asks PostgreSQL's own grammar first: what that has no fault with is not invalid. */
  private ParsedStatement checked(TokenRange range, StatementHead head, StatementSyntax grammar) {
    LexicalFault text = range.fault() != null && range.fault().isOfText() ? range.fault() : null;
    int fault = grammar.fault(range.first(), range.end());
    boolean reachesText =
        text != null && (fault == range.end() || tokens.end(Math.max(fault, 0)) > text.start());
    if (fault != StatementSyntax.NO_FAULT && !reachesText) {
      return invalid(range, head.kind(), fault);
    }
    ParsedStatement statement = understood(range, head);
    return statement.understanding() == Understanding.INVALID && text == null
        ? new ParsedStatement(
            file,
            statement.span(),
            statement.kind(),
            Understanding.OPAQUE,
            null,
            statement.reason(),
            statement.reasonSpan())
        : statement;
  }

  private ParsedStatement invalid(TokenRange range, String kind, int token) {
    boolean terminated =
        range.end() < tokens.size() && tokens.type(range.end()) == TokenType.TERMINATOR;
    if (token == range.end() && !terminated) {
      SourceSpan place = span(token - 1, token);
      return statement(range, kind, Understanding.INVALID, null, ParsedStatement.ENDS_EARLY, place);
    }
    if (isLimitOfTwo(range.first(), token)) {
      SourceSpan limit = span(token - 2, token + 1);
      return statement(
          range, kind, Understanding.INVALID, null, ParsedStatement.LIMIT_OF_TWO, limit);
    }
    SourceSpan place =
        tokens.type(token) == TokenType.BACKTICK_NAME
            ? file.span(tokens.start(token), tokens.start(token) + 1)
            : span(token, token + 1);
    String reason = "PostgreSQL's grammar has no " + abbreviated(tokens.image(token)) + " here";
    return statement(range, kind, Understanding.INVALID, null, reason, place);
  }

  /** PostgreSQL's grammar reads MySQL's form of LIMIT to say that it is none of its own. */
  private boolean isLimitOfTwo(int first, int comma) {
    return comma - 2 > first
        && tokens.type(comma) == TokenType.COMMA
        && tokens.isWord(comma - 2, "LIMIT");
  }

  private ParsedStatement understood(TokenRange range, StatementHead head) {
    LexicalFault fault = range.fault();
    if (fault != null) {
      SourceSpan place = file.span(fault.start(), fault.end());
      return statement(range, head.kind(), Understanding.INVALID, null, fault.reason(), place);
    }
    if (head.verb().isEmpty()) {
      return withoutVerb(range);
    }
    if (!StatementKinds.isKnown(head, syntax)) {
      return invalidAt(
          range, head.kind(), "No statement begins with \"" + tokens.image(range.first()) + "\"");
    }
    if (forms.movesTablespace(head, range)) {
      return inert(range, head.kind(), null);
    }
    if (StatementKinds.hasTree(head) || forms.makesTable(head, range)) {
      return withTree(range, head);
    }
    return withoutTree(range, head);
  }

  // ---- statements that the grammar does not read

  private ParsedStatement withoutVerb(TokenRange range) {
    int first = range.first();
    return switch (tokens.type(first)) {
      case CLIENT_COMMAND -> clientCommand(range);
      case LEFT_PAREN -> inert(range, "SELECT", null);
      case QUOTED_NAME, STRING, INTEGER, DECIMAL, FLOAT, COMMA, DOT, RIGHT_PAREN ->
          invalidAt(range, "", "No statement begins with " + abbreviated(tokens.image(first)));
      default ->
          opaque(
              range,
              "",
              null,
              "This is no SQL; if a tool fills in a placeholder here, what it makes is not known",
              span(first, first + 1));
    };
  }

  /** Commands that read other files or run what a query returns can do anything. */
  private ParsedStatement clientCommand(TokenRange range) {
    String line = tokens.image(range.first());
    String name = line.split("\\s", 2)[0];
    return switch (name) {
      case "\\i", "\\ir", "\\include", "\\include_relative", "\\gexec" ->
          opaque(
              range,
              name,
              null,
              "psql runs other statements here, which are not read",
              span(range.first(), range.end()));
      default -> inert(range, name, null);
    };
  }

  private ParsedStatement withoutTree(TokenRange range, StatementHead head) {
    if (StatementKinds.isInert(head, syntax) || forms.keepsTables(head, range)) {
      SqlNode node = head.verb().equals("SELECT") ? SettingCall.of(file, tokens, range) : null;
      return inert(range, head.kind(), node);
    }
    return opaque(
        range,
        head.kind(),
        null,
        head.verb().equals("CALL")
            ? "A procedure may run any statement"
            : "What " + head.kind() + " does to the schema is not known",
        span(range.first(), range.first() + 1));
  }

  // ---- statements that it does

  private ParsedStatement withTree(TokenRange range, StatementHead head) {
    supply.begin(range);
    try {
      return judged(range, head, Parsers.statement(parser));
    } catch (ParseException ex) {
      return notParsed(range, head);
    }
  }

  private ParsedStatement judged(TokenRange range, StatementHead head, DdlStatement node) {
    Refusal refusal = supply.tokens().failures().refusal();
    if (refusal != null) {
      return refused(range, head, refusal);
    }
    SqlParserPos unknown = Unknowns.first(node);
    if (unknown != null) {
      SourceSpan place = Spans.of(file, unknown);
      return opaque(range, head.kind(), node, "This part was not understood", place);
    }
    return Unknowns.changesCatalog(node)
        ? statement(range, head.kind(), Understanding.UNDERSTOOD, node, null, null)
        : inert(range, head.kind(), node);
  }

  private ParsedStatement notParsed(TokenRange range, StatementHead head) {
    int at = supply.tokens().failures().failureOf(parser);
    Refusal refusal = supply.tokens().failures().refusal();
    if (refusal != null) {
      return refused(range, head, refusal);
    }
    if (StatementKinds.isInert(head, syntax)) {
      return inert(range, head.kind(), null);
    }
    boolean atEnd = at >= range.end();
    int token = atEnd ? range.end() - 1 : at;
    String reason =
        atEnd
            ? "The statement ends where more was expected"
            : "Not understood from " + abbreviated(tokens.image(at)) + " on";
    return opaque(range, head.kind(), null, reason, span(token, token + 1));
  }

  private ParsedStatement refused(TokenRange range, StatementHead head, Refusal refusal) {
    SourceSpan place = Spans.of(file, supply.tokens().position(refusal.token(), refusal.token()));
    return statement(range, head.kind(), Understanding.INVALID, null, refusal.reason(), place);
  }

  // ---- results

  private ParsedStatement inert(TokenRange range, String kind, @Nullable SqlNode node) {
    return statement(range, kind, Understanding.INERT, node, null, null);
  }

  private ParsedStatement opaque(
      TokenRange range, String kind, @Nullable SqlNode node, String reason, SourceSpan place) {
    return statement(range, kind, Understanding.OPAQUE, node, reason, place);
  }

  private ParsedStatement invalidAt(TokenRange range, String kind, String reason) {
    SourceSpan place = span(range.first(), range.first() + 1);
    return statement(range, kind, Understanding.INVALID, null, reason, place);
  }

  private ParsedStatement statement(
      TokenRange range,
      String kind,
      Understanding understanding,
      @Nullable SqlNode node,
      @Nullable String reason,
      @Nullable SourceSpan place) {
    SourceSpan whole = span(range.first(), range.end());
    return new ParsedStatement(file, whole, kind, understanding, node, reason, place);
  }

  private SourceSpan span(int first, int end) {
    return file.span(tokens.start(first), tokens.end(end - 1));
  }

  private static String abbreviated(String image) {
    String line = image.lines().findFirst().orElse("");
    return "\"" + (line.length() > 40 ? line.substring(0, 40) + "…" : line) + "\"";
  }
}
