package dev.lintel.engine.migration.discovery;

import static dev.lintel.engine.migration.discovery.ProjectFolder.names;
import static dev.lintel.engine.migration.discovery.ProjectFolder.runs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.SessionStart;
import dev.lintel.engine.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How Flyway's folders are recognised and ordered, and what its settings say; source: its reader.
 */
class FlywayLayoutTest {
  private static final String UP = "CREATE TABLE a (id bigserial);\n";

  @TempDir Path root;
  private ProjectFolder project;

  @BeforeEach
  void start() {
    project = new ProjectFolder(root);
  }

  @Test
  void flywayOrdersByVersionThenRepeatablesWithCallbacksAround() throws IOException {
    project
        .file("db/migration/V1.10__c.sql", "select 3;")
        .file("db/migration/V1_9__b.sql", "select 2;")
        .file("db/migration/more/V01__a.SQL", "select 1;")
        .file("db/migration/U1__a.sql", "select 0;")
        .file("db/migration/v4__ignored.sql", "select 0;")
        .file("db/migration/V5_ignored.sql", "select 0;")
        .file("db/migration/R__view.sql", "select 4;")
        .file("db/migration/afterMigrate.sql", "select 5;")
        .file("db/migration/beforeMigrate__x.sql", "select 0;")
        .file("db/migration/mysql/V1__a.sql", "select 0;");
    MigrationHistory history = project.only(LayoutKind.FLYWAY);
    assertThat(names(history))
        .containsExactly(
            "beforeMigrate__x.sql",
            "more/V01__a.SQL",
            "V1_9__b.sql",
            "V1.10__c.sql",
            "R__view.sql",
            "afterMigrate.sql");
    assertThat(history.migrations()).extracting(Migration::version).contains("1", "1.9", "1.10");
  }

  @Test
  void flywaysDescriptionsCanBeMissing() throws IOException {
    project
        .file("db/migration/V1.0_0010.sql", "select 2;")
        .file("db/migration/V1.0_002.sql", "select 1;")
        .file("db/migration/V1.0_0011__c.sql", "select 3;")
        .file("db/migration/V2_ignored.sql", "select 0;");
    MigrationHistory history = project.only(LayoutKind.FLYWAY);
    assertThat(names(history)).containsExactly("V1.0_002.sql", "V1.0_0010.sql", "V1.0_0011__c.sql");
    assertThat(history.migrations())
        .extracting(Migration::version)
        .containsExactly("1.0.2", "1.0.10", "1.0.11");
  }

  @Test
  void flywaysPrefixCanBeNothing() throws IOException {
    project.file("m/20240102030405__b.sql", "select 2;").file("m/20240101__a.sql", "select 1;");
    assertThat(names(project.only(LayoutKind.FLYWAY)))
        .containsExactly("20240101__a.sql", "20240102030405__b.sql");
  }

  @Test
  void flywayStartsAtItsNewestBaseline() throws IOException {
    project
        .file("m/V1__a.sql", "select 1;")
        .file("m/B2__base.sql", "select 2;")
        .file("m/V2__b.sql", "select 0;")
        .file("m/V3__c.sql", "select 3;")
        .file("m/V3__c.sql.conf", "executeInTransaction=false");
    assertThat(runs(project.only(LayoutKind.FLYWAY)))
        .containsExactly("B2__base.sql FILE_IF_POSSIBLE: select 2;", "V3__c.sql NONE: select 3;");
  }

  @Test
  void flywaysPlaceholdersAreReplaced() throws IOException {
    project
        .file("src/main/resources/application.properties", "spring.flyway.placeholders.s=app\n")
        .file(
            "src/main/resources/db/migration/V1__a.sql",
            "CREATE TABLE ${s}.a (x text DEFAULT ${unknown});");
    Migration migration = project.only(LayoutKind.FLYWAY).migrations().get(0);
    SourceFile sent = migration.file().with(migration.replacements());
    assertThat(sent.text()).isEqualTo("CREATE TABLE app.a (x text DEFAULT unknown);");
    assertThat(sent.isKnown(sent.span(0, 20))).isTrue();
    assertThat(sent.isKnown(sent.span(0, sent.text().length()))).isFalse();
  }

  @Test
  void flywayMakesItsSchemasAndSearchesTheFirst() throws IOException {
    project
        .file(
            "src/main/resources/application.yml",
            """
            shop:
              schema: "${SHOP_SCHEMA:shop}"  # a comment
            spring:
              flyway:
                schemas:
                  - ${shop.schema}
                  - audit
                placeholders:
                  owner: ${DB_OWNER:me}
                  unknown: ${NOWHERE}
            ---
            spring.flyway.default-schema: another
            """)
        .file("src/main/resources/db/migration/V1__a.sql", "GRANT ${owner} TO ${unknown};");
    MigrationHistory history = project.only(LayoutKind.FLYWAY);
    assertThat(history.outside().start())
        .isEqualTo(new SessionStart(List.of("shop", "audit"), List.of("shop", "public")));
    Migration migration = history.migrations().get(0);
    assertThat(migration.file().with(migration.replacements()).text())
        .isEqualTo("GRANT me TO unknown;");
  }

