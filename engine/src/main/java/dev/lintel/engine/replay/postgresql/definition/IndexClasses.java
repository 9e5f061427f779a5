package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.catalog.CompositeType;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.IndexKey;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.Cast;
import dev.lintel.engine.replay.postgresql.builtin.OperatorClasses;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ExtensionMembers;
import dev.lintel.engine.replay.postgresql.execution.Extensions;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The operator classes that indexes use: the default ones of types, and those that are named. */
public final class IndexClasses {

  /** The extensions that give a method operators for types that it has none for itself. */
  private static final Map<String, String> BRINGING =
      Map.of("gin", "btree_gin", "gist", "btree_gist");

  /** What both of them bring operators for, besides enums (their own control scripts). */
  private static final Set<String> BROUGHT =
      Set.of(
          "smallint",
          "integer",
          "bigint",
          "real",
          "double precision",
          "numeric",
          "money",
          "oid",
          "timestamp without time zone",
          "timestamp with time zone",
          "time without time zone",
          "time with time zone",
          "date",
          "interval",
          "macaddr",
          "macaddr8",
          "inet",
          "cidr",
          "text",
          "character varying",
          "character",
          "bpchar",
          "\"char\"",
          "name",
          "bytea",
          "bit",
          "bit varying",
          "uuid",
          "boolean");

  private IndexClasses() {}

  /** Refuses a column whose type the method cannot order or search. */
  public static void requireOperators(
      Execution execution, TableDraft draft, IndexKey key, String method, SourceSpan span) {
    DataType type =
        key.column() == null
            ? UndeterminedType.UNKNOWN
            : IndexKeys.typeOf(execution, draft, key.column());
    requireOperators(execution, draft, key, type, method, span);
  }

  /**
   * Refuses a key whose type the method cannot order or search.
   *
   * @param type that of the key; {@link UndeterminedType#UNKNOWN} if it is not known
   */
  public static void requireOperators(
      Execution execution,
      TableDraft draft,
      IndexKey key,
      DataType type,
      String method,
      SourceSpan span) {
    if (key.operatorClass() != null) {
      requireClass(execution, draft, key.operatorClass(), type, method, span);
    } else if (hasNoOperators(execution, type, method)) {
      throw execution.refused(
          RefusalKind.MISSING_OPERATOR_CLASS,
          "data type %s has no default operator class for access method \"%s\""
              .formatted(printed(execution, type), method),
          path(draft, key),
          span,
          null);
    }
  }

  private static ObjectPath path(TableDraft draft, IndexKey key) {
    return key.column() == null
        ? ObjectPath.relation(draft.name())
        : ObjectPath.member(draft.name(), key.column());
  }

  private static String printed(Execution execution, DataType type) {
    TypeBook types = new TypeBook(execution);
    return types.printed(types.type(type));
  }

  /** Refuses a class that the method lacks, or that takes another type. */
  private static void requireClass(
      Execution execution,
      TableDraft draft,
      String name,
      DataType type,
      String method,
      SourceSpan span) {
    String input = OperatorClasses.of(method).inputs().get(name);
    if (input == null) {
      boolean missing =
          IndexMethods.isBuiltIn(method)
              && IndexMethods.knowsServer(execution)
              && !execution.state().ownOperators().classes()
              && Extensions.bringing(ExtensionMembers::operatorClasses, name).stream()
                  .allMatch(extension -> IndexMethods.lacks(execution, extension));
      if (missing) {
        throw execution.refused(
            RefusalKind.MISSING_OPERATOR_CLASS,
            "operator class \"%s\" does not exist for access method \"%s\"".formatted(name, method),
            ObjectPath.relation(draft.name()),
            span,
            null);
      }
      return;
    }
    if (!mayTake(execution, input, type)) {
      throw execution.refused(
          RefusalKind.TYPE_MISMATCH,
          "operator class \"%s\" does not accept data type %s"
              .formatted(name, printed(execution, type)),
          ObjectPath.relation(draft.name()),
          span,
          null);
    }
  }

