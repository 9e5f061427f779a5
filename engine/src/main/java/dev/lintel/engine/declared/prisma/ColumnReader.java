package dev.lintel.engine.declared.prisma;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.ColumnDefault;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the fields of a model into columns. Relation fields give none. */
final class ColumnReader {

  private static final Set<String> ATTRIBUTES =
      Set.of("id", "unique", "default", "map", "relation", "updatedAt", "ignore");

  private final Declarations declarations;
  private final Set<ObjectPath> anyDefault = new HashSet<>();

  ColumnReader(Declarations declarations) {
    this.declarations = declarations;
  }

  /** Returns the columns whose default is left to the database, of all models read so far. */
  Set<ObjectPath> anyDefault() {
    return Set.copyOf(anyDefault);
  }

  List<Column> columns(Block.Model model) {
    List<Column> columns = new ArrayList<>();
    Set<String> fieldNames = new HashSet<>();
    Set<String> columnNames = new HashSet<>();
    for (Field field : model.fields()) {
      if (!fieldNames.add(field.name().text())) {
        wrong(model, field, "is declared twice");
      }
      Column column = isRelation(field) ? null : column(model, field);
      if (column != null) {
        if (!columnNames.add(column.name())) {
          wrong(model, field, "has the column name \"" + column.name() + "\" of another field");
        }
        columns.add(column);
      }
    }
    return columns;
  }

  private boolean isRelation(Field field) {
    return declarations.model(field.type().name()) != null;
  }

  private @Nullable Column column(Block.Model model, Field field) {
    DataType type = type(model, field);
    if (type == null) {
      return null;
    }
    QualifiedName table = declarations.table(model);
    ColumnDefault defaultValue =
        field
            .attribute("default")
            .map(attribute -> defaultValue(model, field, attribute, type))
            .orElse(null);
    boolean notNull = field.type().isRequired();
    if (isAnyDefault(field)) {
      anyDefault.add(ObjectPath.member(table, field.column()));
    }
    return new Column(field.column(), type, notNull, defaultValue, null, null, null, field.span());
  }

  private static boolean isAnyDefault(Field field) {
    return field
        .attribute("default")
        .flatMap(attribute -> attribute.namedOrFirst("value"))
        .filter(
            value ->
                value instanceof Value.Call call
                    && call.function().equals("dbgenerated")
                    && call.arguments().isEmpty())
        .isPresent();
  }

  private @Nullable DataType type(Block.Model model, Field field) {
    FieldType type = field.type();
    Attribute nativeType = nativeType(model, field);
    if (type.unsupported() != null) {
      return new DataType(null, type.unsupported(), List.of(), type.isList() ? 1 : 0);
    }
    Block.Enumeration enumeration = declarations.enumeration(type.name());
    if (enumeration != null) {
      QualifiedName name = declarations.type(enumeration);
      return new DataType(name, name.name(), List.of(), type.isList() ? 1 : 0);
    }
    if (!ColumnTypes.isScalar(type.name())) {
      wrong(model, field, "has the type " + type.name() + ", which is not declared");
      return null;
    }
    String nativeName =
        nativeType == null ? null : nativeType.name().substring(nativeType.name().indexOf('.') + 1);
    DataType column = ColumnTypes.of(type, nativeType, nativeName);
    if (column == null && nativeType != null) {
      wrong(
          model,
          field,
          "cannot be @" + nativeType.name() + " on PostgreSQL as it is of type " + type.name());
    }
    return column;
  }

  /** Returns the attribute that names a native type, and checks that all attributes are known. */
  private @Nullable Attribute nativeType(Block.Model model, Field field) {
    Attribute found = null;
    Set<String> seen = new HashSet<>();
    String prefix = declarations.datasource().name() + ".";
    for (Attribute attribute : field.attributes()) {
      boolean names = attribute.name().startsWith(prefix);
      if (!seen.add(names ? prefix : attribute.name())) {
        wrong(model, field, "has the attribute @" + attribute.name() + " a second time");
      }
      if (attribute.name().equals("relation")) {
        wrong(model, field, "is no relation, but has @relation");
      }
      if (attribute.name().equals("map") && attribute.textOrFirst("name").isEmpty()) {
        wrong(model, field, "needs a string in @map");
      }
      if (names) {
        found = attribute;
      } else if (!ATTRIBUTES.contains(attribute.name())) {
        wrong(model, field, "has an attribute that is not known, @" + attribute.name());
      }
    }
    return found;
  }

  private @Nullable ColumnDefault defaultValue(
      Block.Model model, Field field, Attribute attribute, DataType type) {
    Value value = attribute.namedOrFirst("value").orElse(null);
    DefaultSql sql =
        value == null
            ? null
            : DefaultSql.of(
                value,
                field.type(),
                declarations.enumeration(field.type().name()),
                declarations.table(model),
                field.column(),
                type.sql());
    if (sql == null || sql.kind() == DefaultSql.Kind.WRONG) {
      wrong(model, field, "has a default that does not fit its type");
      return null;
    }
    return sql.sql() == null
        ? null
        : new ColumnDefault(sql.sql(), sql.sequence(), attribute.span());
  }

  private void wrong(Block.Model model, Field field, String message) {
    declarations.wrong(
        model,
        "field %s.%s %s".formatted(model.name().text(), field.name().text(), message),
        field.span());
  }
}
