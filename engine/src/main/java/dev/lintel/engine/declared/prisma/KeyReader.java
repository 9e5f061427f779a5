package dev.lintel.engine.declared.prisma;

import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.IndexKey;
import dev.lintel.engine.catalog.PrimaryKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns {@code @id}, {@code @unique}, {@code @@index} and their kin into keys and indexes. */
final class KeyReader {

  private static final Set<String> BLOCK_ATTRIBUTES =
      Set.of("id", "unique", "index", "map", "ignore", "schema");

  private static final Set<String> ARGUMENTS =
      Set.of("fields", "name", "map", "type", "where", "sort", "ops");
  private static final Set<String> METHODS =
      Set.of("BTree", "Hash", "Gist", "Gin", "SpGist", "Brin");
  private static final Set<String> ORDERS = Set.of("Asc", "Desc");

  private final Declarations declarations;

  KeyReader(Declarations declarations) {
    this.declarations = declarations;
  }

  /** Returns the primary key of a model. */
  Optional<PrimaryKey> primaryKey(Block.Model model) {
    String table = declarations.table(model).name();
    if (model.fields().stream().filter(f -> f.attribute("id").isPresent()).count() > 1) {
      declarations.wrong(
          model, "model %s has two ids".formatted(model.name().text()), model.header());
    }
    for (Field field : model.fields()) {
      Optional<Attribute> id = field.attribute("id");
      if (id.isPresent()) {
        return Optional.of(
            new PrimaryKey(
                id.get().textOrFirst("map").orElse(ConstraintNames.primaryKey(table)),
                List.of(field.column()),
                id.get().span()));
      }
    }
    return model
        .attribute("id")
        .map(
            id ->
                new PrimaryKey(
                    id.text("map").orElse(ConstraintNames.primaryKey(table)),
                    columns(keys(model, id)),
                    id.span()));
  }

  /** Returns the unique and plain indexes of a model, in the order they are declared. */
  List<Index> indexes(Block.Model model) {
    List<Index> indexes = new ArrayList<>();
    for (Field field : model.fields()) {
      for (Attribute attribute : field.attributes()) {
        if (attribute.name().equals("unique")) {
          IndexKey key = key(field.column(), attribute.arguments());
          indexes.add(index(model, attribute, List.of(key), attribute.textOrFirst("map")));
        }
      }
    }
    for (Attribute attribute : model.attributes()) {
      if (attribute.name().equals("unique")) {
        indexes.add(index(model, attribute, keys(model, attribute), attribute.text("map")));
      } else if (attribute.name().equals("index")) {
        // name: is an old spelling of map:, here only
        Optional<String> map = attribute.text("map").or(() -> attribute.text("name"));
        indexes.add(index(model, attribute, keys(model, attribute), map));
      } else if (!BLOCK_ATTRIBUTES.contains(attribute.name())) {
        declarations.wrong(
            model,
            "@@%s is not an attribute of a model on PostgreSQL".formatted(attribute.name()),
            attribute.span());
      }
    }
    checkNames(model, indexes);
    return indexes;
  }

  private void checkNames(Block.Model model, List<Index> indexes) {
    Set<QualifiedName> names = new HashSet<>();
    for (Index index : indexes) {
      if (!names.add(index.name())) {
        declarations.wrong(
            model,
            "two indexes of %s have the name \"%s\"; one needs map:"
                .formatted(model.name().text(), index.name().name()),
            index.origin());
      }
    }
  }

  private Index index(
      Block.Model model, Attribute attribute, List<IndexKey> keys, Optional<String> map) {
    checkArguments(model, attribute);
    QualifiedName table = declarations.table(model);
    boolean unique = attribute.name().equals("unique");
    List<String> columns = columns(keys);
    String name =
        map.orElseGet(
            () ->
                unique
                    ? ConstraintNames.unique(table.name(), columns)
                    : ConstraintNames.index(table.name(), columns));
    String method =
        attribute
            .named("type")
            .filter(Value.Word.class::isInstance)
            .map(type -> ((Value.Word) type).text().toLowerCase(Locale.ROOT))
            .orElse("btree");
    return new Index(
        table.withName(name),
        unique,
        false,
        false,
        method,
        keys,
        List.of(),
        List.of(),
        attribute.named("where").map(where -> condition(model, where)).orElse(null),
        false,
        attribute.span());
  }

