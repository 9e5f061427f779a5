package dev.lintel.engine.declared.prisma;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the fields named by a relation must be, so that a foreign key can stand on them. */
final class RelationTargets {

  private RelationTargets() {}

  /** Returns whether the fields of a model are its id or a unique key, in any order. */
  static boolean areUnique(Block.Model model, List<String> names) {
    Set<String> wanted = Set.copyOf(names);
    Stream<Set<String>> ofFields =
        model.fields().stream()
            .filter(f -> f.attribute("id").isPresent() || f.attribute("unique").isPresent())
            .map(field -> Set.of(field.name().text()));
    Stream<Set<String>> ofBlock =
        model.attributes().stream()
            .filter(a -> a.name().equals("id") || a.name().equals("unique"))
            .map(attribute -> Set.copyOf(fieldNames(attribute)));
    return Stream.concat(ofFields, ofBlock).anyMatch(wanted::equals);
  }

  /** Returns whether two lists of fields, of one length, have the same types. */
  static boolean haveSameTypes(List<Field> fields, List<Field> references) {
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).type().name().equals(references.get(i).type().name())) {
        return false;
      }
    }
    return true;
  }

  private static List<String> fieldNames(Attribute attribute) {
    Value fields = attribute.namedOrFirst("fields").orElse(null);
    Stream<Value> items =
        fields instanceof Value.Items list
            ? list.items().stream()
            : Optional.ofNullable(fields).stream();
    return items.map(RelationTargets::name).distinct().toList();
  }

  private static String name(Value item) {
    if (item instanceof Value.Call call) {
      return call.function();
    }
    return item instanceof Value.Word word ? word.text() : "";
  }
}
