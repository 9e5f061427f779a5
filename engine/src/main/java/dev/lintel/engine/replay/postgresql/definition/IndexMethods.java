package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.IndexKey;
import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.Cast;
import dev.lintel.engine.replay.postgresql.builtin.OperatorClasses;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ExtensionMembers;
import dev.lintel.engine.replay.postgresql.execution.ExtensionObjects;
import dev.lintel.engine.replay.postgresql.execution.Extensions;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.CreateIndex;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What index methods can do (PostgreSQL 17 documentation, chapter 11 and section 64), and which
 * extension brings those that the server itself lacks.
 */
public final class IndexMethods {

  private static final Set<String> BUILT_IN =
      Set.of("btree", "hash", "gist", "spgist", "gin", "brin");

  private static final Set<String> COVERING = Set.of("btree", "gist", "spgist");

  /** The extensions that give a method operators for types that it has none for itself. */
  private static final Map<String, String> BRINGING =
      Map.of("gin", "btree_gin", "gist", "btree_gist");

  private IndexMethods() {}

  /** Returns the method that is used where one is written, or none. */
  public static String named(@Nullable SqlIdentifier written) {
    if (written == null) {
      return "btree";
    }
    String method = Folding.name(written);
    return method.equals("rtree") ? "gist" : method; // R-trees are long gone
  }

  /** Returns whether the server itself has an index method. */
  public static boolean isBuiltIn(String method) {
    return BUILT_IN.contains(method);
  }

  /** Refuses an index that its method cannot make. */
  public static void require(
      Execution execution, TableDraft draft, CreateIndex node, IndexKeys keys) {
    String method = named(node.method());
    SourceSpan span = execution.span(node.method() == null ? node : node.method());
    ObjectPath table = ObjectPath.relation(draft.name());
    if (!BUILT_IN.contains(method)) {
      requireMethod(execution, table, method, span);
      return;
    }
    if (node.unique() && !method.equals("btree")) {
      throw unsupported(execution, table, method, "unique indexes", span);
    }
    boolean several = keys.keys().size() > 1;
    if (several && (method.equals("hash") || method.equals("spgist"))) {
      throw unsupported(execution, table, method, "multicolumn indexes", span);
    }
    boolean covers = COVERING.contains(method);
    if (!node.include().isEmpty() && !covers) {
      throw unsupported(execution, table, method, "included columns", span);
    }
    for (int i = 0; i < keys.keys().size(); i++) {
      requireOperators(
          execution, draft, keys.keys().get(i), keys.types().get(i), method, execution.span(node));
    }
  }

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
          BUILT_IN.contains(method)
              && knowsServer(execution)
              && !execution.state().ownOperators().classes()
              && Extensions.bringing(ExtensionMembers::operatorClasses, name).stream()
                  .allMatch(extension -> lacks(execution, extension));
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

  private static boolean hasNoOperators(Execution execution, DataType type, String method) {
    if (type.equals(UndeterminedType.UNKNOWN)
        || type.equals(UndeterminedType.LITERAL)
        || !new TypeBook(execution).type(type).isKnown()) {
      return false;
    }
    String brings = BRINGING.get(method);
    return BUILT_IN.contains(method)
        && !execution.state().ownOperators().classes()
        && OperatorClasses.of(method).defaults().stream()
            .noneMatch(input -> mayTake(execution, input, type))
        && (brings == null || lacks(execution, brings));
  }

  /** Returns whether an extension is certainly not there, nor another that may do the same. */
  private static boolean lacks(Execution execution, String extension) {
    return new ExtensionObjects(execution).isMissing(extension) && knowsAllExtensions(execution);
  }

  /** Returns whether nothing from outside can add to what the server itself has. */
  public static boolean knowsServer(Execution execution) {
    return execution.emptyStart()
        && !execution.catalog().uncertainty().everything()
        && knowsAllExtensions(execution);
  }

  private static boolean knowsAllExtensions(Execution execution) {
    return execution.catalog().extensions().stream()
        .allMatch(e -> Extensions.members(e.name()).isPresent());
  }

  /** Refuses a method that keeps no tables, or that certainly does not exist. */
  public static void requireOfTable(
      Execution execution, ObjectPath table, String method, SourceSpan span) {
    if (BUILT_IN.contains(method)) {
      throw execution.refused(
          RefusalKind.NOT_IN_PREREQUISITE_STATE,
          "access method \"%s\" is not of type TABLE".formatted(method),
          table,
          span,
          null);
    }
    if (!method.equals("heap")) {
      requireMethod(execution, table, method, span);
    }
  }

  private static void requireMethod(
      Execution execution, ObjectPath table, String method, SourceSpan span) {
    boolean made =
        execution.catalog().objects().stream()
            .anyMatch(o -> o.kind() == NamedObject.Kind.ACCESS_METHOD);
    if (!made
        && knowsServer(execution)
        && Extensions.bringing(ExtensionMembers::accessMethods, method).stream()
            .allMatch(extension -> lacks(execution, extension))) {
      throw execution.refused(
          RefusalKind.MISSING_ACCESS_METHOD,
          "access method \"%s\" does not exist".formatted(method),
          table,
          span,
          null);
    }
  }

  private static Refused unsupported(
      Execution execution, ObjectPath table, String method, String what, SourceSpan span) {
    return execution.refused(
        RefusalKind.FEATURE_NOT_SUPPORTED,
        "access method \"%s\" does not support %s".formatted(method, what),
        table,
        span,
        null);
  }

  /** An interval of certain fields is an interval. */
  private static String plainName(DataType type) {
    return type.name().startsWith("interval ") ? "interval" : type.name();
  }
}
