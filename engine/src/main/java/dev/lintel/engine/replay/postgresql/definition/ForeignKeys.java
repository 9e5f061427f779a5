package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.PrimaryKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.ReferentialAction;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ConstraintAdded;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ImplicitNames;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.SystemColumns;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.ServerVersion;
import dev.lintel.engine.sql.node.ForeignKeyConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** Makes foreign keys ({@code ATAddForeignKeyConstraint} of the server's source). */
public final class ForeignKeys {

  /** The primary keys of tables that a platform makes before the first migration (Supabase). */
  private static final Map<String, List<String>> PLATFORM_KEYS =
      Map.of(
          "auth.users", List.of("id"),
          "storage.buckets", List.of("id"),
          "storage.objects", List.of("id"));

  /** Since this version a partitioned table takes foreign keys that are NOT VALID. */
  private static final ServerVersion NOT_VALID_ON_PARTITIONED = new ServerVersion(18);

  private final Execution execution;
  private final TableDraft draft;
  private final ForeignKeyChecks checks;

  public ForeignKeys(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
    this.checks = new ForeignKeyChecks(execution, draft);
  }

  void add(ForeignKeyConstraint node, @Nullable String column) {
    SourceSpan span = execution.span(node);
    List<String> columns = column != null ? List.of(column) : names(node.columns());
    if (node.name() != null) {
      KeyConstraints.requireFreeConstraint(
          execution, draft, Folding.name(node.name()), execution.span(node.name()));
    }
    Optional<TableDraft> referenced = referenced(node.referencedTable());
    requireValidOfPartitions(node, referenced);
    referenced.ifPresent(table -> checks.requirePersistence(node, table));
    requireColumns(draft, columns, node.columns(), span);
    checks.requireSetColumns(node, columns);
    checks.requireNotGenerated(node, columns);
    List<String> referencedColumns = names(node.referencedColumns());
    String name =
        node.name() != null
            ? Folding.name(node.name())
            : ImplicitNames.constraint(execution.catalog(), draft, columns, "fkey");
    if (referenced.isPresent()) {
      referencedColumns = check(node, name, columns, referenced.get());
    }
    QualifiedName target =
        referenced
            .map(TableDraft::name)
            .orElseGet(() -> new Lookup(execution).findOrTarget(node.referencedTable()));
    if (referencedColumns.isEmpty()) {
      referencedColumns = PLATFORM_KEYS.getOrDefault(target.toString(), List.of());
    }
    ForeignKey foreignKey =
        new ForeignKey(
            name,
            columns,
            target,
            referencedColumns,
            action(node.onDelete()),
            action(node.onUpdate()),
            Boolean.TRUE.equals(node.deferral().deferrable())
                || Boolean.TRUE.equals(node.deferral().initiallyDeferred()),
            !node.deferral().notValid(),
            span);
    draft.add(foreignKey);
    execution.makeCertain(draft.name(), name);
    execution.record(new ConstraintAdded(draft.name(), foreignKey, span));
  }

  /** Refuses ONLY: a foreign key of a partitioned table is one of its partitions too. */
  public void requireNotOnly(ForeignKeyConstraint node) {
    if (draft.kind() == Table.Kind.PARTITIONED_TABLE) {
      referenced(node.referencedTable())
          .ifPresent(
              table -> {
                throw ofPartitioned(
                    "cannot use ONLY for foreign key on partitioned table \"%s\""
                        + " referencing relation \"%s\"",
                    node, table);
              });
    }
  }

  /** A partitioned table cannot take a foreign key that its rows need not fit yet. */
  private void requireValidOfPartitions(
      ForeignKeyConstraint node, Optional<TableDraft> referenced) {
    boolean partitioned =
        draft.kind() == Table.Kind.PARTITIONED_TABLE
            && execution.catalog().table(draft.name()).isPresent();
    boolean older = execution.premises().outside().server().isBefore(NOT_VALID_ON_PARTITIONED);
    if (partitioned && older && node.deferral().notValid() && referenced.isPresent()) {
      throw ofPartitioned(
          "cannot add NOT VALID foreign key on partitioned table \"%s\""
              + " referencing relation \"%s\"",
          node, referenced.get());
    }
  }

  private Refused ofPartitioned(String message, ForeignKeyConstraint node, TableDraft referenced) {
    return execution.refused(
        execution.isCertain(draft.name()),
        RefusalKind.WRONG_OBJECT_TYPE,
        message.formatted(draft.name().name(), referenced.name().name()),
        ObjectPath.relation(draft.name()),
        execution.span(node),
        draft.base().origin());
  }

  /** Returns the referenced table; empty if it is not known but may exist. */
  private Optional<TableDraft> referenced(SqlIdentifier identifier) {
    Lookup lookup = new Lookup(execution);
    boolean temporary = draft.base().persistence() == Table.Persistence.TEMPORARY;
    if (temporary
        && identifier.isSimple()
        && draft.name().name().equals(Folding.name(identifier))) {
      return Optional.of(draft);
    }
    for (QualifiedName candidate : lookup.candidates(identifier)) {
      if (candidate.equals(draft.name())) {
        return Optional.of(draft);
      }
      if (ImplicitNames.relationExists(execution.catalog(), candidate)) {
        Optional<Table> table = execution.catalog().table(candidate);
        boolean foreign = table.filter(t -> t.kind() == Table.Kind.FOREIGN_TABLE).isPresent();
        boolean opens = execution.catalog().relation(candidate).isPresent();
        if ((table.isEmpty() || foreign) && execution.isCertain(candidate)) {
          throw lookup.wrongKind(
              identifier,
              candidate,
              opens ? "referenced relation \"%s\" is not a table" : Lookup.NOT_OPEN);
        }
        return table.map(TableDraft::new);
      }
    }
    Refused missing = lookup.missingRelation(identifier, "relation");
    if (missing.certain()) {
      throw missing;
    }
    return Optional.empty();
  }

  private List<String> check(
      ForeignKeyConstraint node, String name, List<String> columns, TableDraft referenced) {
    List<String> referencedColumns = names(node.referencedColumns());
    if (referencedColumns.isEmpty()) {
      referencedColumns = primaryKey(node, referenced);
      if (referencedColumns.isEmpty()) {
        return columns;
      }
    } else {
      requireColumns(referenced, referencedColumns, node.referencedColumns(), execution.span(node));
    }
    if (!node.referencedColumns().isEmpty()) {
      checks.requireDistinct(node, referencedColumns, referenced);
      checks.requireUnique(node, referencedColumns, referenced);
    }
    checks.requireSameNumber(node, columns, referencedColumns, referenced);
    checks.requireComparable(node, name, columns, referencedColumns, referenced);
    return referencedColumns;
  }

  private List<String> primaryKey(ForeignKeyConstraint node, TableDraft referenced) {
    Optional<PrimaryKey> primaryKey = referenced.primaryKey();
    if (primaryKey.isPresent()) {
      checks.requireImmediate(node, primaryKey.get(), referenced);
      return primaryKey.get().columns();
    }
    if (execution.isCertain(referenced.name())) {
      throw execution.refused(
          RefusalKind.MISSING_PRIMARY_KEY,
          "there is no primary key for referenced table \"%s\"".formatted(referenced.name().name()),
          ObjectPath.relation(referenced.name()),
          execution.span(node),
          referenced.base().origin());
    }
    return List.of();
  }

  private void requireColumns(
      TableDraft table, List<String> columns, List<SqlIdentifier> places, SourceSpan span) {
    for (int i = 0; i < columns.size(); i++) {
      SystemColumns.requireNone(
          execution, table, columns.get(i), span, "system columns cannot be used in foreign keys");
      new MissingColumn(execution)
          .require(
              table,
              columns.get(i),
              i < places.size() ? execution.span(places.get(i)) : span,
              "column \"%s\" referenced in foreign key constraint does not exist");
    }
  }

  /** Refuses a new type of columns that the foreign keys on them cannot compare any more. */
  public void requireComparable(Set<String> retyped) {
    if (!retyped.isEmpty()) {
      new RetypedKeys(execution, draft).requireComparable(retyped);
    }
  }

  private static List<String> names(List<SqlIdentifier> identifiers) {
    List<String> names = new ArrayList<>(identifiers.size());
    identifiers.forEach(identifier -> names.add(Folding.name(identifier)));
    return names;
  }

  private static ReferentialAction action(
      dev.lintel.engine.sql.node.@Nullable ReferentialAction action) {
    return action == null ? ReferentialAction.NO_ACTION : ReferentialAction.valueOf(action.name());
  }
}
