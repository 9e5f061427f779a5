package dev.lintel.engine.declared.prisma;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A value of an enum.
 *
 * @param name its name
 * @param attributes its attributes
 * @param span from its name to its last attribute
 */
public record EnumMember(Name name, List<Attribute> attributes, SourceSpan span) {
  public EnumMember {
    attributes = List.copyOf(attributes);
  }

  /** Returns its label in the database. */
  public String label() {
    return attributes.stream()
        .filter(attribute -> attribute.name().equals("map"))
        .findFirst()
        .flatMap(map -> map.textOrFirst("name"))
        .orElse(name.text());
  }
}
