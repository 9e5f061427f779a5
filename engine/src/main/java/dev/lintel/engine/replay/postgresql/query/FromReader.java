package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.ColumnUse;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.ServerRelations;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.expression.Setting;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.JoinType;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlJoin;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.jspecify.annotations.Nullable;

/** Reads what stands in FROM: what it calls what, and which columns a star shows. */
final class FromReader {

  private final Execution execution;
  private final QueryReader queries;
  private final Set<ColumnUse> uses;
  private final Set<QualifiedName> relations = new LinkedHashSet<>();
  private boolean certain = true;

  /**
   * Makes a reader.
   *
   * @param queries reads the queries and expressions in FROM
   * @param uses where the columns go that conditions read
   */
  FromReader(Execution execution, QueryReader queries, Set<ColumnUse> uses) {
    this.execution = execution;
    this.queries = queries;
    this.uses = uses;
  }

  /** Returns the relations that were read so far. */
  Set<QualifiedName> relations() {
    return relations;
  }

  /** Returns whether none of them may look otherwise. */
  boolean certain() {
    return certain;
  }

  /** Adds what a FROM clause gives. */
  void read(SqlNode from, QueryScope scope) {
    scope.show(item(from, scope));
  }

  /** Adds a source, whose name must be another than those beside it. */
  void add(FromItem source, boolean aliased, QueryScope scope) {
    for (FromItem other : scope.sources()) {
      // Tables of two schemas may have one name, as long as nobody has given it to them.
      boolean mayBothBe =
          !aliased
              && source.relation() != null
              && other.relation() != null
              && !other.relation().equals(source.relation())
              && other.relation().name().equals(other.alias());
      if (!source.alias().isEmpty() && other.alias().equals(source.alias()) && !mayBothBe) {
        throw execution.refused(
            RefusalKind.DUPLICATE_ALIAS,
            "table name \"%s\" specified more than once".formatted(source.alias()),
            ObjectPath.relation(new QualifiedName("", source.alias())),
            execution.statement(),
            null);
      }
    }
    scope.add(source);
  }

  private @Nullable List<OutputColumn> item(SqlNode node, QueryScope scope) {
    if (node instanceof SqlJoin join) {
      return join(join, scope);
    }
    FromItem source;
    boolean aliased = node.getKind() == SqlKind.AS;
    if (aliased) {
      SqlCall as = (SqlCall) node;
      String alias = alias(as.operand(1));
      List<SqlNode> names = as.getOperandList().subList(2, as.operandCount());
      FromItem inner = source(as.operand(0), alias, names, scope);
      if (inner.certain()) {
        ColumnAliases.require(
            execution, "table", alias, inner.columns(), names, execution.span(as));
      }
      List<OutputColumn> columns =
          inner.columns() == null && inner.relation() == null
              ? ColumnDefinitions.of(execution, names)
              : queries.renamed(inner.columns(), names);
      boolean ofServer = inner.relation() != null && inner.columns() == null;
      QualifiedName relation = ofServer && !names.isEmpty() ? null : inner.relation();
      // A column with another name may be one that is open under its own.
      boolean open = !inner.open().isEmpty() && !names.isEmpty();
      source = new FromItem(alias, relation, columns, inner.certain() && !open, inner.open());
    } else {
      source = source(node, "", List.of(), scope);
    }
    add(source, aliased, scope);
    return source.shown();
  }

  /** Before the definitions of columns, AS may stand without a name. */
  private String alias(SqlIdentifier name) {
    return execution.text(name).equalsIgnoreCase("as") ? "" : Folding.name(name);
  }

  // ---- joins

  private @Nullable List<OutputColumn> join(SqlJoin written, QueryScope scope) {
    SqlJoin join = JoinedColumns.boundTighter(written);
    if (join.getJoinType() == JoinType.COMMA) {
      return JoinedColumns.concatenated(item(join.getLeft(), scope), item(join.getRight(), scope));
    }
    int before = scope.sources().size();
    List<OutputColumn> left = item(join.getLeft(), scope);
    int between = scope.sources().size();
    List<OutputColumn> right = item(join.getRight(), scope);
    List<FromItem> all = scope.sources();
    JoinedColumns joined = new JoinedColumns(execution);
    if (join.isNatural()) {
      return joined.merged(left, right, JoinedColumns.common(left, right), scope, join);
    }
    if (join.getCondition() instanceof SqlNodeList columns) {
      List<String> names = new ArrayList<>();
      for (SqlNode column : columns) {
        SqlIdentifier identifier = (SqlIdentifier) column;
        scope.usesEverywhere(identifier, uses);
        joined.requireIn(left, all.subList(before, between), identifier, "left");
        joined.requireIn(right, all.subList(between, all.size()), identifier, "right");
        names.add(Folding.name(identifier));
      }
      return joined.merged(left, right, names, scope, join);
    }
    if (join.getCondition() != null) {
      queries.requireCondition(
          join.getCondition(),
          scope.over(all.subList(before, all.size())),
          Setting.JOIN,
          "JOIN/ON");
    }
    return JoinedColumns.concatenated(left, right);
  }

