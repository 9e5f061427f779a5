package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.ColumnDefault;
import dev.lintel.engine.catalog.IdentityMode;
import dev.lintel.engine.catalog.PrimaryKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.SequenceRange;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ColumnAdded;
import dev.lintel.engine.change.ColumnDefaultChanged;
import dev.lintel.engine.change.ColumnNullabilityChanged;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.change.SequenceDropped;
import dev.lintel.engine.change.TableAltered;
import dev.lintel.engine.replay.postgresql.definition.ColumnMaker;
import dev.lintel.engine.replay.postgresql.definition.ColumnStorage;
import dev.lintel.engine.replay.postgresql.definition.ConstraintForms;
import dev.lintel.engine.replay.postgresql.definition.ConstraintOrder;
import dev.lintel.engine.replay.postgresql.definition.PendingConstraint;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.OwnedSequences;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.SystemColumns;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.inheritance.Heirs;
import dev.lintel.engine.replay.postgresql.query.ExpressionNames;
import dev.lintel.engine.replay.postgresql.query.TableExpressions;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.ColumnAttributes;
import dev.lintel.engine.replay.postgresql.type.SequenceOptions;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.AddColumn;
import dev.lintel.engine.sql.node.AddIdentity;
import dev.lintel.engine.sql.node.ColumnDefinition;
import dev.lintel.engine.sql.node.ColumnSetting;
import dev.lintel.engine.sql.node.DropExpression;
import dev.lintel.engine.sql.node.DropIdentity;
import dev.lintel.engine.sql.node.SetColumnDefault;
import dev.lintel.engine.sql.node.SetColumnNullability;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.calcite.sql.SqlIdentifier;

/** Runs the actions of ALTER TABLE that add a column or change its attributes. */
final class ColumnAlteration {

  /** What may stand behind SET and is about the identity of a column. */
  private static final Set<String> IDENTITY_OPTIONS =
      Set.of(
          "generated",
          "increment",
          "no",
          "minvalue",
          "maxvalue",
          "start",
          "restart",
          "cache",
          "cycle",
          "sequence",
          "owned",
          "as");

  private final Execution execution;
  private final TableDraft draft;

