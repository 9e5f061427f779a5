package dev.lintel.engine.config;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.migration.HistorySettings;
import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.SourceRoot;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ServerVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationFileTest {

  @TempDir Path folder;

  @Test
  void readsEverySetting() throws IOException {
    Files.writeString(folder.resolve("declared.prisma"), "");
    Configuration configuration =
        read("""
        server-version = 15
        empty-database = true
        layout = "flyway"
        dialect = "postgresql"
        schema = "declared.prisma"

        [outside]
        schemas = ["legacy"]
        objects = ["users", "billing.invoice"]
        extensions = ["house_made"]

        [placeholders]
        owner = "app"
        "flyway:database" = "shop"
        """)
            .configuration();

    assertThat(configuration.server()).isEqualTo(new ServerVersion(15));
    assertThat(configuration.layout()).isEqualTo(LayoutKind.FLYWAY);
    assertThat(configuration.dialect()).isEqualTo(Dialect.POSTGRESQL);
    assertThat(configuration.schema()).isEqualTo(folder.resolve("declared.prisma"));
    HistorySettings settings = configuration.settings();
    assertThat(settings.server()).isEqualTo(new ServerVersion(15));
    assertThat(settings.emptyDatabase()).isTrue();
    assertThat(settings.schemas()).containsExactly("legacy");
    assertThat(settings.objects()).containsExactlyInAnyOrder("users", "billing.invoice");
    assertThat(settings.extensions()).containsExactly("house_made");
    assertThat(settings.placeholders())
        .isEqualTo(Map.of("owner", "app", "flyway:database", "shop"));
  }

  @Test
  void noFileIsNoSetting() {
    assertThat(ConfigurationFile.read(new SourceRoot(folder), folder, null))
        .isEqualTo(ConfigurationReading.NONE);
  }

  @Test
  void looksInTheWorkingDirectoryThen() throws IOException {
    Path below = Files.createDirectory(folder.resolve("below"));
    Files.writeString(below.resolve("lintel.toml"), "server-version = \"13\"");

    assertThat(server(null, below)).isEqualTo(new ServerVersion(13));
  }

  @Test
  void namedFileCountsAlone() throws IOException {
    Files.writeString(folder.resolve("lintel.toml"), "server-version = 13");
    Path other = Files.writeString(folder.resolve("other.toml"), "server-version = 14.2");

    assertThat(server(other, folder)).isEqualTo(new ServerVersion(14));
  }

  @Test
  void tellsUnknownKeysAndTakesTheRest() throws IOException {
    ConfigurationReading reading =
        read(
            """
            sever-version = 15
            layout = "flyway"
            [outside]
            tables = ["users"]
            schemas = ["legacy"]
            """);

    assertThat(messages(reading))
        .containsExactly(
            "line 1 has the key 'sever-version', which is none of server-version, empty-database,"
                + " layout, dialect, schema, outside, placeholders",
            "line 4 has the key 'outside.tables', which is none of schemas, objects, extensions");
    assertThat(reading.problems())
        .extracting(problem -> problem.kind() + " " + problem.span())
        .containsExactly(
            ProblemKind.INVALID_CONFIGURATION + " lintel.toml:1:1",
            ProblemKind.INVALID_CONFIGURATION + " lintel.toml:4:1");
    assertThat(reading.configuration().layout()).isEqualTo(LayoutKind.FLYWAY);
    assertThat(reading.configuration().settings().schemas()).containsExactly("legacy");
  }

  @Test
  void tellsValuesOfTheWrongType() throws IOException {
    assertThat(
            messages(
                read(
                    """
                    server-version = true
                    empty-database = "yes"
                    layout = 3
                    [outside]
                    schemas = "legacy"
                    objects = [1]
                    [placeholders]
                    a = 1
                    """)))
        .containsExactly(
            "line 1 gives 'server-version' something else than a string",
            "line 2 gives 'empty-database' something else than true or false",
            "line 3 gives 'layout' something else than a string",
            "line 5 gives 'outside.schemas' something else than an array of strings",
            "line 6 gives 'outside.objects' something else than an array of strings",
            "line 8 gives 'placeholders.a' something else than a string");
    assertThat(messages(read("outside = 1\n")))
        .containsExactly("line 1 gives 'outside' something else than a table");
  }

  @Test
  void tellsValuesThatAreNone() throws IOException {
    assertThat(
            messages(
                read(
                    """
                    server-version = 9
                    dialect = "oracle"
                    schema = "missing.prisma"
                    """)))
        .containsExactly(
            "line 1 has the server version '9', which is none from 12 to 18",
            "line 2 has the dialect 'oracle', which is none of postgresql, mysql, mariadb, sqlite,"
                + " sqlserver",
            "line 3 names the schema 'missing.prisma', which does not exist");
  }

  @Test
  void tellsWhereTomlIsBroken() throws IOException {
    ConfigurationReading reading = read("layout = \"flyway\"\nschemas = [\n\n");

    assertThat(messages(reading)).singleElement().asString().contains("is no valid TOML: ");
    assertThat(reading.configuration()).isEqualTo(Configuration.NONE);
  }

  @Test
  void tellsWhatCannotBeRead() throws IOException {
    Files.write(folder.resolve("lintel.toml"), new byte[] {'a', (byte) 0xff, 0});

    assertThat(ConfigurationFile.read(new SourceRoot(folder), folder, null).problems()).hasSize(1);
  }

  private ConfigurationReading read(String text) throws IOException {
    Files.writeString(folder.resolve("lintel.toml"), text);
    return ConfigurationFile.read(new SourceRoot(folder), folder, null);
  }

  private ServerVersion server(@Nullable Path named, Path working) {
    return requireNonNull(
        ConfigurationFile.read(new SourceRoot(folder), working, named).configuration().server());
  }

  private static List<String> messages(ConfigurationReading reading) {
    return reading.problems().stream().map(problem -> problem.message()).toList();
  }
}
