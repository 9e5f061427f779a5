package dev.lintel.engine.declared.prisma;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A block of a schema file. */
public sealed interface Block {

  /** Returns its name. */
  Name name();

  /** Returns its keyword and name, as one place. */
  SourceSpan header();

  /**
   * A model, view or composite type.
   *
   * @param kind its keyword
   * @param fields its fields in order
   * @param attributes its own attributes in order
   * @param unreadLines lines of it that were not understood
   */
  record Model(
      Kind kind,
      Name name,
      SourceSpan header,
      List<Field> fields,
      List<Attribute> attributes,
      List<UnreadLine> unreadLines)
      implements Block {

    /** What a block with fields stands for. */
    public enum Kind {
      MODEL,
      VIEW,
      COMPOSITE_TYPE
    }

    public Model {
      fields = List.copyOf(fields);
      attributes = List.copyOf(attributes);
      unreadLines = List.copyOf(unreadLines);
    }

    /** Returns the field of that name. */
    public Optional<Field> field(String field) {
      return fields.stream().filter(f -> f.name().text().equals(field)).findFirst();
    }

    /** Returns the first block attribute of that name. */
    public Optional<Attribute> attribute(String attribute) {
      return attributes.stream().filter(a -> a.name().equals(attribute)).findFirst();
    }

    /** Returns the name of its table. */
    public String table() {
      return attribute("map").flatMap(map -> map.textOrFirst("name")).orElse(name.text());
    }
  }

  /**
   * An enum.
   *
   * @param values its values in order
   * @param attributes its own attributes in order
   * @param unreadLines lines of it that were not understood
   */
  record Enumeration(
      Name name,
      SourceSpan header,
      List<EnumMember> values,
      List<Attribute> attributes,
      List<UnreadLine> unreadLines)
      implements Block {
    public Enumeration {
      values = List.copyOf(values);
      attributes = List.copyOf(attributes);
      unreadLines = List.copyOf(unreadLines);
    }

    /** Returns the block attribute of that name. */
    public Optional<Attribute> attribute(String attribute) {
      return attributes.stream().filter(a -> a.name().equals(attribute)).findFirst();
    }

    /** Returns the name of its type in the database. */
    public String typeName() {
      return attribute("map").flatMap(map -> map.textOrFirst("name")).orElse(name.text());
    }
  }

  /**
   * A datasource or generator.
   *
   * @param keyword which of the two
   * @param properties its lines in order; the name of each is never null
   */
  record Configuration(String keyword, Name name, SourceSpan header, List<Argument> properties)
      implements Block {
    public Configuration {
      properties = List.copyOf(properties);
    }

    /** Returns the value of the property of that name. */
    public Optional<Value> property(String property) {
      return properties.stream()
          .filter(p -> property.equals(p.name()))
          .map(Argument::value)
          .findFirst();
    }

    /** Returns the strings of the list that the property of that name holds. */
    public List<String> texts(String property) {
      return property(property).stream()
          .flatMap(
              value -> value instanceof Value.Items list ? list.items().stream() : Stream.of(value))
          .filter(Value.Text.class::isInstance)
          .map(value -> ((Value.Text) value).text())
          .toList();
    }
  }
}
