package dev.lintel.engine.declared.prisma;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A relation field, one side of a relation.
 *
 * @param model the model it stands in
 * @param field the field
 * @param target the model it points to
 */
record RelationSide(Block.Model model, Field field, Block.Model target) {

  Optional<Attribute> relation() {
    return field.attribute("relation");
  }

  /** Returns the relation's name; null if it has none. */
  @Nullable String name() {
    return relation().flatMap(relation -> relation.textOrFirst("name")).orElse(null);
  }

  /** Returns whether it names the columns that hold the relation. */
  boolean holdsKey() {
    return relation().flatMap(relation -> relation.named("fields")).isPresent();
  }

  /** Returns the field names that an argument lists. */
  List<String> names(String argument) {
    Value value = relation().flatMap(relation -> relation.named(argument)).orElse(null);
    List<Value> items = value instanceof Value.Items list ? list.items() : List.of();
    return items.stream()
        .filter(Value.Word.class::isInstance)
        .map(item -> ((Value.Word) item).text())
        .toList();
  }

  boolean isList() {
    return field.type().isList();
  }

  boolean isView() {
    return model.kind() == Block.Model.Kind.VIEW || target.kind() == Block.Model.Kind.VIEW;
  }

  /** Returns {@code Model.field}. */
  String path() {
    return model.name().text() + "." + field.name().text();
  }
}
