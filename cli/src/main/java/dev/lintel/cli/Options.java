package dev.lintel.cli;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.sql.Dialect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** The options that commands share. */
final class Options {
  static final String FORMAT = "--format";
  static final String OUTPUT = "--output";
  static final String DIALECT = "--dialect";
  static final String LAYOUT = "--layout";
  static final String SCHEMA = "--schema";
  static final String BASE = "--base";
  static final String RULE_PATH = "--rule-path";
  static final String COLOR = "--color";
  static final String QUIET = "--quiet";
  static final String VERBOSE = "--verbose";

  private Options() {}

  static OptionSpec format(Format... formats) {
    return OptionSpec.builder("-f", FORMAT)
        .paramLabel("FORMAT")
        .type(Format.class)
        .converters(choice(List.of(formats), Format::word))
        .description("What to print: " + Named.words(formats) + ". Default: text.")
        .build();
  }

  static OptionSpec output() {
    return OptionSpec.builder("-o", OUTPUT)
        .paramLabel("FILE")
        .type(String.class)
        .description("Write to this file, whole or not at all, instead of standard output.")
        .build();
  }

  /** Options that say how histories are read. */
  static List<OptionSpec> reading() {
    return List.of(
        OptionSpec.builder(DIALECT)
            .paramLabel("DIALECT")
            .type(Dialect.class)
            .converters(choice(Arrays.asList(Dialect.values()), Dialect::id))
            .description("SQL dialect, when it cannot be seen from the files.")
            .build(),
        OptionSpec.builder(LAYOUT)
            .paramLabel("LAYOUT")
            .type(LayoutKind.class)
            .converters(choice(Arrays.asList(LayoutKind.values()), LayoutKind::id))
            .description("Folder layout, when it is not recognised.")
            .build(),
        OptionSpec.builder(SCHEMA)
            .paramLabel("FILE")
            .type(String.class)
            .description("The declared schema to compare with, when it is not found.")
            .build(),
        OptionSpec.builder(BASE)
            .paramLabel("REF")
            .type(String.class)
            .description("Git revision that counts as merged. Default: found from CI or git.")
            .build());
  }

  static OptionSpec rulePath() {
    return OptionSpec.builder(RULE_PATH)
        .paramLabel("JAR")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .initialValue(new ArrayList<String>())
        .description("A jar with more rules; may be repeated.")
        .build();
  }

  static OptionSpec color() {
    return OptionSpec.builder(COLOR)
        .paramLabel("WHEN")
        .type(ColorChoice.class)
        .converters(choice(Arrays.asList(ColorChoice.values()), ColorChoice::word))
        .description("When to colour: auto, always, never.")
        .build();
  }

  static OptionSpec flag(String shortName, String name, String description) {
    return OptionSpec.builder(shortName, name).type(boolean.class).description(description).build();
  }

  static PositionalParamSpec paths(int index) {
    return PositionalParamSpec.builder()
        .index(index + "..*")
        .arity("0..*")
        .paramLabel("PATH")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description("Repository, app or migrations folder. Default: the working directory.")
        .build();
  }

  static <T> ITypeConverter<T> choice(List<T> values, Function<T, String> word) {
    return text -> {
      for (T value : values) {
        if (word.apply(value).equals(text)) {
          return value;
        }
      }
      throw new TypeConversionException(
          "'%s' is not one of %s"
              .formatted(text, String.join(", ", values.stream().map(word).toList())));
    };
  }
}
