package dev.lintel.engine.declared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Foreign keys; the verdicts are those of Prisma's own engine. */
class ForeignKeyDriftTest {

  private static final String TABLES =
      """
      CREATE TABLE p (id integer NOT NULL, u integer NOT NULL, CONSTRAINT p_pkey PRIMARY KEY (id));
      CREATE UNIQUE INDEX p_u_key ON p (u);
      CREATE TABLE c (id integer NOT NULL, pid integer NOT NULL, CONSTRAINT c_pkey PRIMARY KEY (id));
      """;

  private static final String SCHEMA =
      """
      model p {
        id Int @id
        u  Int @unique
        cs c[]
      }
      model c {
        id  Int @id
        pid Int
        p   p   @relation(fields: [pid], references: [id])
      }
      """;

  private static DriftCase foreignKey(String sql) {
    return DriftCase.of(TABLES + sql, SCHEMA);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "c_pid_fkey|(id) ON DELETE RESTRICT ON UPDATE CASCADE|",
        "c_pid_fkey|(id) ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE|",
        "c_pid_fkey|(id) ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID|",
        "c_pid_fkey|(id) MATCH FULL ON DELETE RESTRICT ON UPDATE CASCADE|",
        "other|(id) ON DELETE RESTRICT ON UPDATE CASCADE|~ name c.c_pid_fkey",
        "c_pid_fkey|(id)|~ foreign key c.c_pid_fkey",
        "c_pid_fkey|(id) ON DELETE CASCADE ON UPDATE CASCADE|~ foreign key c.c_pid_fkey",
        "other|(id) ON DELETE CASCADE ON UPDATE CASCADE|~ foreign key c.c_pid_fkey",
        "c_pid_fkey|(u) ON DELETE RESTRICT ON UPDATE CASCADE|~ foreign key c.c_pid_fkey",
      })
  void comparesColumnsTargetAndActions(String name, String reference, String expected) {
    DriftCase drift =
        foreignKey(
            "ALTER TABLE c ADD CONSTRAINT %s FOREIGN KEY (pid) REFERENCES p %s;"
                .formatted(name, reference));
    if (expected == null) {
      drift.gives();
    } else {
      drift.gives(expected);
    }
  }

  @Test
  void reportsOneThatNoMigrationMakes() {
    foreignKey("").gives("+ foreign key c.c_pid_fkey");
  }

  @Test
  void reportsOneThatIsNotDeclared() {
    DriftCase.of(
            TABLES + "ALTER TABLE c ADD CONSTRAINT c_pid_fkey FOREIGN KEY (pid) REFERENCES p (id);",
            "model p {\n  id Int @id\n  u Int @unique\n}\nmodel c {\n  id Int @id\n  pid Int\n}\n")
        .gives("- foreign key c.c_pid_fkey");
  }

  @Test
  void reportsAllInRelationModePrisma() {
    DriftCase.of(
            TABLES
                + "ALTER TABLE c ADD CONSTRAINT c_pid_fkey FOREIGN KEY (pid) REFERENCES p (id)"
                + " ON DELETE RESTRICT ON UPDATE CASCADE;",
            SCHEMA
                + "datasource db {\n  provider = \"postgresql\"\n  relationMode = \"prisma\"\n}\n")
        .gives("- foreign key c.c_pid_fkey");
  }

  @Test
  void takesASecondOneOfTheSameShapeForEqual() {
    String one =
        "ALTER TABLE c ADD CONSTRAINT %s FOREIGN KEY (pid) REFERENCES p (id)"
            + " ON DELETE RESTRICT ON UPDATE CASCADE;\n";
    foreignKey(one.formatted("c_pid_fkey") + one.formatted("twin")).gives();
  }
}