  ColumnAlteration(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  /** Adds the column and returns the constraints of its definition, which are made later. */
  List<PendingConstraint> add(AddColumn node) {
    ColumnDefinition definition = node.column();
    String name = Folding.name(definition.name());
    new Heirs(execution, draft).requireNoPartition(execution.span(node));
    Optional<Column> existing = draft.column(name);
    if (existing.isPresent()) {
      if (node.ifNotExists()) {
        return List.of();
      }
      throw execution.refused(
          execution.isCertain(draft.name(), name),
          RefusalKind.DUPLICATE_COLUMN,
          "column \"%s\" of relation \"%s\" already exists".formatted(name, draft.name().name()),
          ObjectPath.member(draft.name(), name),
          execution.span(definition.name()),
          existing.get().origin());
    }
    boolean mayExist = node.ifNotExists() && !execution.isCertain(draft.name(), name);
    ConstraintForms.requireNotForeign(
        execution, draft.kind() == Table.Kind.FOREIGN_TABLE, definition.constraints());
    ColumnAttributes attributes = ColumnAttributes.of(definition.constraints());
    ColumnMaker maker = new ColumnMaker(execution);
    Column column = maker.make(draft.name(), definition, attributes);
    if (attributes.defaultExpression() != null) {
      maker.requireDefault(draft.name(), name, column.type(), attributes.defaultExpression());
      new NewColumnValue(execution, draft).require(column, attributes.defaultExpression());
    }
    draft.add(column);
    new ExpressionNames(execution, draft).require(attributes.generatedExpression());
    new TableExpressions(execution, draft)
        .requireGenerated(name, column.type(), attributes.generatedExpression());
    if (!mayExist) {
      execution.makeCertain(draft.name(), name);
    }
    execution.record(new ColumnAdded(draft.name(), column, execution.span(node)));
    List<PendingConstraint> pending =
        attributes.pending().stream()
            .map(constraint -> new PendingConstraint(constraint, name))
            .toList();
    return Stream.concat(
            ConstraintOrder.distinctKeys(pending).stream(),
            pending.stream().filter(constraint -> !constraint.hasIndex()))
        .toList();
  }

  void setDefault(SetColumnDefault node) {
    Column column = require(node.column());
    requireNoIdentity(column, execution.span(node.column()));
    requireNotGenerated(column, execution.span(node.column()));
    ColumnDefault value =
        node.expression() == null
            ? null
            : new ColumnMaker(execution)
                .defaultValue(draft.name(), column.name(), column.type(), node.expression());
    Column after = column.withDefault(value);
    draft.replace(column.name(), before -> after);
    execution.makeDefaultCertain(draft.name(), column.name());
    execution.record(new ColumnDefaultChanged(draft.name(), column, after, execution.span(node)));
  }

  void setNullability(SetColumnNullability node) {
    Column column = require(node.column());
    if (!node.notNull()) {
      requireNullable(column, execution.span(node.column()));
    }
    if (column.notNull() == node.notNull()) {
      return;
    }
    Column after = column.withNotNull(node.notNull());
    draft.replace(column.name(), before -> after);
    execution.record(
        new ColumnNullabilityChanged(draft.name(), column, after, execution.span(node)));
  }

  void addIdentity(AddIdentity node) {
    Column column = require(node.column());
    SourceSpan span = execution.span(node);
    new ColumnMaker(execution).requireInteger(draft.name(), column.name(), column.type(), span);
    String reason = null;
    if (!column.notNull()) {
      reason =
          "column \"%s\" of relation \"%s\" must be declared NOT NULL before identity can be added";
    } else if (column.identity() != null) {
      reason = "column \"%s\" of relation \"%s\" is already an identity column";
    } else if (column.defaultValue() != null) {
      reason = "column \"%s\" of relation \"%s\" already has a default value";
    }
    if (reason != null) {
      throw prerequisite(column, reason, span);
    }
    QualifiedName given =
        ColumnAttributes.of(List.of(node.identity())).sequenceName(execution, draft.name());
    ColumnMaker maker = new ColumnMaker(execution);
    SequenceRange range = maker.range(node.identity(), draft.name(), column.name(), column.type());
    maker.addSequence(draft.name(), column.name(), given, true, range, span);
    alter(column, column.withIdentity(IdentityMode.valueOf(node.identity().mode().name())), span);
  }

  /** Runs what is kept as text only; of these the options of an identity change something. */
  void setting(ColumnSetting node) {
    Column column = require(node.column());
    Tokens words = Tokens.of(node.text());
    int first = words.isWord(1, "column") && words.isName(2) ? 3 : 2;
    boolean set = words.isWord(first, "set");
    boolean restart = words.isWord(first, "restart");
    if (set && words.isWord(first + 1, "expression") && column.generated() == null) {
      throw prerequisite(
          column,
          "column \"%s\" of relation \"%s\" is not a generated column",
          execution.span(node.column()));
    }
    if (set) {
      new ColumnStorage(execution, draft.name(), column, execution.span(node))
          .requireSetting(words, first + 1);
    }
    if (restart || (set && words.isName(first + 1) && isOfIdentity(words.name(first + 1)))) {
      identity(column, words, node);
    }
  }

  private static boolean isOfIdentity(String word) {
    return IDENTITY_OPTIONS.contains(word);
  }

  private void identity(Column column, Tokens words, ColumnSetting node) {
    if (column.identity() == null) {
      throw prerequisite(
          column,
          "column \"%s\" of relation \"%s\" is not an identity column",
          execution.span(node.column()));
    }
    SequenceOptions options =
        new SequenceOptions(execution, draft.name(), node.text(), node).afterColumn();
    for (Sequence sequence :
        OwnedSequences.ofIdentity(execution.catalog(), draft.name(), column.name())) {
      if (sequence.identity() && sequence.range() != null) {
        execution.put(sequence.withRange(options.apply(sequence.range(), column.type().name())));
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.areWords(i, "set", "generated")) {
        IdentityMode mode =
            words.isWord(i + 2, "always") ? IdentityMode.ALWAYS : IdentityMode.BY_DEFAULT;
        alter(column, column.withIdentity(mode), execution.span(node));
        return;
      }
    }
  }

  void dropIdentity(DropIdentity node) {
    Column column = require(node.column());
    if (column.identity() == null) {
      if (node.ifExists()) {
        return;
      }
      throw prerequisite(
          column,
          "column \"%s\" of relation \"%s\" is not an identity column",
          execution.span(node.column()));
    }
    SourceSpan span = execution.span(node);
    for (Sequence sequence :
        OwnedSequences.ofIdentity(execution.catalog(), draft.name(), column.name())) {
      execution.set(execution.catalog().withoutRelation(sequence.name()));
      execution.depart(ObjectPath.relation(sequence.name()), span);
      execution.record(new SequenceDropped(sequence, span));
    }
    alter(column, column.withIdentity(null), span);
  }

  void dropExpression(DropExpression node) {
    Column column = require(node.column());
    if (column.generated() != null) {
      alter(column, column.withGenerated(null), execution.span(node));
    } else if (!node.ifExists()) {
      throw prerequisite(
          column,
          "column \"%s\" of relation \"%s\" is not a stored generated column",
          execution.span(node.column()));
    }
  }

  /** Returns the column or refuses the statement. */
  Column require(SqlIdentifier identifier) {
    String name = Folding.name(identifier);
    SystemColumns.requireNone(
        execution, draft, name, execution.span(identifier), "cannot alter system column \"%s\"");
    return draft
        .column(name)
        .orElseThrow(
            () ->
                new MissingColumn(execution)
                    .ofRelation(draft.name(), name, execution.span(identifier)));
  }

  private void alter(Column column, Column after, SourceSpan span) {
    Table before = draft.toTable();
    draft.replace(column.name(), c -> after);
    execution.record(new TableAltered(before, draft.toTable(), span));
  }

  private void requireNullable(Column column, SourceSpan span) {
    requireNoIdentity(column, span);
    Optional<PrimaryKey> primaryKey =
        draft.primaryKey().filter(key -> key.columns().contains(column.name()));
    if (primaryKey.isPresent()) {
      throw execution.refused(
          execution.isCertain(draft.name(), column.name())
              && execution.isCertain(draft.name(), primaryKey.get().name()),
          RefusalKind.INVALID_TABLE_DEFINITION,
          "column \"%s\" is in a primary key".formatted(column.name()),
          ObjectPath.member(draft.name(), column.name()),
          span,
          primaryKey.get().origin());
    }
    new Heirs(execution, draft).requireNullableInTable(column.name(), span);
  }

  private void requireNoIdentity(Column column, SourceSpan span) {
    if (column.identity() != null) {
      throw execution.refused(
          execution.isCertain(draft.name(), column.name()),
          RefusalKind.SYNTAX_ERROR,
          "column \"%s\" of relation \"%s\" is an identity column"
              .formatted(column.name(), draft.name().name()),
          ObjectPath.member(draft.name(), column.name()),
          span,
          column.origin());
    }
  }

  private void requireNotGenerated(Column column, SourceSpan span) {
    if (column.generated() != null) {
      throw execution.refused(
          execution.isCertain(draft.name(), column.name()),
          RefusalKind.SYNTAX_ERROR,
          "column \"%s\" of relation \"%s\" is a generated column"
              .formatted(column.name(), draft.name().name()),
          ObjectPath.member(draft.name(), column.name()),
          span,
          column.origin());
    }
  }

  private Refused prerequisite(Column column, String message, SourceSpan span) {
    return execution.refused(
        execution.isDefaultCertain(draft.name(), column.name()),
        RefusalKind.NOT_IN_PREREQUISITE_STATE,
        message.formatted(column.name(), draft.name().name()),
        ObjectPath.member(draft.name(), column.name()),
        span,
        column.origin());
  }
}
