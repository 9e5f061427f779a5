package dev.lintel.engine.change;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/** One thing that a statement did to the catalog. A statement may do several. */
public sealed interface SchemaChange
    permits ColumnAdded,
        ColumnDefaultChanged,
        ColumnDropped,
        ColumnNullabilityChanged,
        ColumnRenamed,
        ColumnTypeChanged,
        ConstraintAdded,
        ConstraintAltered,
        ConstraintDropped,
        ConstraintRenamed,
        EnumValueAdded,
        EnumValueRenamed,
        ExtensionAdded,
        ExtensionDropped,
        IndexAdded,
        IndexDropped,
        RelationRenamed,
        SchemaAdded,
        SchemaDropped,
        SchemaRenamed,
        SequenceAdded,
        SequenceAltered,
        SequenceDropped,
        TableAdded,
        TableAltered,
        TableDropped,
        TypeAdded,
        TypeAltered,
        TypeDropped,
        TypeRenamed,
        ViewAdded,
        ViewDropped,
        ViewReplaced {

  /** Returns the part of the statement that does it. */
  SourceSpan span();

  /**
   * Returns the object it concerns as it is named afterwards; a rename gives the old name second.
   */
  List<ObjectPath> objects();
}
