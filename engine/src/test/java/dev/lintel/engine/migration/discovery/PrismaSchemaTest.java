package dev.lintel.engine.migration.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.migration.MigrationHistory;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which schema belongs to a migrations folder. */
class PrismaSchemaTest {
  @TempDir Path root;
  private ProjectFolder project;

  @BeforeEach
  void start() {
    project = new ProjectFolder(root);
  }

  @Test
  void takesTheSchemaBesideTheMigrations() throws IOException {
    project.migrations("prisma/migrations").file("prisma/schema.prisma", ProjectFolder.SCHEMA);
    MigrationHistory history = project.only();
    assertThat(ProjectFolder.schemaPaths(history)).containsExactly("prisma/schema.prisma");
    assertThat(history.declared().provider()).isEqualTo("postgresql");
    assertThat(history.declared().waspAuth()).isFalse();
    assertThat(history.declared().prismaVersion()).isNull();
  }

  @Test
  void hasNoSchemaWhereThereIsNone() throws IOException {
    project.migrations("prisma/migrations");
    assertThat(project.only().declared()).isNull();
  }

  @Test
  void readsEveryFileOfASchemaFolder() throws IOException {
    project
        .migrations("prisma/migrations")
        .file("prisma/schema/main.prisma", ProjectFolder.SCHEMA)
        .file("prisma/schema/models/b.prisma", "model B {\n  id Int @id\n}\n");
    assertThat(ProjectFolder.schemaPaths(project.only()))
        .containsExactly("prisma/schema/main.prisma", "prisma/schema/models/b.prisma");
  }

  @Test
  void readsAFolderThatHoldsItsMigrations() throws IOException {
    project
        .migrations("prisma/schema/migrations")
        .file("prisma/schema/schema.prisma", ProjectFolder.SCHEMA)
        .file("prisma/schema/b.prisma", "enum B {\n  X\n}\n")
        .file("prisma/schema/migrations/1_a/old.prisma", "model Old {\n  id Int @id\n}\n");
    assertThat(ProjectFolder.schemaPaths(project.only()))
        .containsExactly("prisma/schema/schema.prisma", "prisma/schema/b.prisma");
  }

  @Test
  void leavesOutCopiesAndOtherSchemas() throws IOException {
    project
        .migrations("prisma/migrations")
        .file("prisma/schema.prisma", ProjectFolder.SCHEMA)
        .file("prisma/old.prisma", "model A {\n  id Int @id\n}\n")
        .file("prisma/tenant/schema.prisma", ProjectFolder.SCHEMA)
        .file("prisma/tenant/c.prisma", "model C {\n  id Int @id\n}\n");
    assertThat(ProjectFolder.schemaPaths(project.only())).containsExactly("prisma/schema.prisma");
  }

  @Test
  void takesTheSchemaOfAnotherNameWhoseProviderFits() throws IOException {
    project
        .migrations("prisma/postgresql-migrations")
        .file("prisma/mysql-migrations/migration_lock.toml", "provider = \"mysql\"")
        .file("prisma/mysql-schema.prisma", ProjectFolder.SCHEMA.replace("postgresql", "mysql"))
        .file("prisma/bouncer-schema.prisma", ProjectFolder.SCHEMA)
        .file("prisma/postgresql-schema.prisma", ProjectFolder.SCHEMA);
    FoundHistories found = project.find(".");
    assertThat(ProjectFolder.schemaPaths(ProjectFolder.only(found)))
        .containsExactly("prisma/postgresql-schema.prisma");
    assertThat(ProjectFolder.messages(found.problems()))
        .containsExactly(
            "prisma/mysql-migrations is a prisma history for mysql, which is not checked yet");
  }

  @Test
  void saysThatItCannotChooseBetweenSchemas() throws IOException {
    project
        .migrations("prisma/migrations")
        .file("prisma/one.prisma", ProjectFolder.SCHEMA)
        .file("prisma/two.prisma", ProjectFolder.SCHEMA);
    MigrationHistory history = project.only();
    assertThat(history.declared()).isNull();
    assertThat(ProjectFolder.messages(history.problems()))
        .containsExactly(
            "prisma/migrations has 2 schema files that fit and none is compared; name one with"
                + " --schema");
  }

  @Test
  void readsLiteralsOfTheConfigFile() throws IOException {
    project
        .migrations("db/changes")
        .file("db/model.prisma", ProjectFolder.SCHEMA)
        .file("db/other.prisma", ProjectFolder.SCHEMA)
        .file(
            "prisma.config.ts",
            """
            import { defineConfig } from 'prisma/config';
            // schema: 'db/other.prisma',
            export default defineConfig({
              schema: 'db/model.prisma',
              migrations: {
                path: 'db/changes',
              },
            });
            """);
    assertThat(ProjectFolder.schemaPaths(project.only())).containsExactly("db/model.prisma");
  }

