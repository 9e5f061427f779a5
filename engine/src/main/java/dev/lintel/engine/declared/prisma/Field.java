package dev.lintel.engine.declared.prisma;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A field of a model.
 *
 * @param name its name
 * @param type its type
 * @param attributes its attributes in order
 * @param span from its name to the last character of its type or attributes
 */
public record Field(Name name, FieldType type, List<Attribute> attributes, SourceSpan span) {
  public Field {
    attributes = List.copyOf(attributes);
  }

  /** Returns the attribute of that name. */
  public Optional<Attribute> attribute(String attribute) {
    return attributes.stream().filter(a -> a.name().equals(attribute)).findFirst();
  }

  /** Returns the name of its column. */
  public String column() {
    return attribute("map").flatMap(map -> map.textOrFirst("name")).orElse(name.text());
  }
}
