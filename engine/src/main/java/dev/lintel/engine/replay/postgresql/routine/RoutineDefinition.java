package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.Routine.Kind;
import dev.lintel.engine.catalog.Routine.Mode;
import dev.lintel.engine.catalog.Routine.Parameter;
import dev.lintel.engine.catalog.Routine.Volatility;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.named.OtherObjects;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.RoutineReader;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.CreateNamed;
import dev.lintel.engine.sql.node.ObjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads CREATE FUNCTION, PROCEDURE and AGGREGATE in the order in which the server complains. */
final class RoutineDefinition {

  private static final Set<String> OPTIONS =
      Set.of(
          "language",
          "as",
          "immutable",
          "stable",
          "volatile",
          "strict",
          "called",
          "security",
          "external",
          "cost",
          "rows",
          "support",
          "set",
          "window",
          "leakproof",
          "not",
          "parallel",
          "transform",
          "begin",
          "return",
          "returns");

  private static final Set<String> LANGUAGES = Set.of("sql", "plpgsql", "c", "internal");

  private final Execution execution;
  private final CreateNamed node;
  private final String text;
  private final QualifiedName name;
  private final SourceSpan span;
  private final Kind kind;
  private final RoutineReader reader;
  private final Tokens tokens;
  private final int open;
  private final int close;
  private int returns = -1;
  private int as = -1;
  private @Nullable String language;
  private boolean sqlBody;
  private boolean window;

  RoutineDefinition(Execution execution, CreateNamed node, QualifiedName name, String text) {
    this.execution = execution;
    this.node = node;
    this.text = text;
    this.name = name;
    this.span = execution.span(node);
    this.kind = kind(node.kind());
    this.reader = RoutineReader.ofCreation(execution, text, node.getParserPosition());
    this.tokens = reader.tokens();
    int first = 0;
    while (first < tokens.size() && !tokens.is(first, TokenType.LEFT_PAREN)) {
      first++;
    }
    this.open = first;
    this.close = tokens.afterParenthesis(first);
  }

  private static Kind kind(ObjectKind kind) {
    return switch (kind) {
      case PROCEDURE -> Kind.PROCEDURE;
      case AGGREGATE -> Kind.AGGREGATE;
      default -> Kind.FUNCTION;
    };
  }

  /**
   * Returns the routine.
   *
   * @throws Refused if the server would not make it, whatever else exists
   */
  Routine read() {
    if (kind == Kind.AGGREGATE) {
      boolean bare = tokens.isName(open + 1) && tokens.isOperator(open + 2, "=");
      List<Parameter> parameters = bare ? List.of(unknown()) : parameters();
      return new Routine(
          name, kind, parameters, UndeterminedType.UNKNOWN, false, null, false, null, span);
    }
    readOptions();
    RoutineAttributes attributes =
        new RoutineAttributes(
            execution, tokens, kind == Kind.PROCEDURE, ObjectPath.relation(name), span);
    attributes.require(close);
    RoutineSettings.require(execution, tokens, close, span);
    requireLanguage();
    List<Parameter> parameters = new ArrayList<>(parameters());
    requireDistinct(parameters);
    new ParameterValues(execution, node, text).require(open, close, parameters);
    RoutineSignatureForm form =
        new RoutineSignatureForm(
            execution, ObjectPath.relation(name), span, kind == Kind.PROCEDURE);
    form.requireParameters(parameters);
    boolean table = returns >= 0 && tokens.isWord(returns + 1, "table");
    boolean set = table || (returns >= 0 && tokens.isWord(returns + 1, "setof"));
    if (table) {
      int columns = returns + 2;
      reader
          .parameters(columns, tokens.afterParenthesis(columns))
          .forEach(c -> parameters.add(new Parameter(Mode.TABLE, c.name(), c.type(), false)));
      requireDistinct(parameters);
    }
    DataType result = result(parameters, table, set);
    requireBody(parameters);
    attributes.requireNoRows(set);
    form.requireResult(parameters, result);
    requireNoArguments(parameters, result);
    Kind whole = window ? Kind.WINDOW : kind;
    boolean mayChangeSchema = ChangingWords.in(tokens, close);
    return new Routine(
        name, whole, parameters, result, set, volatility(attributes), mayChangeSchema, null, span);
  }

  private @Nullable Volatility volatility(RoutineAttributes attributes) {
    boolean ofSql = sqlBody || "sql".equals(language);
    return ofSql && !isNeverInlined(attributes)
        ? null
        : Objects.requireNonNullElse(attributes.volatility(), Volatility.VOLATILE);
  }

  private boolean isNeverInlined(RoutineAttributes attributes) {
    return attributes.isGuarded()
        || (as >= 0
            && tokens.type(as + 1).isString()
            && InlinedBody.isNever(execution, tokens.string(as + 1)));
  }

  private static Parameter unknown() {
    return new Parameter(Mode.IN, null, UndeterminedType.UNKNOWN, false);
  }

  private List<Parameter> parameters() {
    boolean any = tokens.isOperator(open + 1, "*");
    try {
      return any ? List.of() : reader.parameters(open, close);
    } catch (Refused refused) {
      // Of parameters the server writes the type without quotes (TypeNameToString).
      throw refused.refusal().kind() == RefusalKind.MISSING_TYPE
          ? refused(refused.refusal().kind(), refused.refusal().message().replace("\"", ""))
          : refused;
    }
  }

