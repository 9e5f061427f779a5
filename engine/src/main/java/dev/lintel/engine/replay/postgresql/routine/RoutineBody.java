package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.SearchPath;
import dev.lintel.engine.replay.postgresql.execution.SyntaxErrors;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.ScriptParser;
import dev.lintel.engine.sql.Understanding;
import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.plpgsql.FaultKind;
import dev.lintel.engine.sql.plpgsql.PlFunction;
import dev.lintel.engine.sql.plpgsql.PlSyntax;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks the body of a function, procedure or DO block as the server does when it is created,
 * unless {@code check_function_bodies} is off.
 */
public final class RoutineBody {

  private final Execution execution;
  private final SourceSpan statement;
  private final @Nullable Routine routine;

  /**
   * Makes a check.
   *
   * @param statement where the body stands
   * @param routine what the body belongs to; null for a DO block
   */
  public RoutineBody(Execution execution, SourceSpan statement, @Nullable Routine routine) {
    this.execution = execution;
    this.statement = statement;
    this.routine = routine;
  }

  /** Checks the body in CREATE FUNCTION or CREATE PROCEDURE. */
  public void require() {
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
    if (routine != null && language.equals("sql")) {
      new RoutineSignatureForm(execution, ObjectPath.relation(routine.name()), statement, false)
          .requireOfSql(routine.parameters(), routine.result());
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
  public void require(String language, String text, TextRange literal) {
    if (routine != null && language.equals("plpgsql")) {
      new PlSignature(execution, routine, statement).requireTypes();
    }
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
          fault.get().kind(),
          fault.get().message(),
          ObjectPath.relation(routine == null ? new QualifiedName("", "") : routine.name()),
          isInPlace && fault.get().place().end() > fault.get().place().start()
              ? spanOf(fault.get().place())
              : spanOf(literal),
          null);
    }
  }

  private record Fault(RefusalKind kind, TextRange place, String message) {}

  private Optional<Fault> ofBlock(SourceFile host, int start, int end) {
    Execution inner = execution.inside(host, statement);
    if (routine != null && routine.code() != null && !routine.code().searchPath().isEmpty()) {
      inner.set(inner.state().with(SearchPath.of(routine.code().searchPath())));
    }
    PlTypeKinds types = new PlTypeKinds(inner, statement);
    PlFunction function =
        routine == null
            ? PlFunction.OF_DO
            : new PlSignature(execution, routine, statement).function(types);
    return PlSyntax.check(host.text(), start, end, function, types)
        .map(fault -> new Fault(kind(fault.kind()), fault.place(), message(host, fault)));
  }

  private static RefusalKind kind(FaultKind kind) {
    return switch (kind) {
      case TOKEN, SYNTAX -> RefusalKind.SYNTAX_ERROR;
      case TYPE_MISMATCH -> RefusalKind.TYPE_MISMATCH;
      case MISSING_OBJECT -> RefusalKind.MISSING_OBJECT;
      case CONSTANT_ASSIGNED -> RefusalKind.CONSTANT_ASSIGNED;
      case NULL_NOT_ALLOWED -> RefusalKind.NULL_NOT_ALLOWED;
      case NOT_SUPPORTED -> RefusalKind.FEATURE_NOT_SUPPORTED;
    };
  }

  private static String message(SourceFile host, PlSyntax.Fault fault) {
    String token = host.text().substring(fault.place().start(), fault.place().end());
    if (fault.words().equals(PlSyntax.UNTERMINATED)) {
      return "unterminated %s at or near \"%s\""
          .formatted(SyntaxErrors.literal(token), SyntaxErrors.firstLine(token));
    }
    if (fault.kind() != FaultKind.TOKEN) {
      return fault.words();
    }
    return token.isEmpty()
        ? fault.words() + " at end of input"
        : "%s at or near \"%s\"".formatted(fault.words(), token);
  }

  private static Optional<Fault> ofStatements(SourceFile host, int start, int end) {
    for (ParsedStatement statement :
        ScriptParser.parseStatements(host, start, end, Dialect.POSTGRESQL)) {
      SourceSpan place = statement.reasonSpan();
      if (statement.understanding() == Understanding.INVALID && place != null) {
        int first = host.offset(place.line(), place.column());
        int last = host.offset(place.endLine(), place.endColumn());
        return Optional.of(
            new Fault(
                RefusalKind.SYNTAX_ERROR,
                new TextRange(first, last),
                SyntaxErrors.message(statement, place)));
      }
    }
    return Optional.empty();
  }

  private SourceSpan spanOf(TextRange range) {
    return execution.file().span(range.start(), range.end());
  }
}
