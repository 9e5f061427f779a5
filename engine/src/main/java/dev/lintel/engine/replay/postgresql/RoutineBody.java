package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.ScriptParser;
import dev.lintel.engine.sql.Understanding;
import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.plpgsql.PlSyntax;
import java.util.Optional;

/**
 * Checks the body of a function, procedure or DO block as the server does when it is created,
 * unless {@code check_function_bodies} is off.
 */
final class RoutineBody {

  private final Execution execution;
  private final QualifiedName routine;

  /**
   * Makes a check.
   *
   * @param routine what the body belongs to
   */
  RoutineBody(Execution execution, QualifiedName routine) {
    this.execution = execution;
    this.routine = routine;
  }

  /** Checks the body in CREATE FUNCTION or CREATE PROCEDURE. */
  void require(SourceSpan statement) {
    SourceFile file = execution.file();
    int offset = file.offset(statement.line(), statement.column());
    Tokens tokens = Tokens.of(file.slice(statement));
    String language = "";
    int body = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, TokenType.LEFT_PAREN)) {
        i = tokens.afterParenthesis(i) - 1;
      } else if (tokens.isWord(i, "language")) {
        language = Folding.lowerCase(tokens.string(i + 1));
      } else if (tokens.isWord(i, "as") && tokens.type(i + 1).isString()) {
        body = i + 1;
      }
    }
    if (body >= 0) {
      require(
          language,
          tokens.string(body),
          new TextRange(offset + tokens.start(body), offset + tokens.end(body)));
    }
  }

  /**
   * Checks a body.
   *
   * @param language its language in lower case
   * @param text the body
   * @param literal the string it stands in, as offsets of the file
   */
  void require(String language, String text, TextRange literal) {
    if (!execution.state().checksBodies()) {
      return;
    }
    SourceFile file = execution.file();
    int inPlace = file.text().indexOf(text, literal.start());
    boolean isInPlace = inPlace >= 0 && inPlace + text.length() <= literal.end();
    SourceFile host = isInPlace ? file : new SourceFile(file.path(), text);
    int start = isInPlace ? inPlace : 0;
    Optional<Fault> fault = Optional.empty();
    if (language.equals("plpgsql")) {
      fault = ofBlock(host, start, start + text.length());
    } else if (language.equals("sql")) {
      fault = ofStatements(host, start, start + text.length());
    }
    if (fault.isPresent()) {
      throw execution.refused(
          RefusalKind.SYNTAX_ERROR,
          fault.get().message(),
          ObjectPath.relation(routine),
          isInPlace && fault.get().place().end() > fault.get().place().start()
              ? spanOf(fault.get().place())
              : spanOf(literal),
          null);
    }
  }

  private record Fault(TextRange place, String message) {}

  private static Optional<Fault> ofBlock(SourceFile host, int start, int end) {
    return PlSyntax.check(host.text(), start, end)
        .map(fault -> new Fault(fault.place(), message(host, fault)));
  }

  private static String message(SourceFile host, PlSyntax.Fault fault) {
    String token = host.text().substring(fault.place().start(), fault.place().end());
    if (fault.words().isEmpty()) {
      return "syntax error at end of input";
    }
    return fault.namesToken()
        ? "%s at or near \"%s\"".formatted(fault.words(), token)
        : fault.words();
  }

  private static Optional<Fault> ofStatements(SourceFile host, int start, int end) {
    for (ParsedStatement statement :
        ScriptParser.parseStatements(host, start, end, Dialect.POSTGRESQL)) {
      SourceSpan place = statement.reasonSpan();
      if (statement.understanding() == Understanding.INVALID && place != null) {
        int first = host.offset(place.line(), place.column());
        int last = host.offset(place.endLine(), place.endColumn());
        return Optional.of(
            new Fault(new TextRange(first, last), PostgresSession.syntaxError(statement, place)));
      }
    }
    return Optional.empty();
  }

  private SourceSpan spanOf(TextRange range) {
    return execution.file().span(range.start(), range.end());
  }
}
