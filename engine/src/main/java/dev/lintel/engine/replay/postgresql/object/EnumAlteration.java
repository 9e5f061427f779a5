package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.EnumValue;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.EnumValueAdded;
import dev.lintel.engine.change.EnumValueRenamed;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.type.EnumLiterals;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.AddEnumValue;
import dev.lintel.engine.sql.node.RenameEnumValue;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlNode;

/** Runs ADD VALUE and RENAME VALUE. */
final class EnumAlteration {

  private final Execution execution;

  EnumAlteration(Execution execution) {
    this.execution = execution;
  }

  void add(EnumType type, AddEnumValue node) {
    String label = Folding.literal(node.value());
    EnumLiterals.requireShort(execution, type.name(), label, node.value());
    int existing = type.labels().indexOf(label);
    if (existing >= 0) {
      if (node.ifNotExists()) {
        return;
      }
      throw exists(type, label, existing, node.value());
    }
    List<EnumValue> values = new ArrayList<>(type.values());
    int position = values.size();
    if (node.neighbor() != null) {
      position = require(type, node.neighbor()) + (node.before() ? 0 : 1);
    }
    SourceSpan span = execution.span(node);
    values.add(position, new EnumValue(label, execution.span(node.value())));
    execution.put(type.withValues(values));
    execution.makeCertain(type.name(), label);
    if (execution.inTransaction()
        && !execution.state().uncommitted().enums().contains(type.name())) {
      execution.set(
          execution.state().with(execution.state().uncommitted().withLabel(type.name(), label)));
    }
    execution.record(new EnumValueAdded(type.name(), label, span));
  }

  void rename(EnumType type, RenameEnumValue node) {
    int position = require(type, node.value());
    String from = Folding.literal(node.value());
    String to = Folding.literal(node.newValue());
    int existing = type.labels().indexOf(to);
    if (existing >= 0) {
      throw exists(type, to, existing, node.newValue());
    }
    List<EnumValue> values = new ArrayList<>(type.values());
    values.set(position, new EnumValue(to, values.get(position).origin()));
    SourceSpan span = execution.span(node);
    execution.put(type.withValues(values));
    execution.depart(ObjectPath.member(type.name(), from), span);
    execution.record(new EnumValueRenamed(type.name(), from, to, span));
  }

  private int require(EnumType type, SqlNode literal) {
    String label = Folding.literal(literal);
    int position = type.labels().indexOf(label);
    if (position < 0) {
      QualifiedName name = type.name();
      throw execution.refused(
          execution.isCertain(name, label),
          RefusalKind.MISSING_ENUM_VALUE,
          "\"%s\" is not an existing enum label".formatted(label),
          ObjectPath.member(name, label),
          execution.span(literal),
          execution.state().departed().get(ObjectPath.member(name, label)));
    }
    return position;
  }

  private Refused exists(EnumType type, String label, int position, SqlNode literal) {
    return execution.refused(
        execution.isCertain(type.name(), label),
        RefusalKind.DUPLICATE_ENUM_VALUE,
        "enum label \"%s\" already exists".formatted(label),
        ObjectPath.member(type.name(), label),
        execution.span(literal),
        type.values().get(position).origin());
  }
}