  @Test
  void joinsTheLiteralsOfAPath() throws IOException {
    project
        .migrations("app/db/migrations")
        .file("app/db/model/a.prisma", ProjectFolder.SCHEMA)
        .file(
            "app/prisma.config.mjs",
            "export default { schema: path.join(\"db\", \"model\"),\n"
                + " migrations: { path: path.join(import.meta.dirname, 'db', 'migrations') } }");
    assertThat(ProjectFolder.schemaPaths(project.only())).containsExactly("app/db/model/a.prisma");
  }

  @Test
  void leavesOutAConfigFileOfOtherMigrations() throws IOException {
    project
        .migrations("prisma/migrations")
        .file("prisma/schema.prisma", ProjectFolder.SCHEMA)
        .file("elsewhere/schema.prisma", ProjectFolder.SCHEMA)
        .file("prisma.config.ts", "export default { schema: 'elsewhere/schema.prisma' }");
    assertThat(ProjectFolder.schemaPaths(project.only())).containsExactly("prisma/schema.prisma");
  }

  @Test
  void readsTheSettingAndTheVersionInPackageJson() throws IOException {
    project
        .migrations("db/migrations")
        .file("db/app.prisma", ProjectFolder.SCHEMA)
        .file("db/old.prisma", ProjectFolder.SCHEMA)
        .file(
            "package.json",
            """
            {"scripts": {"prisma": "prisma"},
             "prisma": {"seed": "x", "schema": "db/app.prisma"},
             "devDependencies": {"prisma": "^5.22.0"}}
            """);
    MigrationHistory history = project.only();
    assertThat(ProjectFolder.schemaPaths(history)).containsExactly("db/app.prisma");
    assertThat(history.declared().prismaVersion()).isEqualTo(5);
  }

  @Test
  void looksUpwardsForTheVersion() throws IOException {
    project
        .migrations("packages/db/prisma/migrations")
        .file("packages/db/prisma/schema.prisma", ProjectFolder.SCHEMA)
        .file("packages/db/package.json", "{\"dependencies\": {\"prisma\": \"catalog:\"}}")
        .file("package.json", "{\"dependencies\": {\"@prisma/client\": \"7.1.0\"}}");
    assertThat(project.only().declared().prismaVersion()).isEqualTo(7);
  }

  @Test
  void takesTheProviderOfTheSchemaWhereThereIsNoLockFile() throws IOException {
    project
        .file("prisma/migrations/1_a/migration.sql", "")
        .file("prisma/schema.prisma", ProjectFolder.SCHEMA.replace("postgresql", "sqlite"));
    assertThat(ProjectFolder.messages(project.find(".").problems()))
        .containsExactly(
            "prisma/migrations is a prisma history for sqlite, which is not checked yet");
  }

  @Test
  void readsTheLockFileLineByLineAsPrismaDoes() throws IOException {
    assertThat(lock("provider = \"postgresql\"\r\n")).isNull();
    assertThat(lock("# provider = \"mysql\"\nprovider = \"postgresql\"")).isNull();
    assertThat(lock("provider=\"postgresql\"\n"))
        .isEqualTo(
            "Prisma reads the provider in prisma/migrations/migration_lock.toml as"
                + " provider=\"postgresql, which it refuses with P3019; it reads only the exact"
                + " form provider = \"postgresql\"");
    assertThat(lock("  provider = \"postgresql\"\n"))
        .isEqualTo(
            "prisma/migrations/migration_lock.toml names no provider: no line starts with"
                + " \"provider\"");
  }

  @Test
  void reportsALockFileThatDoesNotFitTheSchema() throws IOException {
    project
        .migrations("prisma/migrations")
        .file("prisma/schema.prisma", ProjectFolder.SCHEMA.replace("postgresql", "mysql"));
    MigrationHistory history = project.only();
    assertThat(ProjectFolder.messages(history.problems()))
        .containsExactly(
            "prisma/migrations/migration_lock.toml says postgresql and the schema says mysql, which"
                + " Prisma refuses with P3019");
    assertThat(history.problems().get(0).span().line()).isEqualTo(2);
  }

  private String lock(String text) throws IOException {
    project.migrations("prisma/migrations").file("prisma/migrations/migration_lock.toml", text);
    MigrationHistory history = project.only();
    return history.problems().isEmpty() ? null : history.problems().get(0).message();
  }
}
