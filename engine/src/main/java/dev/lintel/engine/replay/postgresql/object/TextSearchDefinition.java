package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.catalog.NamedObject.Kind;
import dev.lintel.engine.catalog.ObjectUse;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.named.ObjectName;
import dev.lintel.engine.replay.postgresql.named.ObjectNames;
import dev.lintel.engine.replay.postgresql.named.OtherObjects;
import dev.lintel.engine.replay.postgresql.routine.NamedFunctions;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** What CREATE TEXT SEARCH gives an object ({@code tsearchcmds.c} of the server's source). */
final class TextSearchDefinition {

  /** The functions of a parser, with the types they are called with. */
  private static final Map<String, List<String>> OF_PARSER =
      Map.of(
          "start", List.of("internal", "integer"),
          "gettoken", List.of("internal", "internal", "internal"),
          "end", List.of("internal"),
          "headline", List.of("internal", "internal", "tsquery"),
          "lextypes", List.of("internal"));

  private static final Map<String, List<String>> OF_TEMPLATE =
      Map.of(
          "init", List.of("internal"),
          "lexize", List.of("internal", "internal", "internal", "internal"));

  private final Execution execution;
  private final StatementText text;
  private final Tokens tokens;
  private final Kind kind;
  private final Set<String> given = new HashSet<>();
  private final Set<ObjectUse> uses = new HashSet<>();

  TextSearchDefinition(Execution execution, StatementText text, Kind kind) {
    this.execution = execution;
    this.text = text;
    this.tokens = text.tokens();
    this.kind = kind;
  }

  /**
   * Returns what the object leans on.
   *
   * @param open the parenthesis before its parts
   * @throws Refused if one is certainly missing, or does not exist
   */
  Set<ObjectUse> uses(int open) {
    if (!tokens.is(open, TokenType.LEFT_PAREN)) {
      return uses;
    }
    for (int[] item : Items.of(tokens, open + 1, tokens.afterParenthesis(open) - 1)) {
      String part = tokens.isName(item[0]) ? tokens.name(item[0]) : "";
      requireKnown(part);
      given.add(part);
      if (tokens.isOperator(item[0] + 1, "=")) {
        part(part, item[0] + 2);
      }
    }
    requireWhole();
    return uses;
  }

  private void part(String part, int token) {
    Kind needed = needed(part);
    List<String> types = functions().get(part);
    if (needed != null) {
      object(needed, token);
    } else if (types != null) {
      function(types, token);
    }
  }

  private @Nullable Kind needed(String part) {
    return switch (part) {
      case "copy" -> kind == Kind.TEXT_SEARCH_CONFIGURATION ? kind : null;
      case "parser" -> kind == Kind.TEXT_SEARCH_CONFIGURATION ? Kind.TEXT_SEARCH_PARSER : null;
      case "template" -> kind == Kind.TEXT_SEARCH_DICTIONARY ? Kind.TEXT_SEARCH_TEMPLATE : null;
      default -> null;
    };
  }

  private Map<String, List<String>> functions() {
    return switch (kind) {
      case TEXT_SEARCH_PARSER -> OF_PARSER;
      case TEXT_SEARCH_TEMPLATE -> OF_TEMPLATE;
      default -> Map.of();
    };
  }

  private void object(Kind needed, int token) {
    ObjectName name = new ObjectNames(execution, text).read(needed, text.reader(token));
    NamedObject object = name == null ? null : new OtherObjects(execution).require(name);
    if (object != null && needed != kind) {
      uses.add(ObjectUse.object(needed, object.name()));
    }
  }

  private void function(List<String> types, int token) {
    SqlIdentifier name = text.reader(token).name();
    List<DataType> arguments =
        types.stream().map(type -> new DataType(null, type, List.of(), 0)).toList();
    ObjectUse use =
        name == null ? null : new NamedFunctions(execution).require(name, arguments, true);
    if (use != null) {
      uses.add(use);
    }
  }

  /** A dictionary has the options that its template knows. */
  private void requireKnown(String part) {
    boolean known =
        kind == Kind.TEXT_SEARCH_DICTIONARY
            || part.isEmpty()
            || needed(part) != null
            || functions().containsKey(part);
    if (!known) {
      throw refused(
          RefusalKind.SYNTAX_ERROR,
          "%s parameter \"%s\" not recognized".formatted(kind.words(), part));
    }
  }

  private void requireWhole() {
    if (given.containsAll(Set.of("parser", "copy")) && kind == Kind.TEXT_SEARCH_CONFIGURATION) {
      throw refused(RefusalKind.SYNTAX_ERROR, "cannot specify both PARSER and COPY options");
    }
    String missing =
        switch (kind) {
          case TEXT_SEARCH_PARSER -> firstMissing("start", "gettoken", "end", "lextypes");
          case TEXT_SEARCH_TEMPLATE -> firstMissing("lexize");
          case TEXT_SEARCH_DICTIONARY -> given.contains("template") ? null : "template";
          default -> null; // Any part that a configuration may have will do.
        };
    if (missing != null) {
      throw refused(
          RefusalKind.INVALID_OBJECT_DEFINITION, "text search %s is required".formatted(missing));
    }
  }

  private @Nullable String firstMissing(String... functions) {
    String words = kind.words().substring("text search ".length());
    return Stream.of(functions)
        .filter(function -> !given.contains(function))
        .findFirst()
        .map(function -> "%s %s method".formatted(words, function))
        .orElse(null);
  }

  private Refused refused(RefusalKind refusal, String message) {
    return execution.refused(
        refusal, message, ObjectPath.relation(new QualifiedName("", "")), text.span(), null);
  }
}
