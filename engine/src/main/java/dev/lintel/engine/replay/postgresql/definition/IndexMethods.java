package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ExtensionMembers;
import dev.lintel.engine.replay.postgresql.execution.ExtensionObjects;
import dev.lintel.engine.replay.postgresql.execution.Extensions;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.CreateIndex;
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

  private IndexMethods() {}

  /** Returns the method that is used where one is written, or none. */
  public static String named(@Nullable SqlIdentifier written) {
    if (written == null) {
      return "btree";
    }
    String method = Folding.name(written);
    return method.equals("rtree") ? "gist" : method; // R-trees are long gone
  }

  /** Returns whether an index of a method has one key only. */
  static boolean isOfOneColumn(String method) {
    return method.equals("hash") || method.equals("spgist");
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
    if (several && isOfOneColumn(method)) {
      throw unsupported(execution, table, method, "multicolumn indexes", span);
    }
    boolean covers = COVERING.contains(method);
    if (!node.include().isEmpty() && !covers) {
      throw unsupported(execution, table, method, "included columns", span);
    }
    for (int i = 0; i < keys.keys().size(); i++) {
      IndexClasses.requireOperators(
          execution, draft, keys.keys().get(i), keys.types().get(i), method, execution.span(node));
      if (keys.keys().get(i).descending() && !method.equals("btree")) {
        throw unsupported(execution, table, method, "ASC/DESC options", span);
      }
    }
  }

  /** Returns whether an extension is certainly not there, nor another that may do the same. */
  static boolean lacks(Execution execution, String extension) {
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
}