  private void checkArguments(Block.Model model, Attribute attribute) {
    for (Argument argument : attribute.arguments()) {
      String name = argument.name();
      boolean known = name == null || ARGUMENTS.contains(name);
      if (!known || ("type".equals(name) && !isOne(argument.value(), METHODS))) {
        declarations.wrong(
            model,
            "@@%s has an argument that PostgreSQL does not know, %s"
                .formatted(attribute.name(), name),
            argument.value().span());
      }
      checkOrder(model, argument);
    }
  }

  private void checkOrder(Block.Model model, Argument argument) {
    if ("sort".equals(argument.name()) && !isOne(argument.value(), ORDERS)) {
      declarations.wrong(model, "sort: is Asc or Desc", argument.value().span());
    }
  }

  private static boolean isOne(Value value, Set<String> words) {
    return value instanceof Value.Word word && words.contains(word.text());
  }

  /** Reads the fields of a block attribute; brackets may be missing around a single one. */
  private List<IndexKey> keys(Block.Model model, Attribute attribute) {
    Value fields = attribute.namedOrFirst("fields").orElse(null);
    List<Value> items =
        fields instanceof Value.Items list
            ? list.items()
            : fields == null ? List.of() : List.of(fields);
    List<IndexKey> keys = new ArrayList<>();
    for (Value item : items) {
      IndexKey key = key(model, item);
      if (key == null) {
        declarations.wrong(
            model,
            "@@%s names what is no scalar field of %s"
                .formatted(attribute.name(), model.name().text()),
            item.span());
      } else {
        keys.add(key);
      }
    }
    if (items.isEmpty()) {
      declarations.wrong(
          model, "@@%s names no fields".formatted(attribute.name()), attribute.span());
    }
    return keys;
  }

  private @Nullable IndexKey key(Block.Model model, Value item) {
    String name = item instanceof Value.Word word ? word.text() : "";
    List<Argument> arguments = List.of();
    if (item instanceof Value.Call call) {
      name = call.function();
      arguments = call.arguments();
      arguments.forEach(argument -> checkOrder(model, argument));
    }
    Field field = model.field(name).orElse(null);
    boolean scalar = field != null && declarations.model(field.type().name()) == null;
    return field == null || !scalar ? null : key(field.column(), arguments);
  }

  private static IndexKey key(String column, List<Argument> arguments) {
    boolean descending = false;
    String operators = null;
    for (Argument argument : arguments) {
      if ("sort".equals(argument.name())) {
        descending = argument.value() instanceof Value.Word word && word.text().equals("Desc");
      } else if ("ops".equals(argument.name())) {
        operators = OperatorClasses.sql(argument.value());
      }
    }
    return new IndexKey(column, null, operators, descending);
  }

  private String condition(Block.Model model, Value where) {
    return PartialCondition.sql(
        where,
        field -> model.field(field).map(Field::column).orElse(field),
        word -> enumLabel(model, word));
  }

  private Optional<String> enumLabel(Block.Model model, String word) {
    return model.fields().stream()
        .map(field -> declarations.enumeration(field.type().name()))
        .filter(Objects::nonNull)
        .flatMap(enumeration -> enumeration.values().stream())
        .filter(member -> member.name().text().equals(word))
        .map(EnumMember::label)
        .findFirst();
  }

  private static List<String> columns(List<IndexKey> keys) {
    return keys.stream().map(key -> String.valueOf(key.column())).toList();
  }

  /** Makes the index that stands behind a primary key. */
  static Index indexOf(PrimaryKey key, QualifiedName table) {
    SourceSpan origin = key.origin();
    return new Index(
        table.withName(key.name()),
        true,
        true,
        true,
        "btree",
        key.columns().stream().map(column -> new IndexKey(column, null, null, false)).toList(),
        List.of(),
        List.of(),
        null,
        false,
        origin);
  }
}
