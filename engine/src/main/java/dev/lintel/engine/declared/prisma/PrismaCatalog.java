package dev.lintel.engine.declared.prisma;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.EnumValue;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.PrimaryKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.Uncertainty;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a Prisma schema for PostgreSQL into the catalog that Prisma would make of it. */
public final class PrismaCatalog {

  private final PrismaSchema schema;
  private final Datasource datasource;
  private final Declarations declarations;
  private final ColumnReader columnReader;
  private final KeyReader keyReader;
  private final RelationReader relationReader;
  private final Map<QualifiedName, Table> tables = new LinkedHashMap<>();
  private final Set<QualifiedName> joinTables = new HashSet<>();
  private final Set<QualifiedName> doubtful = new HashSet<>();
  private Catalog catalog = Catalog.empty();

  private PrismaCatalog(PrismaSchema schema, Datasource datasource) {
    this.schema = schema;
    this.datasource = datasource;
    this.declarations = new Declarations(schema, datasource);
    this.columnReader = new ColumnReader(declarations);
    this.keyReader = new KeyReader(declarations);
    this.relationReader = new RelationReader(declarations);
  }

  /** Returns the catalog; one that is uncertain throughout if the schema cannot be compared. */
  public static DeclaredCatalog of(PrismaSchema schema) {
    Datasource datasource = Datasource.of(schema);
    List<Problem> problems = new ArrayList<>(schema.problems());
    if (!datasource.isPostgresql()) {
      problems.add(otherDatabase(schema, datasource));
    }
    if (!datasource.isPostgresql() || !schema.whole()) {
      return new DeclaredCatalog(
          Catalog.empty().with(Uncertainty.NONE.withEverything()),
          Set.of(),
          false,
          Set.of(),
          Set.of(),
          Set.of(),
          false,
          problems);
    }
    return new PrismaCatalog(schema, datasource).build(problems);
  }

  private static Problem otherDatabase(PrismaSchema schema, Datasource datasource) {
    return new Problem(
        ProblemKind.INVALID_DECLARED_SCHEMA,
        "the datasource is %s; only PostgreSQL schemas are compared with the migrations"
            .formatted(datasource.provider()),
        schema.datasource().map(Block.Configuration::header).orElseThrow());
  }

  private DeclaredCatalog build(List<Problem> problems) {
    declarations.enums().forEach(this::add);
    Set<QualifiedName> views = new HashSet<>();
    for (Block.Model model : declarations.models()) {
      if (model.kind() == Block.Model.Kind.VIEW) {
        views.add(declarations.table(model));
      } else {
        add(model);
      }
    }
    addJoinTables();
    tables.values().forEach(table -> catalog = catalog.with(table));
    catalog = catalog.with(uncertainty());
    problems.addAll(declarations.problems());
    return new DeclaredCatalog(
        catalog,
        datasource.schemas(),
        declarations.isComplete(),
        views,
        joinTables,
        columnReader.anyDefault(),
        schema.previews("partialIndexes"),
        problems);
  }

  private void add(Block.Enumeration enumeration) {
    QualifiedName name = declarations.type(enumeration);
    checkSchema(enumeration, enumeration.attribute("schema"), name.schema());
    List<EnumValue> values =
        enumeration.values().stream()
            .map(member -> new EnumValue(member.label(), member.span()))
            .toList();
    if (catalog.type(name).isPresent()) {
      declarations.wrong(
          enumeration,
          "the enum %s has the database name of another".formatted(enumeration.name().text()),
          enumeration.header());
    }
    catalog = catalog.with(new EnumType(name, values, enumeration.header()));
  }

  private void add(Block.Model model) {
    QualifiedName name = declarations.table(model);
    checkSchema(model, model.attribute("schema"), name.schema());
    List<Column> columns = columnReader.columns(model);
    List<Constraint> constraints = new ArrayList<>();
    List<Index> indexes = new ArrayList<>();
    Optional<PrimaryKey> key = keyReader.primaryKey(model);
    key.ifPresent(
        primary -> {
          constraints.add(primary);
          indexes.add(KeyReader.indexOf(primary, name));
        });
    indexes.addAll(keyReader.indexes(model));
    if (indexes.stream().noneMatch(index -> isRequired(index, columns))
        && !declarations.isUncertain(model.name().text())) {
      declarations.note(
          "model %s has neither an id nor a required unique field".formatted(model.name().text()),
          model.header());
    }
    if (datasource.foreignKeys()) {
      constraints.addAll(relationReader.foreignKeys(model));
    }
    Table table = table(name, columns, constraints, indexes, model.header());
    if (tables.putIfAbsent(name, table) != null) {
      declarations.wrong(
          model,
          "model %s has the table name of another".formatted(model.name().text()),
          model.header());
    }
  }

  private static boolean isRequired(Index index, List<Column> columns) {
    return index.unique()
        && columns.stream().filter(column -> index.uses(column.name())).allMatch(Column::notNull);
  }

  private void checkSchema(Block block, Optional<Attribute> attribute, String name) {
    if (attribute.isEmpty() && datasource.namesSchemas()) {
      declarations.wrong(
          block,
          "%s must say its @@schema, as the datasource has schemas".formatted(block.name().text()),
          block.header());
    } else if (attribute.isPresent() && !datasource.schemas().contains(name)) {
      declarations.wrong(
          block,
          "the schema \"%s\" of %s is not among those of the datasource"
              .formatted(name, block.name().text()),
          attribute.get().span());
    }
  }

  private void addJoinTables() {
    JoinTables maker = new JoinTables(declarations, Map.copyOf(tables));
    for (RelationReader.ManyToMany relation : relationReader.manyToMany()) {
      Table table = maker.of(relation).orElse(null);
      if (table == null) {
        declarations.wrong(
            relation.first().model(),
            "%s is a many-to-many relation, whose models need an id of one field"
                .formatted(relation.first().path()),
            relation.first().field().span());
        declarations.markIncomplete();
      } else {
        // long names may be alike once they are cut
        if (tables.putIfAbsent(table.name(), table) != null) {
          doubtful.add(table.name());
        }
        joinTables.add(table.name());
      }
    }
  }

  private Uncertainty uncertainty() {
    Uncertainty uncertainty = Uncertainty.NONE;
    for (QualifiedName name : doubtful) {
      uncertainty = uncertainty.with(name);
    }
    for (Block.Model model : declarations.models()) {
      if (declarations.isUncertain(model.name().text())) {
        uncertainty = uncertainty.with(declarations.table(model));
      }
    }
    for (Block.Enumeration enumeration : declarations.enums()) {
      if (declarations.isUncertain(enumeration.name().text())) {
        uncertainty = uncertainty.with(declarations.type(enumeration));
      }
    }
    return uncertainty;
  }

  private static Table table(
      QualifiedName name,
      List<Column> columns,
      List<Constraint> constraints,
      List<Index> indexes,
      SourceSpan origin) {
    return new Table(
        name,
        Table.Kind.TABLE,
        Table.Persistence.PERMANENT,
        columns,
        constraints,
        indexes,
        null,
        List.of(),
        null,
        origin);
  }
}
