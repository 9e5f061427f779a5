package dev.lintel.rules.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class SchemaAheadRuleTest {

  private static final String HEAD = "datasource db {\n  provider = \"postgresql\"\n}\n";
  private static final String INIT =
      """
      CREATE TYPE "Role" AS ENUM ('USER');
      CREATE TABLE "User" (
        "id" TEXT NOT NULL,
        "role" "Role" NOT NULL DEFAULT 'USER',
        CONSTRAINT "User_pkey" PRIMARY KEY ("id")
      );
      """;

  @Test
  void marksTheFieldThatNoMigrationMakes() {
    rule()
        .migration("20250101000000_init", INIT)
        .schema(
            """
            datasource db {
              provider = "postgresql"
            }
            enum Role {
              USER
            }
            model User {
              id   String @id
              role Role   @default(USER)
              name String?
            //^^^^^^^^^^^^ schema-ahead: The column 'User.name' is declared in 'prisma/schema.prisma', but no migration makes it.
            }
            """)
        .check();
  }

  @Test
  void reportsAMissingTableOnceAndNotItsColumns() {
    rule()
        .migration("20250101000000_init", INIT)
        .schema(
            """
            datasource db {
              provider = "postgresql"
            }
            enum Role {
              USER
            }
            model User {
              id   String @id
              role Role   @default(USER)
            }
            model Post { // finds: schema-ahead
              id    String @id
              title String
            }
            """)
        .check();
  }

  @Test
  void reportsAMissingEnumValue() {
    assertThat(
            rule()
                .migration("20250101000000_init", INIT)
                .schema(
                    HEAD + model("USER\n  ADMIN", "", "id String @id", "role Role @default(USER)"))
                .findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message()).contains("The enum value 'Role.ADMIN' is declared");
            });
  }

  @Test
  void onlyWarnsOfAMissingIndex() {
    assertThat(
            rule()
                .migration("20250101000000_init", INIT)
                .schema(
                    HEAD
                        + model(
                            "USER", "@@index([role])", "id String @id", "role Role @default(USER)"))
                .findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).contains("The index 'User.User_role_idx' is declared");
            });
  }

  @Test
  void warnsOfAnotherNullability() {
    assertThat(
            rule()
                .migration("20250101000000_init", INIT)
                .schema(HEAD + model("USER", "", "id String @id", "role Role? @default(USER)"))
                .findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).startsWith("The nullability of 'User.role'");
            });
  }

  @Test
  void namesWaspsOwnCommandInAWaspApp() {
    assertThat(
            rule()
                .migration("20250101000000_init", INIT)
                .schema(
                    HEAD + model("USER", "", "id String @id", "role Role @default(USER)", "x Int?"))
                .findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.advice()).contains("'prisma migrate dev'"));
  }

  @Test
  void namesTheMigrationThatDroppedIt() {
    assertThat(
            rule()
                .migration("20250101000000_init", INIT)
                .migration("20250102000000_x", "ALTER TABLE \"User\" ADD COLUMN \"x\" INTEGER;")
                .migration("20250103000000_no_x", "ALTER TABLE \"User\" DROP COLUMN \"x\";")
                .schema(
                    HEAD + model("USER", "", "id String @id", "role Role @default(USER)", "x Int?"))
                .findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "The column 'User.x' is declared in 'prisma/schema.prisma', but migration"
                          + " '20250103000000_no_x' has dropped or renamed it.");
              assertThat(finding.related())
                  .singleElement()
                  .satisfies(
                      related ->
                          assertThat(related.span().file())
                              .isEqualTo("prisma/migrations/20250103000000_no_x/migration.sql"));
            });
  }

  @Test
  void staysSilentIfBothAgree() {
    rule()
        .migration("20250101000000_init", INIT)
        .schema(HEAD + model("USER", "", "id String @id", "role Role @default(USER)"))
        .check();
  }

  @Test
  void staysSilentWithoutADeclaredSchema() {
    rule().migration("20250101000000_init", INIT).check();
  }

  private static String model(String values, String attribute, String... fields) {
    return "enum Role {\n  "
        + values
        + "\n}\nmodel User {\n  "
        + String.join("\n  ", fields)
        + "\n  "
        + attribute
        + "\n}\n";
  }

  private static RuleTester rule() {
    return RuleTester.rule(new SchemaAheadRule());
  }
}
