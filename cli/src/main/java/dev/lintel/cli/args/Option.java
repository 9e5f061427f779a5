package dev.lintel.cli.args;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option of a command.
 *
 * @param name the long name with its dashes
 * @param letter the short name with its dash; null if there is none
 * @param label what stands for the value in the help; null for a flag
 * @param choices the words it takes; empty if it takes any text
 * @param repeatable whether it may be given more than once; else the last one counts
 * @param description what it does, for the help
 */
public record Option(
    String name,
    @Nullable String letter,
    @Nullable String label,
    List<String> choices,
    boolean repeatable,
    String description) {

  public Option {
    choices = List.copyOf(choices);
  }

  /** Makes an option without a value. */
  public static Option flag(@Nullable String letter, String name, String description) {
    return new Option(name, letter, null, List.of(), false, description);
  }

  /** Makes an option that takes a text. */
  public static Option text(
      @Nullable String letter, String name, String label, String description) {
    return new Option(name, letter, label, List.of(), false, description);
  }

  /** Makes an option that takes one of some words. */
  public static Option choice(
      @Nullable String letter, String name, String label, List<String> words, String description) {
    return new Option(name, letter, label, words, false, description);
  }

  /** Returns this option as one that may be given more than once. */
  public Option repeated() {
    return new Option(name, letter, label, choices, true, description);
  }

  /** Returns this option as the parser takes it. */
  org.apache.commons.cli.Option toCommonsCli() {
    return org.apache.commons.cli.Option.builder(letter == null ? null : letter.substring(1))
        .longOpt(name.substring(2))
        .hasArg(label != null)
        .get();
  }
}
