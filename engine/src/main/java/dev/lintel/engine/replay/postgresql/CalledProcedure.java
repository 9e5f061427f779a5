package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.Routine.Kind;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** CALL: there must be a procedure of that name. */
final class CalledProcedure {

  private static final DataType UNTYPED = new DataType(null, "unknown", List.of(), 0);

  private final Execution execution;
  private final StatementText text;
  private final Tokens tokens;

  CalledProcedure(Execution execution, ParsedStatement statement) {
    this.execution = execution;
    this.text = StatementText.of(execution, statement);
    this.tokens = text.tokens();
  }

  /** Refuses the statement if there is certainly none. */
  void require() {
    NameReader reader = text.reader(1);
    SqlIdentifier identifier = reader.name();
    int open = reader.position();
    if (identifier == null || !tokens.is(open, TokenType.LEFT_PAREN)) {
      return;
    }
    Lookup lookup = new Lookup(execution);
    String schema = Folding.schemaOf(identifier);
    if (schema != null) {
      lookup.requireSchema(schema, execution.span(identifier));
    }
    List<DataType> arguments = arguments(open);
    List<QualifiedName> candidates = lookup.candidates(identifier);
    if (arguments == null || new Routines(execution).mayExistOtherwise(candidates)) {
      return;
    }
    List<Routine> named = new ArrayList<>();
    candidates.forEach(name -> named.addAll(execution.catalog().routines(name)));
    String signature =
        Folding.written(identifier) + "(" + RoutineReader.printed(arguments, ", ") + ")";
    if (named.isEmpty()) {
      throw refused(
          identifier,
          candidates,
          RefusalKind.MISSING_FUNCTION,
          "procedure " + signature + " does not exist",
          null);
    }
    Optional<Routine> other =
        named.stream()
            .filter(r -> Boolean.TRUE.equals(RoutineReader.same(r.inputTypes(), arguments)))
            .findFirst();
    if (other.isPresent() && named.stream().noneMatch(r -> r.kind() == Kind.PROCEDURE)) {
      throw refused(
          identifier,
          candidates,
          RefusalKind.WRONG_OBJECT_TYPE,
          signature + " is not a procedure",
          other.get());
    }
  }

  private Refused refused(
      SqlIdentifier identifier,
      List<QualifiedName> candidates,
      RefusalKind kind,
      String message,
      @Nullable Routine earlier) {
    return execution.refused(
        kind,
        message,
        ObjectPath.relation(candidates.get(candidates.size() - 1)),
        execution.span(identifier),
        earlier == null ? null : earlier.origin());
  }

  /** Returns the types of the arguments; null if they are not plain constants. */
  private @Nullable List<DataType> arguments(int open) {
    List<DataType> types = new ArrayList<>();
    for (int[] item : Items.of(tokens, open + 1, tokens.afterParenthesis(open) - 1)) {
      boolean negative = tokens.isOperator(item[0], "-");
      int at = negative ? item[0] + 1 : item[0];
      DataType type = item[1] - at == 1 ? type(at) : null;
      if (type == null) {
        return null;
      }
      types.add(type);
    }
    return types;
  }

  private @Nullable DataType type(int token) {
    if (tokens.type(token).isString() || tokens.isWord(token, "null")) {
      return UNTYPED;
    }
    if (tokens.isWord(token, "true") || tokens.isWord(token, "false")) {
      return new DataType(null, "boolean", List.of(), 0);
    }
    return switch (tokens.type(token)) {
      case INTEGER -> tokens.image(token).length() < 10 ? builtIn("integer") : null;
      case DECIMAL -> builtIn("numeric");
      default -> null;
    };
  }

  private static DataType builtIn(String name) {
    return new DataType(null, name, List.of(), 0);
  }
}