  /** Returns false if a class for one type certainly takes no values of another. */
  private static boolean mayTake(Execution execution, String input, DataType type) {
    if (type.dimensions() > 0) {
      return input.equals("anyarray");
    }
    if (type.equals(UndeterminedType.UNKNOWN)) {
      return true;
    }
    if (type.userType() != null) {
      UserType made = execution.catalog().type(type.userType()).orElse(null);
      return made instanceof DomainType domain
          ? mayTake(execution, input, domain.base())
          : !(made instanceof EnumType) || input.equals("anyenum");
    }
    return takes(input, plainName(type)) || isSameInBytes(execution, type, input);
  }

  /** Returns whether values of a type are values of another as they are. */
  private static boolean isSameInBytes(Execution execution, DataType type, String input) {
    TypeBook types = new TypeBook(execution);
    Cast cast =
        BuiltIns.cast(types.type(type), types.type(new DataType(null, input, List.of(), 0)));
    return cast != null && cast.context() == 'i' && cast.volatility() == 'b';
  }

  private static boolean takes(String input, String type) {
    return switch (input) {
      case "text" -> List.of("text", "character varying", "pg_node_tree").contains(type);
      case "character" -> type.equals("character") || type.equals("bpchar");
      case "bytea" ->
          List.of("bytea", "pg_dependencies", "pg_mcv_list", "pg_ndistinct").contains(type);
      case "inet" -> type.equals("inet") || type.equals("cidr");
      case "oid" -> type.equals("oid") || type.startsWith("reg");
      case "bit varying" -> type.startsWith("bit");
      case "anyrange" -> type.endsWith("range") && !type.endsWith("multirange");
      case "anymultirange" -> type.endsWith("multirange");
      case "anyarray" -> type.endsWith("vector");
      default -> input.equals(type);
    };
  }

  /** Returns whether a method certainly has no default class for a type. */
  public static boolean hasNoOperators(Execution execution, DataType type, String method) {
    String brings = BRINGING.get(method);
    return isBeyondServer(execution, type, method)
        && (brings == null
            || IndexMethods.lacks(execution, brings)
            || !mayBeBrought(execution, type));
  }

  /** Returns whether an extension may bring operators for a type; intarray does for arrays. */
  private static boolean mayBeBrought(Execution execution, DataType type) {
    if (type.dimensions() > 0) {
      return type.name().equals("integer");
    }
    if (type.userType() == null) {
      return BROUGHT.contains(plainName(type));
    }
    UserType made = execution.catalog().type(type.userType()).orElse(null);
    return made instanceof DomainType domain
        ? mayBeBrought(execution, domain.base())
        : !(made instanceof CompositeType);
  }

  /** Returns whether the server's own classes of a method are for other types than this one. */
  private static boolean isBeyondServer(Execution execution, DataType type, String method) {
    return !type.equals(UndeterminedType.UNKNOWN)
        && !type.equals(UndeterminedType.LITERAL)
        && new TypeBook(execution).type(type).isKnown()
        && IndexMethods.isBuiltIn(method)
        && !execution.state().ownOperators().classes()
        && OperatorClasses.of(method).defaults().stream()
            .noneMatch(input -> mayTake(execution, input, type));
  }

  /** Returns whether an index certainly leans on the default classes that an extension brings. */
  public static boolean leansOn(
      Execution execution, TableDraft draft, Index index, String extension) {
    return extension.equals(BRINGING.get(index.method()))
        && index.keys().stream()
            .filter(key -> key.operatorClass() == null)
            .map(IndexKey::column)
            .filter(Objects::nonNull)
            .anyMatch(
                column ->
                    isBeyondServer(
                        execution, IndexKeys.typeOf(execution, draft, column), index.method()));
  }

  /** An interval of certain fields is an interval. */
  private static String plainName(DataType type) {
    return type.name().startsWith("interval ") ? "interval" : type.name();
  }
}
