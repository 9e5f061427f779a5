package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.PrimaryKey;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.NamelessParts;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.SystemColumns;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.ForeignKeyConstraint;
import dev.lintel.engine.sql.node.ReferentialAction;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server asks of a new foreign key. */
final class ForeignKeyChecks {

  private final Execution execution;
  private final TableDraft draft;

  ForeignKeyChecks(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  /** Refuses a reference to a table whose rows live shorter. */
  void requirePersistence(ForeignKeyConstraint node, TableDraft referenced) {
    Table.Persistence from = draft.persistence();
    Table.Persistence to = referenced.persistence();
    String message = null;
    if (from == Table.Persistence.PERMANENT && to != Table.Persistence.PERMANENT) {
      message = "constraints on permanent tables may reference only permanent tables";
    } else if (from == Table.Persistence.UNLOGGED && to == Table.Persistence.TEMPORARY) {
      message = "constraints on unlogged tables may reference only permanent or unlogged tables";
    } else if (from == Table.Persistence.TEMPORARY && to != Table.Persistence.TEMPORARY) {
      message = "constraints on temporary tables may reference only temporary tables";
    }
    if (message != null) {
      throw execution.refused(
          execution.isCertain(referenced.name()) && execution.isCertain(draft.name()),
          RefusalKind.INVALID_TABLE_DEFINITION,
          message,
          ObjectPath.relation(referenced.name()),
          execution.span(node.referencedTable()),
          referenced.base().origin());
    }
  }

  /** Refuses to set a generated column when a referenced row goes or changes. */
  void requireNotGenerated(ForeignKeyConstraint node, List<String> columns) {
    boolean updates = sets(node.onUpdate()) || node.onUpdate() == ReferentialAction.CASCADE;
    for (String column : columns) {
      boolean generated = draft.column(column).filter(c -> c.generated() != null).isPresent();
      if (generated && (updates || sets(node.onDelete()))) {
        throw execution.refused(
            execution.isCertain(draft.name(), column),
            RefusalKind.SYNTAX_ERROR,
            "invalid ON %s action for foreign key constraint containing generated column"
                .formatted(updates ? "UPDATE" : "DELETE"),
            ObjectPath.member(draft.name(), column),
            execution.span(node),
            null);
      }
    }
  }

  private static boolean sets(@Nullable ReferentialAction action) {
    return action == ReferentialAction.SET_NULL || action == ReferentialAction.SET_DEFAULT;
  }

  /** Refuses columns after SET NULL or SET DEFAULT that are not of the key. */
  void requireSetColumns(ForeignKeyConstraint node, List<String> columns) {
    Tokens tokens = Tokens.of(execution.text(node));
    int open = openOfSetColumns(tokens);
    for (int i = open + 1; open > 0 && !tokens.is(i, TokenType.RIGHT_PAREN); i++) {
      if (!tokens.isName(i)) {
        continue;
      }
      String column = tokens.name(i);
      SystemColumns.requireNone(
          execution,
          draft,
          column,
          execution.span(node),
          "system columns cannot be used in foreign keys");
      new MissingColumn(execution)
          .require(
              draft,
              column,
              execution.span(node),
              "column \"%s\" referenced in foreign key constraint does not exist");
      if (!columns.contains(column)) {
        throw execution.refused(
            RefusalKind.INVALID_COLUMN_REFERENCE,
            "column \"%s\" referenced in ON DELETE SET action must be part of foreign key"
                .formatted(column),
            ObjectPath.member(draft.name(), column),
            execution.span(node),
            null);
      }
    }
  }

  private static int openOfSetColumns(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean action =
          tokens.areWords(i, "on", "delete", "set", "null")
              || tokens.areWords(i, "on", "delete", "set", "default");
      if (action && tokens.is(i + 4, TokenType.LEFT_PAREN)) {
        return i + 4;
      }
    }
    return -1;
  }

  /** Refuses a primary key that is checked later than at once. */
  void requireImmediate(ForeignKeyConstraint node, PrimaryKey key, TableDraft referenced) {
    if (referenced.index(key.name()).filter(Index::deferrable).isPresent()) {
      throw deferrable(node, "primary key", referenced);
    }
  }

  private Refused deferrable(ForeignKeyConstraint node, String what, TableDraft referenced) {
    return execution.refused(
        execution.isCertain(referenced.name()),
        RefusalKind.NOT_IN_PREREQUISITE_STATE,
        "cannot use a deferrable %s for referenced table \"%s\""
            .formatted(what, referenced.name().name()),
        ObjectPath.relation(referenced.name()),
        execution.span(node),
        referenced.base().origin());
  }

  /** Refuses a referenced column that is named twice. */
  void requireDistinct(
      ForeignKeyConstraint node, List<String> referencedColumns, TableDraft referenced) {
    if (new HashSet<>(referencedColumns).size() < referencedColumns.size()) {
      throw execution.refused(
          RefusalKind.INVALID_FOREIGN_KEY,
          "foreign key referenced-columns list must not contain duplicates",
          ObjectPath.relation(referenced.name()),
          execution.span(node),
          null);
    }
  }

  /** Refuses lists of different length. */
  void requireSameNumber(
      ForeignKeyConstraint node,
      List<String> columns,
      List<String> referencedColumns,
      TableDraft referenced) {
    if (columns.size() != referencedColumns.size()) {
      throw execution.refused(
          RefusalKind.INVALID_FOREIGN_KEY,
          "number of referencing and referenced columns for foreign key disagree",
          ObjectPath.relation(referenced.name()),
          execution.span(node),
          null);
    }
  }

  /** Refuses referenced columns that no unique index holds. */
  void requireUnique(
      ForeignKeyConstraint node, List<String> referencedColumns, TableDraft referenced) {
    List<Index> fitting =
        referenced.indexes().stream()
            .filter(
                index ->
                    index.unique()
                        && index.predicate() == null
                        && index.keys().size() == referencedColumns.size()
                        && new HashSet<>(index.keyColumns())
                            .equals(new HashSet<>(referencedColumns)))
            .toList();
    boolean unique = fitting.stream().anyMatch(index -> !index.deferrable());
    boolean certain =
        execution.isCertain(referenced.name())
            && execution.isCertain(referenced.name(), NamelessParts.UNIQUE_KEYS)
            && execution.isCertain(referenced.name(), NamelessParts.keyOf(referencedColumns));
    if (!unique && certain && !fitting.isEmpty()) {
      throw deferrable(node, "unique constraint", referenced);
    }
    if (!unique && certain) {
      throw execution.refused(
          RefusalKind.INVALID_FOREIGN_KEY,
          "there is no unique constraint matching given keys for referenced table \"%s\""
              .formatted(referenced.name().name()),
          ObjectPath.relation(referenced.name()),
          execution.span(node),
          referenced.base().origin());
    }
  }

  /** Refuses columns whose types have no common equality. */
  void requireComparable(
      ForeignKeyConstraint node,
      String name,
      List<String> columns,
      List<String> referencedColumns,
      TableDraft referenced) {
    for (int i = 0; i < columns.size(); i++) {
      if (RetypedKeys.areIncomparable(
          execution, draft, columns.get(i), referenced, referencedColumns.get(i))) {
        throw execution.refused(
            RefusalKind.TYPE_MISMATCH,
            "foreign key constraint \"%s\" cannot be implemented".formatted(name),
            ObjectPath.member(draft.name(), columns.get(i)),
            execution.span(node),
            referenced.base().origin());
      }
    }
  }
}
