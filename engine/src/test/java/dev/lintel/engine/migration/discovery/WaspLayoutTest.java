package dev.lintel.engine.migration.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.migration.DeclaredSchema;
import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaspLayoutTest {
  @TempDir Path root;
  private ProjectFolder project;

  @BeforeEach
  void migrations() throws IOException {
    project = new ProjectFolder(root);
    project.migrations("app/migrations").migrations("app/.wasp/out/db/migrations");
  }

  @Test
  void recognisesAnAppByItsMainFile() throws IOException {
    project
        .file("app/main.wasp", "app Todo {\n  auth: {\n    userEntity: User\n  }\n}\n")
        .file("app/schema.prisma", ProjectFolder.SCHEMA);
    for (String path : new String[] {".", "app", "app/migrations", "app/main.wasp"}) {
      MigrationHistory history = ProjectFolder.only(project.find(path));
      assertThat(history.layout()).isEqualTo(LayoutKind.WASP);
      assertThat(history.path()).isEqualTo("app/migrations");
      assertThat(ProjectFolder.schemaPaths(history)).containsExactly("app/schema.prisma");
      assertThat(history.declared().waspAuth()).isTrue();
      assertThat(history.outside()).isEqualTo(Outside.NOTHING);
    }
  }

  @Test
  void recognisesAnAppByItsRootMarkAlone() throws IOException {
    project.file("app/.wasproot", "").file("app/schema.prisma", ProjectFolder.SCHEMA);
    MigrationHistory history = project.only();
    assertThat(history.layout()).isEqualTo(LayoutKind.WASP);
    assertThat(history.declared().waspAuth()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          main.wasp    | app A { auth: { userEntity: User } }            | true
          main.wasp    | app A { title: "auth: {" } // auth: {}          | false
          main.wasp    | query q { fn: import { q } from "@q", auth: true } | false
          main.wasp.ts | export default app({ name: "A", auth: authConfig }) | true
          main.wasp.ts | export default app({ auth, name: "A" })         | true
          main.wasp.ts | app.auth({ userEntity: "User" })                | true
          main.wasp.ts | app.query("q", { fn: q, auth: false })          | false
          """)
  void seesWhetherAnAppDeclaresAuth(String file, String text, boolean auth) throws IOException {
    project.file("app/" + file, text).file("app/schema.prisma", ProjectFolder.SCHEMA);
    assertThat(project.only().declared().waspAuth()).isEqualTo(auth);
  }

  @Test
  void readsEntitiesInTheMainFileAtTheirPlaces() throws IOException {
    String main =
        """
        app Todo {
          db: { system: PostgreSQL } // it's one
        }

        entity User {=psl
          id Int @id /// the key
          name String @default("a // b")
        psl=}
        /* entity Old {=psl
          id Int @id
        psl=} */
        entity  Task{=psl
          id Int @id
        psl=}
        """;
    project.file("app/main.wasp", main);
    DeclaredSchema declared = project.only().declared();
    assertThat(declared.provider()).isEqualTo("postgresql");
    SourceFile file = declared.files().get(0);
    assertThat(file.path()).isEqualTo("app/main.wasp");
    assertThat(file.text()).hasSameSizeAs(main);
    assertThat(file.text().lines().map(String::stripTrailing).toList())
        .containsExactly(
            "",
            "",
            "",
            "",
            " model User {",
            "  id Int @id /// the key",
            "  name String @default(\"a // b\")",
            "}",
            "",
            "",
            "",
            " model  Task{",
            "  id Int @id",
            "}");
  }
}
