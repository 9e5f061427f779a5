package dev.lintel.engine.declared.prisma;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.IndexKey;
import dev.lintel.engine.catalog.PrimaryKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.ReferentialAction;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the table behind an implicit many-to-many relation: {@code _AToB} with columns {@code A}
 * and {@code B}, keyed by both as Prisma 6 does it.
 */
final class JoinTables {

  private final Declarations declarations;
  private final Map<QualifiedName, Table> tables;

  /**
   * Creates a maker.
   *
   * @param tables the tables of the models
   */
  JoinTables(Declarations declarations, Map<QualifiedName, Table> tables) {
    this.declarations = declarations;
    this.tables = tables;
  }

  /** Returns the join table; empty if a side has no id of one column. */
  Optional<Table> of(RelationReader.ManyToMany relation) {
    RelationSide first = relation.first();
    Column firstId = id(first.model());
    Column secondId = id(relation.second().model());
    if (firstId == null || secondId == null) {
      return Optional.empty();
    }
    SourceSpan origin = first.field().span();
    QualifiedName owner = declarations.table(first.model());
    String name = name(relation);
    QualifiedName table = owner.withName(ConstraintNames.cut(name, ""));
    PrimaryKey key =
        new PrimaryKey(ConstraintNames.cut(name, "_AB_pkey"), List.of("A", "B"), origin);
    Index second =
        new Index(
            table.withName(ConstraintNames.cut(name, "_B_index")),
            false,
            false,
            false,
            "btree",
            List.of(new IndexKey("B", null, null, false)),
            List.of(),
            List.of(),
            null,
            false,
            origin);
    List<Constraint> constraints = new ArrayList<>(List.of(key));
    if (declarations.datasource().foreignKeys()) {
      constraints.add(foreignKey(name, "A", first, firstId));
      constraints.add(foreignKey(name, "B", relation.second(), secondId));
    }
    return Optional.of(
        new Table(
            table,
            Table.Kind.TABLE,
            Table.Persistence.PERMANENT,
            List.of(column("A", firstId, first), column("B", secondId, relation.second())),
            constraints,
            List.of(KeyReader.indexOf(key, table), second),
            null,
            List.of(),
            null,
            origin));
  }

  private static String name(RelationReader.ManyToMany relation) {
    String name = relation.first().name();
    return name != null
        ? "_" + name
        : "_"
            + relation.first().model().name().text()
            + "To"
            + relation.second().model().name().text();
  }

  private @Nullable Column id(Block.Model model) {
    Table table = tables.get(declarations.table(model));
    return table == null
        ? null
        : table
            .primaryKey()
            .filter(key -> key.columns().size() == 1)
            .flatMap(key -> table.column(key.columns().get(0)))
            .orElse(null);
  }

  private static Column column(String name, Column id, RelationSide side) {
    DataType type = id.type();
    return new Column(name, type, true, null, null, null, null, side.field().span());
  }

  private ForeignKey foreignKey(String name, String column, RelationSide side, Column id) {
    return new ForeignKey(
        ConstraintNames.cut(name, "_" + column + "_fkey"),
        List.of(column),
        declarations.table(side.model()),
        List.of(id.name()),
        ReferentialAction.CASCADE,
        ReferentialAction.CASCADE,
        false,
        true,
        side.field().span());
  }
}
