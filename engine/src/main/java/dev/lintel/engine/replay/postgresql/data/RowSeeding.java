package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.SearchPath;
import dev.lintel.engine.replay.postgresql.execution.SeededRows;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.Understanding;
import dev.lintel.engine.sql.node.DdlStatement;
import dev.lintel.engine.sql.node.DeleteRows;
import dev.lintel.engine.sql.node.DoBlock;
import dev.lintel.engine.sql.node.InsertRows;
import dev.lintel.engine.sql.node.UpdateRows;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;

/** Keeps account of the tables that certainly hold a row after a statement has run. */
public final class RowSeeding {

  /** Beyond this it is not read what a statement calls. */
  private static final int LONG = 100_000;

  /** Within this the rows of an INSERT begin. */
  private static final int HEAD = 4_000;

  private static final Set<String> HARMLESS = Set.of("SELECT", "VALUES", "TABLE");

  /** Statements that are inert for the catalog and not for rows. */
  private static final Set<String> WRITERS = Set.of("WITH", "MERGE", "CALL", "EXECUTE", "DO");

  private final Execution execution;
  private final ParsedStatement statement;

  private RowSeeding(Execution execution, ParsedStatement statement) {
    this.execution = execution;
    this.statement = statement;
  }

  /** Takes note of a statement that has run. */
  public static void note(Execution execution, ParsedStatement statement) {
    new RowSeeding(execution, statement).note();
  }

  private void note() {
    SeededRows before = execution.state().heldRows().seeded();
    if (statement.node() instanceof InsertRows insert) {
      Optional<Table> table = plainTable(insert.table());
      execution.reseed(
          table.isPresent() && !callsRoutine()
              ? after(insert, table.get(), before)
              : SeededRows.NONE);
    } else if (before.tables().isEmpty()) {
      return;
    } else if (statement.node() instanceof UpdateRows update) {
      Optional<Table> table = plainTable(update.table());
      execution.reseed(
          table.isPresent() && !callsRoutine()
              ? before.withoutNulls(table.get().name(), changed(update, table.get()))
              : SeededRows.NONE);
    } else if (mayRemoveRows()) {
      execution.reseed(new RowRemoval(execution, statement.text()).from(before));
    }
  }

  private boolean mayRemoveRows() {
    String verb = statement.kind().split(" ", 2)[0];
    if (HARMLESS.contains(verb)) {
      return callsRoutine();
    }
    return statement.node() instanceof DeleteRows
        || statement.node() instanceof DoBlock
        || WRITERS.contains(verb)
        || (statement.understanding() == Understanding.OPAQUE
            && !(statement.node() instanceof DdlStatement));
  }

  /** A table whose rows are its own, and no trigger or rule of which writes any others. */
  private Optional<Table> plainTable(SqlIdentifier identifier) {
    return new Lookup(execution)
        .find(identifier)
        .flatMap(execution.catalog()::table)
        .filter(
            table ->
                table.kind() == Table.Kind.TABLE
                    && !table.name().schema().equals(SearchPath.TEMPORARY)
                    && table.partitionOf() == null
                    && table.inherits().isEmpty()
                    && execution.isCertain(table.name())
                    && !new RowWriting(execution).answers(table));
  }

  private SeededRows after(InsertRows insert, Table table, SeededRows before) {
    // ON CONFLICT may give values to rows that are there.
    boolean mayUpdate = Folding.lowerCase(statement.text()).contains("conflict");
    SeededRows kept = mayUpdate ? before.withoutNulls(table.name(), columns(table)) : before;
    boolean replaced = table.attachments().stream().anyMatch(Attachment::replacesNewRows);
    return putsRow() && !replaced
        ? kept.with(table.name(), statement.span(), mayUpdate ? List.of() : leftOut(insert, table))
        : kept;
  }

  /** The columns that may have other values; a trigger may change any. */
  private static List<String> changed(UpdateRows update, Table table) {
    boolean triggered =
        table.attachments().stream().anyMatch(a -> a.kind() == Attachment.Kind.TRIGGER);
    return triggered ? columns(table) : names(update.columns());
  }

  private static List<String> columns(Table table) {
    return table.columns().stream().map(Column::name).toList();
  }

  /** Returns whether the rows are written out, so that there is one whatever other tables hold. */
  private boolean putsRow() {
    String text = statement.text();
    Tokens tokens = Tokens.of(text.substring(0, Math.min(HEAD, text.length())));
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.isWord(i, "values")) {
        return true;
      }
      if (tokens.isWord(i, "select") || tokens.isWord(i, "with") || tokens.isWord(i, "table")) {
        return false;
      }
    }
    return false;
  }

  /** The columns that have no value in a row that was put there. */
  private List<String> leftOut(InsertRows insert, Table table) {
    if (insert.columns().isEmpty()) {
      return List.of();
    }
    List<String> given = names(insert.columns());
    return table.columns().stream()
        .filter(
            column ->
                !given.contains(column.name())
                    && SeededRows.isNullWithout(execution.catalog(), column))
        .map(Column::name)
        .toList();
  }

  private static List<String> names(List<SqlIdentifier> columns) {
    return columns.stream().map(column -> Folding.part(column, 0)).toList();
  }

  /** A function of the history may write or remove rows. */
  private boolean callsRoutine() {
    return isLong() || new RowWriting(execution).isCalledIn(Tokens.of(statement.text()));
  }

  private boolean isLong() {
    return statement.text().length() > LONG;
  }
}
