package dev.lintel.engine.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lintel.engine.testkit.ExamplePart.Role;
import org.junit.jupiter.api.Test;

final class ExampleHistoryTest {

  @Test
  void cutsTheTextAtItsHeaders() {
    ExampleHistory example =
        ExampleHistory.parse(
            """
            -- base: 1_init/migration.sql
            CREATE TABLE a (id int);
            -- file: 1_init/migration.sql
            -- a comment
            CREATE TABLE b (id int);
            // file: schema.prisma
            model A {
            }
            """);

    assertThat(example.parts())
        .containsExactly(
            new ExamplePart(Role.BASE, "1_init/migration.sql", "CREATE TABLE a (id int);\n"),
            new ExamplePart(
                Role.FILE, "1_init/migration.sql", "-- a comment\nCREATE TABLE b (id int);\n"),
            new ExamplePart(Role.FILE, "schema.prisma", "model A {\n}\n"));
    assertThat(example.hasBase()).isTrue();
    assertThat(example.runByPrisma()).isTrue();
  }

  @Test
  void takesScriptsWithoutFolderForAPlainHistory() {
    ExampleHistory example = ExampleHistory.parse("-- file: 001_init.sql\nSELECT 1;\n");

    assertThat(example.runByPrisma()).isFalse();
    assertThat(example.hasBase()).isFalse();
  }

  @Test
  void refusesTextBeforeTheFirstHeader() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExampleHistory.parse("SELECT 1;\n"))
        .withMessageContaining("SELECT 1;");
  }
}
