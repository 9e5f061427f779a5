package dev.lintel.cli.blame;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.EnumValue;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.SchemaChange;
import dev.lintel.engine.change.TableAdded;
import dev.lintel.engine.change.TableDropped;
import dev.lintel.engine.change.TypeAdded;
import dev.lintel.engine.change.TypeDropped;
import dev.lintel.engine.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.Map;

/** The columns, constraints and enum values that come and go with their table or type. */
final class Members {

  private Members() {}

  /** Returns the members by name, each with the clause that made it; empty for any other change. */
  static Map<String, SourceSpan> of(SchemaChange change) {
    Map<String, SourceSpan> members = new LinkedHashMap<>();
    if (change instanceof TableAdded added) {
      ofTable(added.table(), members);
    } else if (change instanceof TableDropped dropped) {
      ofTable(dropped.table(), members);
    } else if (change instanceof TypeAdded added && added.type() instanceof EnumType type) {
      ofEnum(type, members);
    } else if (change instanceof TypeDropped dropped && dropped.type() instanceof EnumType type) {
      ofEnum(type, members);
    }
    return members;
  }

  private static void ofTable(Table table, Map<String, SourceSpan> members) {
    for (Column column : table.columns()) {
      members.put(column.name(), column.origin());
    }
    for (Constraint constraint : table.constraints()) {
      members.putIfAbsent(constraint.name(), constraint.origin());
    }
  }

  private static void ofEnum(EnumType type, Map<String, SourceSpan> members) {
    for (EnumValue value : type.values()) {
      members.put(value.label(), value.origin());
    }
  }
}
