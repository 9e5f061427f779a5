package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.IndexKey;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.CreateIndex;
import java.util.List;
import java.util.Set;

/**
 * What index methods can do (PostgreSQL 17 documentation, chapter 11 and section 64), and which
 * extension brings those that the server itself lacks.
 */
final class IndexMethods {

  private static final Set<String> BUILT_IN =
      Set.of("btree", "hash", "gist", "spgist", "gin", "brin");

  private static final Set<String> UNORDERED =
      Set.of("json", "xml", "point", "line", "lseg", "box", "path", "polygon", "circle");

  private static final Set<String> SCALARS =
      Set.of(
          "smallint",
          "integer",
          "bigint",
          "numeric",
          "real",
          "double precision",
          "text",
          "character varying",
          "character",
          "boolean",
          "uuid",
          "date",
          "timestamp without time zone",
          "timestamp with time zone",
          "bytea");

  private IndexMethods() {}

  /** Refuses an index that its method cannot make. */
  static void require(Execution execution, TableDraft draft, CreateIndex node, IndexKeys keys) {
    String method = node.method() == null ? "btree" : Folding.name(node.method());
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
    for (IndexKey key : keys.keys()) {
      requireOperators(execution, draft, key, method, execution.span(node));
    }
  }

  /** Refuses a key whose type the method cannot order or search. */
  static void requireOperators(
      Execution execution, TableDraft draft, IndexKey key, String method, SourceSpan span) {
    String operatorClass = key.operatorClass();
    ObjectPath table = ObjectPath.relation(draft.name());
    if (operatorClass != null) {
      List<String> extensions =
          Extensions.bringing(ExtensionMembers::operatorClasses, operatorClass);
      if (!extensions.isEmpty() && extensions.stream().allMatch(e -> lacks(execution, e))) {
        throw execution.refused(
            RefusalKind.MISSING_OPERATOR_CLASS,
            "operator class \"%s\" does not exist for access method \"%s\""
                .formatted(operatorClass, method),
            table,
            span,
            null);
      }
      return;
    }
    Column column = key.column() == null ? null : draft.column(key.column()).orElse(null);
    if (column != null
        && hasNoOperators(execution, column.type(), method)
        && execution.isCertain(draft.name(), column.name())) {
      throw execution.refused(
          RefusalKind.MISSING_OPERATOR_CLASS,
          "data type %s has no default operator class for access method \"%s\""
              .formatted(plain(column.type()).sql(), method),
          ObjectPath.member(draft.name(), column.name()),
          span,
          column.origin());
    }
  }

  private static boolean hasNoOperators(Execution execution, DataType type, String method) {
    if (type.userType() != null || type.dimensions() > 0) {
      return false;
    }
    return switch (method) {
      case "btree", "hash" -> UNORDERED.contains(type.name());
      case "gin" -> SCALARS.contains(type.name()) && lacks(execution, "btree_gin");
      case "gist" -> SCALARS.contains(type.name()) && lacks(execution, "btree_gist");
      default -> false;
    };
  }

  /** Returns whether an extension is certainly not there, nor another that may do the same. */
  private static boolean lacks(Execution execution, String extension) {
    return new ExtensionObjects(execution).isMissing(extension) && knowsAllExtensions(execution);
  }

  private static boolean knowsAllExtensions(Execution execution) {
    return execution.catalog().extensions().stream()
        .allMatch(e -> Extensions.members(e.name()).isPresent());
  }

  private static void requireMethod(
      Execution execution, ObjectPath table, String method, SourceSpan span) {
    boolean certain =
        execution.emptyStart()
            && !execution.catalog().uncertainty().everything()
            && knowsAllExtensions(execution);
    if (certain
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

  private static DataType plain(DataType type) {
    return new DataType(type.userType(), type.name(), List.of(), type.dimensions());
  }
}
