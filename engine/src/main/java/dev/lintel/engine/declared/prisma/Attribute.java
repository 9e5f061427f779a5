package dev.lintel.engine.declared.prisma;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * An attribute of a field, an enum value or a block.
 *
 * @param name its name without the marks, such as {@code id} or {@code db.VarChar}
 * @param arguments its arguments in order
 * @param span from its mark to its last character
 */
public record Attribute(String name, List<Argument> arguments, SourceSpan span) {
  public Attribute {
    arguments = List.copyOf(arguments);
  }

  /** Returns the value of the argument of that name. */
  public Optional<Value> named(String argument) {
    return arguments.stream()
        .filter(a -> argument.equals(a.name()))
        .map(Argument::value)
        .findFirst();
  }

  /** Returns the value of the argument of that name, or of the first one without a name. */
  public Optional<Value> namedOrFirst(String argument) {
    return named(argument)
        .or(
            () ->
                arguments.stream().filter(a -> a.name() == null).map(Argument::value).findFirst());
  }

  /** Returns the string that the argument of that name holds. */
  public Optional<String> text(String argument) {
    return named(argument).flatMap(Attribute::asText);
  }

  /** Returns the string that the argument of that name, or the first one without a name, holds. */
  public Optional<String> textOrFirst(String argument) {
    return namedOrFirst(argument).flatMap(Attribute::asText);
  }

  private static Optional<String> asText(Value value) {
    return value instanceof Value.Text text ? Optional.of(text.text()) : Optional.empty();
  }
}