  @Test
  void flywaysDefaultSchemaIsSearchedFirst() throws IOException {
    project
        .file("flyway.toml", "[flyway]\nschemas = [\"a\", \"b\"]\ndefaultSchema = \"b\"\n")
        .file("db/V1__a.sql", UP);
    assertThat(project.only(LayoutKind.FLYWAY).outside().start())
        .isEqualTo(new SessionStart(List.of("a", "b"), List.of("b", "public")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          build.gradle     | flyway {\\n  url = "$x"\\n  schemas = ['shop', "b"] // ['no']\\n  placeholders = [owner: 'me']\\n}
          build.gradle.kts | flyway {\\n  schemas = arrayOf("shop", "b")\\n  placeholders.set(mapOf("owner" to "me"))\\n}
          pom.xml          | <project><plugin><artifactId>flyway-maven-plugin</artifactId><configuration><!-- <schemas>no</schemas> --><schemas><schema>shop</schema><schema>b</schema></schemas><placeholders><owner>me</owner></placeholders></configuration></plugin><schema>c</schema></project>
          pom.xml          | <project><flyway.schemas>shop,b</flyway.schemas><flyway.placeholders.owner>me</flyway.placeholders.owner></project>
          """)
  void buildFilesHoldFlywaysSettings(String file, String text) throws IOException {
    project
        .file(file, text.replace("\\n", "\n"))
        .file("src/main/resources/db/migration/V1__a.sql", "GRANT ${owner} TO b;");
    MigrationHistory history = project.only(LayoutKind.FLYWAY);
    assertThat(history.outside().start())
        .isEqualTo(new SessionStart(List.of("shop", "b"), List.of("shop", "public")));
    Migration migration = history.migrations().get(0);
    assertThat(migration.file().with(migration.replacements()).text()).isEqualTo("GRANT me TO b;");
  }

  @Test
  void placeholdersOfFlywayMayBeWrittenOtherwise() throws IOException {
    project
        .file(
            "build.gradle",
            "flyway {\n placeholderPrefix = '#['\n placeholderSuffix = ']'\n"
                + " placeholders = ['a.b': 'me']\n}\n")
        .file("m/V1__a.sql", "GRANT #[a.b] TO ${b};");
    Migration migration = project.only(LayoutKind.FLYWAY).migrations().get(0);
    assertThat(migration.file().with(migration.replacements()).text())
        .isEqualTo("GRANT me TO ${b};");
  }

  @Test
  void urlNamesTheSchemaForFlyway() throws IOException {
    project
        .file(
            "src/main/resources/application.properties",
            "spring.datasource.url=jdbc:postgresql://${HOST:here}/db?ssl=on&currentSchema=shop\n")
        .file("src/main/resources/db/migration/V1__a.sql", UP);
    assertThat(project.only(LayoutKind.FLYWAY).outside().start())
        .isEqualTo(new SessionStart(List.of("shop"), List.of("shop")));
  }

  @Test
  void schemaOfTheUrlMayBeMadeByTheMigrations() throws IOException {
    project
        .file(
            "src/main/resources/application.properties",
            "spring.datasource.url=jdbc:postgresql://${HOST}/db?currentSchema=shop,public\n")
        .file("src/main/resources/db/migration/V1__a.sql", "CREATE SCHEMA shop;");
    assertThat(project.only(LayoutKind.FLYWAY).outside().start())
        .isEqualTo(new SessionStart(List.of(), List.of("shop", "public")));
  }

  @Test
  void serviceThatGetsTheFolderHoldsFlywaysSettings() throws IOException {
    project
        .file(
            "docker-compose.yml",
            """
            x-vars: &secret me
            services:
              shop:
                volumes: ["./db/shop:/flyway/sql:ro"]
                environment:
                  FLYWAY_DEFAULT_SCHEMA: ${SCHEMA:-shop}
                  FLYWAY_PLACEHOLDERS_OWNER: him
                  FLYWAY_PLACEHOLDERS_READER: *secret
                  FLYWAY_LOCATIONS: filesystem:/nowhere
              rest:
                volumes:
                  - ./db/rest:/flyway/sql
                environment:
                  - FLYWAY_SCHEMAS=a,b
                  - FLYWAY_PLACEHOLDERS_OWNER=her
            """)
        .file("db/shop/V1__a.sql", "GRANT ${owner} TO ${reader};")
        .file("db/rest/V1__a.sql", UP);
    MigrationHistory shop = project.only(LayoutKind.FLYWAY, "db/shop");
    assertThat(shop.outside().start())
        .isEqualTo(new SessionStart(List.of("shop"), List.of("shop", "public")));
    Migration migration = shop.migrations().get(0);
    assertThat(migration.file().with(migration.replacements()).text())
        .isEqualTo("GRANT him TO reader;");
    assertThat(project.only(LayoutKind.FLYWAY, "db/rest").outside().start())
        .isEqualTo(new SessionStart(List.of("a", "b"), List.of("a", "public")));
  }

  @Test
  void onlyServiceWithFlywaysSettingsCounts() throws IOException {
    project
        .file(
            "compose.yaml",
            """
            services:
              database: {environment: {POSTGRES_USER: me}}
              migrations: {environment: {FLYWAY_DEFAULT_SCHEMA: shop}}
            """)
        .file("db/V1__a.sql", UP);
    assertThat(project.only(LayoutKind.FLYWAY).outside().start())
        .isEqualTo(new SessionStart(List.of("shop"), List.of("shop", "public")));
  }

  @Test
  void flywayTakesBlanksOfUnicodeBeforeStatementsAway() throws IOException {
    project.file("m/V1__a.sql", "\u3000select 1;\u00a0\nselect '\u00a0';\u00a0");
    Migration migration = project.only(LayoutKind.FLYWAY).migrations().get(0);
    SourceFile sent = migration.file().with(migration.replacements());
    assertThat(sent.text()).isEqualTo(" select 1; \nselect '\u00a0'; ");
    assertThat(sent.isKnown(sent.span(0, sent.text().length()))).isTrue();
  }

  @Test
  void aScriptStandsForTheHistoryThatRunsIt() throws IOException {
    project.file("m/V1__a.sql", UP).file("m/V2__b.sql", UP);
    assertThat(names(project.only(LayoutKind.FLYWAY, "m/V2__b.sql")))
        .containsExactly("V1__a.sql", "V2__b.sql");
  }
}