  private void readOptions() {
    int depth = 0;
    for (int i = close; i < tokens.size(); i++) {
      if (tokens.is(i, TokenType.LEFT_PAREN)) {
        depth++;
      } else if (tokens.is(i, TokenType.RIGHT_PAREN)) {
        depth--;
      } else if (depth == 0 && tokens.areWords(i, "begin", "atomic")) {
        sqlBody = true;
        return;
      } else if (depth == 0 && tokens.is(i, TokenType.WORD)) {
        i = readOption(i);
      }
    }
  }

  private int readOption(int i) {
    if (tokens.isWord(i, "returns") && !tokens.isWord(i + 1, "null")) {
      returns = i;
      return i + 1;
    }
    if (tokens.isWord(i, "return")) {
      sqlBody = true;
      return tokens.size();
    }
    if (tokens.isWord(i, "window")) {
      window = true;
      return i;
    }
    if (tokens.isWord(i, "language")) {
      requireFirst(language == null);
      language =
          tokens.type(i + 1).isString()
              ? tokens.string(i + 1).toLowerCase(Locale.ROOT)
              : tokens.name(i + 1);
      return i + 1;
    }
    if (tokens.isWord(i, "as") && tokens.type(i + 1).isString()) {
      requireFirst(as < 0);
      as = i;
      return i + 1;
    }
    return i + RoutineAttributes.length(tokens, i) - 1;
  }

  private void requireFirst(boolean first) {
    if (!first) {
      throw refused(RefusalKind.SYNTAX_ERROR, "conflicting or redundant options");
    }
  }

  private void requireLanguage() {
    if (language == null && !sqlBody) {
      throw refused(RefusalKind.INVALID_FUNCTION_DEFINITION, "no language specified");
    }
    if (language != null
        && !LANGUAGES.contains(language)
        && new OtherObjects(execution).isMissingLanguage(language)) {
      throw refused(
          RefusalKind.MISSING_OBJECT, "language \"%s\" does not exist".formatted(language));
    }
  }

  /** Names of parameters for input differ, and those for output; one may be both. */
  private void requireDistinct(List<Parameter> parameters) {
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      for (Parameter before : parameters.subList(0, i)) {
        boolean apart =
            parameter.isInput() != before.isInput()
                && parameter.mode() != Mode.INOUT
                && before.mode() != Mode.INOUT;
        if (parameter.name() != null && parameter.name().equals(before.name()) && !apart) {
          throw refused(
              RefusalKind.INVALID_FUNCTION_DEFINITION,
              "parameter name \"%s\" used more than once".formatted(parameter.name()));
        }
      }
    }
  }

  private @Nullable DataType result(List<Parameter> parameters, boolean table, boolean set) {
    DataType ofOutputs = ofOutputs(parameters);
    if (kind == Kind.PROCEDURE) {
      if (returns >= 0) {
        throw refused(
            RefusalKind.SYNTAX_ERROR,
            "syntax error at or near \"%s\"".formatted(tokens.image(returns + 1)));
      }
      return null;
    }
    if (returns < 0 || table) {
      if (ofOutputs == null) {
        throw refused(
            RefusalKind.INVALID_FUNCTION_DEFINITION, "function result type must be specified");
      }
      return ofOutputs;
    }
    int from = returns + (set ? 2 : 1);
    DataType result = reader.type(from, reader.endOfType(from, OPTIONS));
    if (ofOutputs != null
        && !RoutineReader.isUnknown(result)
        && !RoutineReader.isUnknown(ofOutputs)
        && !result.equals(ofOutputs)) {
      throw refused(
          RefusalKind.INVALID_FUNCTION_DEFINITION,
          "function result type must be %s because of OUT parameters".formatted(ofOutputs.sql()));
    }
    return result;
  }

  private static @Nullable DataType ofOutputs(List<Parameter> parameters) {
    List<Parameter> outputs =
        parameters.stream().filter(p -> !p.isInput() || p.mode() == Mode.INOUT).toList();
    if (outputs.isEmpty()) {
      return null;
    }
    return outputs.size() == 1 ? outputs.get(0).type() : new DataType(null, "record", List.of(), 0);
  }

  private void requireBody(List<Parameter> parameters) {
    String message = null;
    if (as < 0 && !sqlBody) {
      message = "no function body specified";
    } else if (sqlBody && as >= 0) {
      message = "duplicate function body specified";
    } else if (sqlBody && language != null && !language.equals("sql")) {
      message = "inline SQL function body only valid for language SQL";
    } else if (sqlBody
        && parameters.stream().anyMatch(p -> RoutineSignatureForm.isPolymorphic(p.type()))) {
      message = "SQL function with unquoted function body cannot have polymorphic arguments";
    } else if (as >= 0 && tokens.is(as + 2, TokenType.COMMA) && !"c".equals(language)) {
      message = "only one AS item needed for language \"%s\"".formatted(language);
    }
    if (message != null) {
      throw refused(RefusalKind.INVALID_FUNCTION_DEFINITION, message);
    }
  }

  private void requireNoArguments(List<Parameter> parameters, @Nullable DataType result) {
    boolean trigger = result != null && result.name().equals("trigger");
    if (trigger && "plpgsql".equals(language) && !parameters.isEmpty()) {
      throw refused(
          RefusalKind.INVALID_FUNCTION_DEFINITION,
          "trigger functions cannot have declared arguments");
    }
  }

  private Refused refused(RefusalKind why, String message) {
    return execution.refused(why, message, ObjectPath.relation(name), span, null);
  }
}
