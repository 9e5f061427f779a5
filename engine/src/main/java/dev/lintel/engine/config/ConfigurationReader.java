package dev.lintel.engine.config;

import dev.lintel.engine.migration.HistorySettings;
import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ServerVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/** Reads the text of a configuration file. */
final class ConfigurationReader {

  private static final String SERVER = "server-version";
  private static final String EMPTY = "empty-database";
  private static final String LAYOUT = "layout";
  private static final String DIALECT = "dialect";
  private static final String SCHEMA = "schema";
  private static final String OUTSIDE = "outside";
  private static final String SCHEMAS = "schemas";
  private static final String OBJECTS = "objects";
  private static final String EXTENSIONS = "extensions";
  private static final String PLACEHOLDERS = "placeholders";

  private final ConfigurationTable file;
  private final Path folder;

  private ConfigurationReader(ConfigurationTable file, Path folder) {
    this.file = file;
    this.folder = folder;
  }

  /**
   * Reads a file.
   *
   * @param folder the folder that paths in it start from, absolute
   */
  static ConfigurationReading read(SourceFile source, Path folder) {
    TomlParseResult toml = Toml.parse(source.text());
    ConfigurationProblems problems = new ConfigurationProblems(source);
    if (toml.hasErrors()) {
      TomlParseError first = toml.errors().get(0);
      problems.add(first.position(), "is no valid TOML: " + first.getMessage());
      return new ConfigurationReading(Configuration.NONE, problems.inOrder());
    }
    ConfigurationTable top = new ConfigurationTable(toml, "", problems);
    Configuration configuration = new ConfigurationReader(top, folder).read();
    return new ConfigurationReading(configuration, problems.inOrder());
  }

  private Configuration read() {
    file.knows(List.of(SERVER, EMPTY, LAYOUT, DIALECT, SCHEMA, OUTSIDE, PLACEHOLDERS));
    ServerVersion server = server();
    return new Configuration(
        server,
        choice(LAYOUT, LayoutKind.values(), LayoutKind::id),
        choice(DIALECT, Dialect.values(), Dialect::id),
        schema(),
        settings().with(server == null ? ServerVersion.NEWEST : server));
  }

  private @Nullable Path schema() {
    String text = file.string(SCHEMA);
    Path schema = text == null ? null : folder.resolve(text).normalize();
    if (schema == null || Files.exists(schema)) {
      return schema;
    }
    file.wrong(SCHEMA, "names the schema '%s', which does not exist".formatted(text));
    return null;
  }

  private @Nullable ServerVersion server() {
    String text = file.numberOrString(SERVER);
    if (text == null) {
      return null;
    }
    ServerVersion version = ServerVersion.of(text).orElse(null);
    if (version == null) {
      file.wrong(
          SERVER,
          "has the server version '%s', which is none from %s to %s"
              .formatted(text, ServerVersion.OLDEST, ServerVersion.NEWEST));
    }
    return version;
  }

  private <T> @Nullable T choice(String key, T[] values, Function<T, String> word) {
    String text = file.string(key);
    for (T value : values) {
      if (word.apply(value).equals(text)) {
        return value;
      }
    }
    if (text != null) {
      String words = Stream.of(values).map(word).collect(Collectors.joining(", "));
      file.wrong(key, "has the %s '%s', which is none of %s".formatted(key, text, words));
    }
    return null;
  }

  private HistorySettings settings() {
    ConfigurationTable outside = file.table(OUTSIDE);
    outside.knows(List.of(SCHEMAS, OBJECTS, EXTENSIONS));
    ConfigurationTable values = file.table(PLACEHOLDERS);
    Map<String, String> placeholders = new HashMap<>();
    for (String name : values.keys()) {
      String value = values.string(name);
      if (value != null) {
        placeholders.put(name, value);
      }
    }
    return new HistorySettings(
        ServerVersion.NEWEST,
        file.isTrue(EMPTY),
        Set.copyOf(outside.strings(SCHEMAS)),
        Set.copyOf(outside.strings(OBJECTS)),
        Set.copyOf(outside.strings(EXTENSIONS)),
        placeholders);
  }
}
