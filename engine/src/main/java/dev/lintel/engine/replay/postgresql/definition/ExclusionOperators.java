package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.expression.Analysis;
import dev.lintel.engine.replay.postgresql.expression.Setting;
import dev.lintel.engine.replay.postgresql.query.TableScope;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import dev.lintel.engine.sql.node.ExclusionConstraint;
import dev.lintel.engine.sql.node.ExclusionElement;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The operators of an exclusion constraint ({@code ComputeIndexAttrs} of the server's source): they
 * must be there, be the same from both sides, and be ones that the index can search with.
 */
final class ExclusionOperators {

  /** Methods that hand out no rows one by one. */
  private static final Set<String> WITHOUT_EXCLUSION = Set.of("gin", "brin");

  /** Methods that search for what is equal, or comes before or after. */
  private static final Set<String> ORDERED = Set.of("btree", "hash");

  /** Operators that mean something else if their sides are changed. */
  private static final Set<String> ONE_SIDED =
      Set.of(
          "<", "<=", ">", ">=", "<<", ">>", "&<", "&>", "<<|", "|>>", "&<|", "|&>", "@>", "<@", "~",
          "~*", "!~", "!~*", "~~", "~~*", "!~~", "!~~*", "||", "-", "/", "%", "^", "^@", "<<=",
          ">>=", "@@", "~<~", "~>~", "~<=~", "~>=~");

  /** The families of the default classes of btree and hash that hold more than one type. */
  private static final Map<String, String> FAMILIES =
      Map.ofEntries(
          Map.entry("int2", "integer_ops"),
          Map.entry("int4", "integer_ops"),
          Map.entry("int8", "integer_ops"),
          Map.entry("float4", "float_ops"),
          Map.entry("float8", "float_ops"),
          Map.entry("text", "text_ops"),
          Map.entry("name", "text_ops"),
          Map.entry("anyrange", "range_ops"),
          Map.entry("anymultirange", "multirange_ops"),
          Map.entry("inet", "network_ops"));

  /** Of the types with a family of their own, those whose family is called after them. */
  private static final Set<String> ALONE =
      Set.of("numeric", "uuid", "bool", "bytea", "bpchar", "jsonb", "oid");

  private final Execution execution;
  private final TableDraft draft;
  private final String method;

  ExclusionOperators(Execution execution, TableDraft draft, String method) {
    this.execution = execution;
    this.draft = draft;
    this.method = method;
  }

  /** Refuses a constraint whose operators do not suit its keys. */
  void require(ExclusionConstraint node, IndexKeys keys) {
    if (WITHOUT_EXCLUSION.contains(method)) {
      throw refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "access method \"%s\" does not support exclusion constraints".formatted(method),
          node);
    }
    if (keys.keys().size() > 1 && IndexMethods.isOfOneColumn(method)) {
      throw refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "access method \"%s\" does not support multicolumn indexes".formatted(method),
          node);
    }
    for (int i = 0; i < keys.keys().size(); i++) {
      DataType type = keys.types().get(i);
      IndexClasses.requireOperators(
          execution, draft, keys.keys().get(i), type, method, execution.span(node));
      require(node.elements().get(i), node);
    }
  }

  private void require(ExclusionElement element, ExclusionConstraint node) {
    String key =
        element.key().expression() == null
            ? execution.text(element.key()).split("\\s", 2)[0]
            : "(%s)".formatted(element.key().expression().text());
    TableScope scope =
        new TableScope(execution, draft, node, ObjectPath.relation(draft.name()), column -> {});
    scope.leavePlace();
    Analysis.Applied applied =
        Analysis.of(
                "%s %s %s".formatted(key, element.operator(), key), scope, Setting.INDEX_EXPRESSION)
            .applied();
    if (applied == null || !isKnown(applied)) {
      return;
    }
    String printed =
        applied.operator()
            + applied.operands().stream()
                .map(new TypeBook(execution)::printed)
                .collect(Collectors.joining(",", "(", ")"));
    if (ONE_SIDED.contains(applied.operator())) {
      throw refused(
          RefusalKind.WRONG_OBJECT_TYPE, "operator %s is not commutative".formatted(printed), node);
    }
    String family = family(applied.operands().get(0));
    boolean other =
        ORDERED.contains(method)
            ? !applied.operator().equals("=")
            : applied.operator().equals("<>") || applied.operator().equals("!=");
    if (other && family != null && element.key().operatorClass() == null && isAlone()) {
      throw refused(
          RefusalKind.WRONG_OBJECT_TYPE,
          "operator %s is not a member of operator family \"%s\"".formatted(printed, family),
          node);
    }
  }

  private static boolean isKnown(Analysis.Applied applied) {
    return applied.operands().stream().allMatch(SqlType::isKnown);
  }

  /** An extension may bring an index of this method that can search for what is not equal. */
  private boolean isAlone() {
    return ORDERED.contains(method)
        || (IndexMethods.knowsServer(execution) && execution.catalog().extensions().isEmpty());
  }

  private static @Nullable String family(SqlType type) {
    return ALONE.contains(type.name()) ? type.name() + "_ops" : FAMILIES.get(type.name());
  }

  private Refused refused(RefusalKind kind, String message, ExclusionConstraint node) {
    return execution.refused(
        kind, message, ObjectPath.relation(draft.name()), execution.span(node), null);
  }
}
