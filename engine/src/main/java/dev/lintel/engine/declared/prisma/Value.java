package dev.lintel.engine.declared.prisma;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/** The value of an argument or of a line of a configuration block. */
public sealed interface Value {

  /** Returns where it stands. */
  SourceSpan span();

  /** A string; {@code text} is what it stands for, escapes resolved. */
  record Text(String text, SourceSpan span) implements Value {}

  /** A number as written. */
  record Digits(String text, SourceSpan span) implements Value {}

  /** A word, such as {@code true}, a field's name or an enum value; parts joined by points. */
  record Word(String text, SourceSpan span) implements Value {}

  /** A list in brackets. */
  record Items(List<Value> items, SourceSpan span) implements Value {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** A word with arguments, such as {@code dbgenerated("x")} or {@code name(sort: Desc)}. */
  record Call(String function, List<Argument> arguments, SourceSpan span) implements Value {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** Named values in braces; the condition of a partial index may be one. */
  record Entries(List<Argument> entries, SourceSpan span) implements Value {
    public Entries {
      entries = List.copyOf(entries);
    }
  }
}
