package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.CheckConstraint;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.NamelessParts;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.expression.Known;
import dev.lintel.engine.replay.postgresql.query.DomainValues;
import dev.lintel.engine.replay.postgresql.query.TableExpressions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlNode;

/**
 * Refuses new rows that the constraints of their table certainly refuse, in the order in which the
 * server looks ({@code ExecInsert} and {@code ExecConstraints} of its source): the domains of the
 * values, then NOT NULL by column, then the checks by name, then the keys.
 */
final class NewRows {

  private final Execution execution;
  private final Table table;
  private final SqlNode place;
  private final NewKeys keys;

  /**
   * Prepares for a statement.
   *
   * @param place where a refusal stands
   * @param keys compares the keys of its rows; those of rows that are looked at are added
   */
  NewRows(Execution execution, Table table, SqlNode place, NewKeys keys) {
    this.execution = execution;
    this.table = table;
    this.place = place;
    this.keys = keys;
  }

  /** Returns whether a row certainly comes to the table as it is given. */
  static boolean areJudged(Execution execution, Table table) {
    return table.kind() == Table.Kind.TABLE
        && execution.isCertain(table.name(), NamelessParts.TRIGGERS)
        && table.attachments().stream().noneMatch(NewRows::mayReplace);
  }

  /** Returns whether a trigger or rule may make another row of a new one, or none. */
  private static boolean mayReplace(Attachment attachment) {
    boolean rule =
        attachment.kind() == Attachment.Kind.RULE && attachment.command().equals("insert");
    return rule || attachment.replacesNewRows();
  }

  /** Refuses a row if the server certainly does. */
  void require(NewRow row) {
    List<Column> columns = table.columns().stream().filter(c -> isCertain(c.name())).toList();
    columns.forEach(column -> requireDomain(column, row));
    for (Column column : columns) {
      if (column.notNull() && row.isNull(column)) {
        throw refused(
            RefusalKind.NOT_NULL_VIOLATION,
            "null value in column \"%s\" of relation \"%s\" violates not-null constraint"
                .formatted(column.name(), table.name().name()));
      }
    }
    table.constraints().stream()
        .filter(CheckConstraint.class::isInstance)
        .map(CheckConstraint.class::cast)
        .filter(check -> isCertain(check.name()))
        .filter(check -> check.columns().stream().allMatch(this::isCertain))
        .sorted(Comparator.comparing(CheckConstraint::name))
        .forEach(check -> requireCheck(check, row));
    if (!execution.catalog().uncertainty().members().areOf(table.name())) {
      keys.require(row);
    }
  }

  private boolean isCertain(String member) {
    return execution.isCertain(table.name(), member);
  }

  /** A column that was renamed has its old name in the condition as it was written. */
  private void requireCheck(CheckConstraint check, NewRow row) {
    Known holds =
        TableExpressions.valueOfCheck(
            execution,
            table,
            check.expression(),
            place,
            name -> check.columns().contains(name) ? value(row, name) : Known.UNKNOWN);
    if (holds.equals(new Known.Bool(false))) {
      throw refused(
          RefusalKind.CHECK_VIOLATION,
          "new row for relation \"%s\" violates check constraint \"%s\""
              .formatted(table.name().name(), check.name()));
    }
  }

  private Known value(NewRow row, String name) {
    Optional<Column> column =
        table.columns().stream().filter(c -> c.name().equals(name)).findFirst();
    return column.filter(c -> c.collation() == null).map(row::value).orElse(Known.UNKNOWN);
  }

  private void requireDomain(Column column, NewRow row) {
    new DomainValues(execution, place)
        .violation(column.type(), row.value(column))
        .ifPresent(
            violation -> {
              throw refused(violation.kind(), violation.message());
            });
  }

  private Refused refused(RefusalKind kind, String message) {
    return execution.refused(
        kind, message, ObjectPath.relation(table.name()), execution.span(place), null);
  }
}
