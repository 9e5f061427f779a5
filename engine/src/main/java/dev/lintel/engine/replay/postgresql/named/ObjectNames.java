package dev.lintel.engine.replay.postgresql.named;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.NamedObject.Kind;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.SearchPath;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.OperatorSymbols;
import dev.lintel.engine.replay.postgresql.text.TextSearchNames;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.RoutineReader;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** Reads the names of objects of which only the name is kept, each kind in its own form. */
public final class ObjectNames {

  private static final Set<String> LANGUAGES = Set.of("sql", "plpgsql", "c", "internal");

  private static final Set<String> ACCESS_METHODS =
      Set.of("heap", "btree", "hash", "gist", "gin", "spgist", "brin");

  private static final Pattern LOCALE =
      Pattern.compile("[a-z]{2,3}(_[A-Za-z]{2,4}|-[A-Za-z-]+|[.@]).*");

  /**
   * The server's own, and aliases that some systems have ({@code locale.alias} of the C library).
   */
  private static final Set<String> STANDARD_COLLATIONS =
      Set.of(
          """
          default POSIX unicode ucs_basic pg_c_utf8 bokmal catalan croatian czech danish dansk
          deutsch dutch eesti estonian finnish french galego galician german greek hebrew hrvatski
          hungarian icelandic italian japanese korean lithuanian norwegian nynorsk polish portuguese
          romanian russian slovak slovene slovenian spanish swedish thai turkish
          """
              .strip()
              .split("\\s+"));

  private final Execution execution;
  private final StatementText text;
  private final Tokens tokens;
  private final Lookup lookup;

  public ObjectNames(Execution execution, StatementText text) {
    this.execution = execution;
    this.text = text;
    this.tokens = text.tokens();
    this.lookup = new Lookup(execution);
  }

  /** Returns the name that comes next as DROP, ALTER and COMMENT write it; null if none does. */
  public @Nullable ObjectName read(Kind kind, NameReader reader) {
    return switch (kind) {
      case CAST -> cast(reader);
      case TRANSFORM -> transform(reader);
      case USER_MAPPING -> userMapping(reader);
      case OPERATOR -> operator(reader);
      case OPERATOR_CLASS, OPERATOR_FAMILY -> {
        SqlIdentifier name = reader.name();
        yield name == null || !reader.skip("using") ? null : ofMethod(kind, name, reader.name());
      }
      default -> {
        SqlIdentifier name = reader.name();
        yield name == null ? null : named(execution, kind, name);
      }
    };
  }

  /** Returns the name of an object that has nothing else to tell it apart. */
  public static ObjectName named(Execution execution, Kind kind, SqlIdentifier name) {
    String written = kind.isInSchema() ? Folding.written(name) : Folding.name(name);
    return new ObjectName(
        kind,
        candidates(new Lookup(execution), kind, name, ""),
        kind.isInSchema() ? Folding.schemaOf(name) : null,
        "%s \"%s\"".formatted(kind.words(), written),
        "",
        isBuiltIn(kind, Folding.name(name), Folding.schemaOf(name)),
        execution.span(name));
  }

  /** Returns the name of an operator class or family. */
  public @Nullable ObjectName ofMethod(
      Kind kind, SqlIdentifier name, @Nullable SqlIdentifier method) {
    if (method == null) {
      return null;
    }
    String access = Folding.name(method);
    String simple = Folding.name(name);
    boolean system = simple.endsWith("_ops") || isSystem(Folding.schemaOf(name));
    return new ObjectName(
        kind,
        candidates(lookup, kind, name, " USING " + access),
        Folding.schemaOf(name),
        "%s \"%s\"".formatted(kind.words(), Folding.written(name)),
        " for access method \"%s\"".formatted(access),
        system,
        execution.span(name));
  }

  private static List<QualifiedName> candidates(
      Lookup lookup, Kind kind, SqlIdentifier name, String suffix) {
    if (!kind.isInSchema()) {
      return List.of(new QualifiedName("", Folding.name(name)));
    }
    return lookup.candidates(name).stream()
        .map(candidate -> candidate.withName(candidate.name() + suffix))
        .toList();
  }

  private static boolean isBuiltIn(Kind kind, String name, @Nullable String schema) {
    return switch (kind) {
      case LANGUAGE -> LANGUAGES.contains(name);
      case ACCESS_METHOD -> ACCESS_METHODS.contains(name);
      case COLLATION -> schema == null ? isStandardCollation(name) : isSystem(schema);
      case CONVERSION -> isSystem(schema) || name.contains("_to_");
      case TEXT_SEARCH_CONFIGURATION, TEXT_SEARCH_DICTIONARY ->
          isSystem(schema) || TextSearchNames.isBuiltIn(name);
      case TEXT_SEARCH_PARSER -> isSystem(schema) || name.equals("default");
      case TEXT_SEARCH_TEMPLATE -> isSystem(schema) || TextSearchNames.isTemplate(name);
      default -> isSystem(schema);
    };
  }

  /** Those of the operating system's locales are named after languages of two or three letters. */
  private static boolean isStandardCollation(String name) {
    return name.length() <= 3
        || STANDARD_COLLATIONS.contains(name)
        || LOCALE.matcher(name).matches();
  }

  private static boolean isSystem(@Nullable String schema) {
    return schema != null && SearchPath.isSystem(schema);
  }

  // ---- casts, transforms, user mappings

