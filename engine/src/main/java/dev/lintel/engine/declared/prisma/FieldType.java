package dev.lintel.engine.declared.prisma;

import dev.lintel.engine.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * The type of a field.
 *
 * @param name a scalar, an enum, a model, or {@code Unsupported}
 * @param unsupported the database type that {@code Unsupported("…")} names; else null
 * @param arity how many values it holds
 * @param span where it stands
 */
public record FieldType(String name, @Nullable String unsupported, Arity arity, SourceSpan span) {

  /** How many values a field holds. */
  public enum Arity {
    REQUIRED,
    OPTIONAL,
    LIST
  }

  boolean isList() {
    return arity == Arity.LIST;
  }

  boolean isRequired() {
    return arity == Arity.REQUIRED;
  }
}