  // ---- sources

  private FromItem source(SqlNode node, String alias, List<SqlNode> names, QueryScope scope) {
    if (node instanceof SqlIdentifier identifier) {
      return relation(identifier, scope);
    }
    if (node instanceof SqlCall call && call.getKind() == SqlKind.LATERAL) {
      SqlNode inner = call.operand(0);
      return isQuery(inner)
          ? new FromItem("", null, queries.query(inner, scope), true)
          : source(inner, alias, names, scope);
    }
    if (isQuery(node)) {
      // Without LATERAL it does not see what stands beside it.
      return new FromItem("", null, queries.query(node, scope.over(List.of())), true);
    }
    if (node.getKind() == SqlKind.AS || node instanceof SqlJoin) {
      // Behind the alias of a join, nothing else of it can be named.
      return new FromItem("", null, item(node, scope.over(List.of())), true);
    }
    if (!(node instanceof SqlCall call) || call.getKind() != SqlKind.COLLECTION_TABLE) {
      queries.expressions(node, scope);
      return new FromItem("", null, null, true);
    }
    SqlNode function = call.operand(0);
    if (scope.seesAll()) {
      queries.require(function, scope, Setting.OUTPUT);
    } else {
      queries.expressions(function, scope);
    }
    DataType type = queries.types(scope).type(function, Setting.OUTPUT);
    new DefinedColumns(execution).require(function, ColumnDefinitions.areTyped(execution, names));
    List<OutputColumn> columns = new FunctionSources(execution).columns(function, alias, type);
    return new FromItem("", null, columns, true);
  }

  private static boolean isQuery(SqlNode node) {
    return node.getKind().belongsTo(SqlKind.QUERY);
  }

  /** Returns what a name in FROM, or that of a table to be changed, stands for. */
  FromItem relation(SqlIdentifier identifier, QueryScope scope) {
    Lookup lookup = new Lookup(execution);
    String name = Folding.name(identifier);
    if (identifier.names.size() == 1) {
      Optional<FromItem> common = scope.commonTable(name);
      if (common.isPresent()) {
        requireReturned(common.get(), identifier);
        return common.get();
      }
    }
    Optional<QualifiedName> found = lookup.find(identifier);
    if (found.isEmpty()) {
      Refused missing = lookup.missingSource(identifier);
      if (missing.certain()) {
        throw missing;
      }
      return new FromItem(name, ofServer(identifier), null, true);
    }
    relations.add(found.get());
    Relation relation = execution.catalog().relation(found.get()).orElse(null);
    if (relation == null) {
      // An index or a composite type.
      throw lookup.wrongKind(identifier, found.get(), "cannot open relation \"%s\"");
    }
    boolean known = execution.isCertain(found.get());
    certain &= known;
    Set<String> open = execution.catalog().uncertainty().members().columnsOf(found.get());
    return new FromItem(name, found.get(), columns(relation, open), known, open);
  }

  /** The system catalog is searched before all schemas of the path (section 5.9.5). */
  private static @Nullable QualifiedName ofServer(SqlIdentifier identifier) {
    String written = Folding.schemaOf(identifier);
    String schema = written == null ? "pg_catalog" : written;
    String name = Folding.name(identifier);
    return ServerRelations.columns(schema, name) == null ? null : new QualifiedName(schema, name);
  }

  private void requireReturned(FromItem common, SqlIdentifier identifier) {
    if (common.columns() != null && common.columns().isEmpty()) {
      throw execution.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "WITH query \"%s\" does not have a RETURNING clause".formatted(common.alias()),
          ObjectPath.relation(new QualifiedName("", common.alias())),
          execution.span(identifier),
          null);
    }
  }

  private static @Nullable List<OutputColumn> columns(
      @Nullable Relation relation, Set<String> open) {
    if (relation instanceof Table table) {
      return table.columns().stream()
          .map(
              c ->
                  new OutputColumn(
                      c.name(), open.contains(c.name()) ? UndeterminedType.UNKNOWN : c.type()))
          .toList();
    }
    List<Column> columns = relation instanceof View view ? view.columns() : List.of();
    // What could not be followed far enough for a type may have another name too.
    return columns.isEmpty()
        ? null
        : columns.stream()
            .map(
                c ->
                    new OutputColumn(
                        c.name(), c.type(), !c.type().equals(UndeterminedType.UNKNOWN)))
            .toList();
  }
}