  private @Nullable ObjectName cast(NameReader reader) {
    int open = reader.position();
    int end = tokens.afterParenthesis(open);
    int as = open + 1;
    while (as < end && !tokens.isWord(as, "as")) {
      as++;
    }
    if (!tokens.is(open, TokenType.LEFT_PAREN) || as >= end) {
      return null;
    }
    reader.moveTo(end);
    DataType from = new RoutineReader(execution, text).type(open + 1, as);
    DataType to = new RoutineReader(execution, text).type(as + 1, end - 1);
    String key = from.sql() + " AS " + to.sql();
    return new ObjectName(
        Kind.CAST,
        List.of(new QualifiedName("", key)),
        null,
        "cast from type %s to type %s".formatted(printed(from), printed(to)),
        "",
        (from.userType() == null && to.userType() == null)
            || isUnknown(from)
            || isUnknown(to)
            || isOfDomain(from)
            || isOfDomain(to),
        text.span(open, end));
  }

  private boolean isOfDomain(DataType type) {
    return type.dimensions() > 0;
  }

  private @Nullable ObjectName transform(NameReader reader) {
    int first = reader.position();
    if (!reader.skip("for")) {
      return null;
    }
    int language = reader.position();
    while (language < tokens.size() && !tokens.isWord(language, "language")) {
      language++;
    }
    if (!tokens.isName(language + 1)) {
      return null;
    }
    DataType type = new RoutineReader(execution, text).type(first + 1, language);
    String name = tokens.name(language + 1);
    reader.moveTo(language + 2);
    return new ObjectName(
        Kind.TRANSFORM,
        List.of(new QualifiedName("", type.sql() + " LANGUAGE " + name)),
        null,
        "transform for type %s language \"%s\"".formatted(printed(type), name),
        "",
        isUnknown(type),
        text.span(first, language + 2));
  }

  private @Nullable ObjectName userMapping(NameReader reader) {
    int first = reader.position();
    if (!reader.skip("for") || !tokens.isName(reader.position())) {
      return null;
    }
    boolean quoted = tokens.type(reader.position()).isQuotedName();
    String user = tokens.name(reader.position());
    boolean connected = !quoted && (user.equals("user") || user.startsWith("current_"));
    reader.moveTo(reader.position() + 1);
    SqlIdentifier server = reader.skip("server") ? reader.name() : null;
    if (server == null) {
      return null;
    }
    String name = Folding.name(server);
    return new ObjectName(
        Kind.USER_MAPPING,
        List.of(new QualifiedName("", user + " SERVER " + name)),
        null,
        "user mapping for \"%s\"".formatted(user),
        " for server \"%s\"".formatted(name),
        connected,
        text.span(first, reader.position()));
  }

  // ---- operators

  private @Nullable ObjectName operator(NameReader reader) {
    int first = reader.position();
    List<String> parts = operatorName(reader);
    int open = reader.position();
    if (parts.isEmpty() || !tokens.is(open, TokenType.LEFT_PAREN)) {
      return null;
    }
    int end = tokens.afterParenthesis(open);
    List<DataType> types = new ArrayList<>();
    for (int[] item : Items.of(tokens, open + 1, end - 1)) {
      types.add(
          tokens.isWord(item[0], "none")
              ? NONE
              : new RoutineReader(execution, text).type(item[0], item[1]));
    }
    reader.moveTo(end);
    return types.size() == 2 ? operator(parts, types.get(0), types.get(1), first, end) : null;
  }

  /** Stands for the side on which a prefix or postfix operator has no operand. */
  public static final DataType NONE = new DataType(null, "", List.of(), 0);

  /** Returns the name of an operator between two types, one of which may be {@link #NONE}. */
  public ObjectName operator(
      List<String> parts, DataType left, DataType right, int first, int end) {
    String symbol = parts.get(parts.size() - 1);
    String schema = parts.size() > 1 ? parts.get(0) : null;
    String key = symbol + "(" + left.sql() + "," + right.sql() + ")";
    List<QualifiedName> candidates = new ArrayList<>();
    List<String> schemas =
        schema != null ? List.of(schema) : execution.state().searchPath().schemas();
    schemas.forEach(searched -> candidates.add(new QualifiedName(searched, key)));
    if (candidates.isEmpty()) {
      candidates.add(new QualifiedName(SearchPath.TEMPORARY, key));
    }
    String written = String.join(".", parts);
    boolean searched = schema == null || schema.equals("pg_catalog");
    return new ObjectName(
        Kind.OPERATOR,
        candidates,
        schema,
        (printed(left) + " " + written + " " + printed(right)).strip(),
        written,
        (searched && mayBeBuiltIn(symbol, left, right)) || isUnknown(left) || isUnknown(right),
        text.span(first, end));
  }

  /** Extensions bring operators of these symbols too, for types that are not listed. */
  private boolean mayBeBuiltIn(String symbol, DataType left, DataType right) {
    if (!execution.catalog().extensions().isEmpty()) {
      return OperatorSymbols.isBuiltIn(symbol);
    }
    TypeBook types = new TypeBook(execution);
    SqlType first = left == NONE ? null : types.type(left);
    SqlType second = right == NONE ? null : types.type(right);
    return BuiltIns.operators(symbol).stream()
        .anyMatch(o -> Objects.equals(o.left(), first) && o.right().equals(second));
  }

  /** Reads the name of an operator: its schema if it has one, and its symbol. */
  public List<String> operatorName(NameReader reader) {
    List<String> parts = new ArrayList<>();
    int i = reader.position();
    while (tokens.isName(i) && tokens.is(i + 1, TokenType.DOT)) {
      parts.add(tokens.name(i));
      i += 2;
    }
    if (!tokens.is(i, TokenType.OPERATOR)) {
      return List.of();
    }
    parts.add(tokens.image(i));
    reader.moveTo(i + 1);
    return parts;
  }

  static boolean isUnknown(DataType type) {
    return RoutineReader.isUnknown(type);
  }

  private String printed(DataType type) {
    return type.sql();
  }
}
