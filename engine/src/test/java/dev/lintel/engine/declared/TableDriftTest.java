package dev.lintel.engine.declared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.source.SourceSpan;
import org.junit.jupiter.api.Test;

/** Tables, columns, enums, join tables, and what is left out of the comparison. */
class TableDriftTest {

  private static final String A =
      "CREATE TABLE \"A\" (id integer NOT NULL, CONSTRAINT \"A_pkey\" PRIMARY KEY (id));\n";

  @Test
  void reportsAMissingTableOnceAndNothingOfIt() {
    DriftCase.of(
            A,
            """
            model A {
              id Int @id
              bs B[]
            }
            model B {
              id  Int    @id
              aId Int
              a   A      @relation(fields: [aId], references: [id])
              key String @unique
              @@index([aId])
            }
            """)
        .gives("+ table B");
  }

  @Test
  void reportsATableThatIsNotDeclared() {
    DriftCase.of(A + "CREATE TABLE old (x integer);", "model A {\n  id Int @id\n}\n")
        .gives("- table old");
  }

  @Test
  void reportsEachMissingFieldAtItsOwnLine() {
    Drift drift =
        DriftCase.of(
                A, "model A {\n  id Int @id\n  first String?\n  last  String @default(\"x\")\n}\n")
            .drift();
    assertThat(drift.differences())
        .extracting(difference -> difference.object() + " " + difference.declaredAt())
        .containsExactly("A.first schema.prisma:3:3", "A.last schema.prisma:4:3");
    assertThat(drift.differences())
        .extracting(Difference::declared)
        .containsExactly("text", "text NOT NULL");
    assertThat(drift.differences())
        .allSatisfy(
            difference ->
                assertThat(difference.replayedAt()).hasToString("1_init/migration.sql:1:1"));
  }

  @Test
  void reportsAColumnThatIsNotDeclaredAtBothPlaces() {
    Difference difference =
        DriftCase.of(
                A + "ALTER TABLE \"A\" ADD COLUMN \"extra\" integer;",
                "model A {\n  id Int @id\n}\n")
            .drift()
            .differences()
            .get(0);
    assertThat(difference.declaredAt()).isEqualTo(new SourceSpan("schema.prisma", 1, 1, 1, 8));
    assertThat(difference.replayedAt()).isNotNull().hasToString("1_init/migration.sql:2:28");
    assertThat(difference.replayed()).isEqualTo("integer");
  }

  @Test
  void reportsARenamedColumnAsMissingAndExtra() {
    DriftCase.of(
            "CREATE TABLE t (id integer NOT NULL, old text, CONSTRAINT t_pkey PRIMARY KEY (id));",
            "model t {\n  id Int @id\n  new String?\n}\n")
        .gives("- column t.old", "+ column t.new");
  }

  @Test
  void tellsNamesApartByCase() {
    DriftCase.of(
            "CREATE TABLE a (id integer NOT NULL, CONSTRAINT \"A_pkey\" PRIMARY KEY (id));",
            "model A {\n  id Int @id\n}\n")
        .gives("+ table A", "- table a");
  }

  @Test
  void comparesEnumsByTheirValuesInAnyOrder() {
    String schema = "enum E {\n  A\n  B\n  C\n}\n";
    DriftCase.of("CREATE TYPE \"E\" AS ENUM ('C', 'B', 'A');", schema).gives();
    DriftCase.of("CREATE TYPE \"E\" AS ENUM ('A', 'B', 'D');", schema)
        .gives("- enum value E.D", "+ enum value E.C");
    DriftCase.of("CREATE TYPE \"F\" AS ENUM ('A');", schema).gives("+ enum E", "- enum F");
  }

  @Test
  void leavesOutWhatPrismaDoesNotManage() {
    DriftCase.of(
            A
                + """
                CREATE TABLE _prisma_migrations (id text);
                CREATE VIEW v AS SELECT 1 AS x;
                CREATE MATERIALIZED VIEW mv AS SELECT 1 AS x;
                CREATE SEQUENCE s;
                CREATE DOMAIN d AS text;
                CREATE SCHEMA other;
                CREATE TABLE other.t (x integer);
                CREATE TYPE other.e AS ENUM ('A');
                CREATE TEMPORARY TABLE tmp (x integer);
                """,
            "model A {\n  id Int @id\n}\n")
        .gives();
  }

  @Test
  void countsAPartitionedTableButNotItsPartitions() {
    String sql =
        """
        CREATE TABLE parts (a integer NOT NULL, CONSTRAINT parts_pkey PRIMARY KEY (a))
          PARTITION BY RANGE (a);
        CREATE TABLE parts1 PARTITION OF parts FOR VALUES FROM (1) TO (2);
        """;
    DriftCase.of(sql, "model parts {\n  a Int @id\n}\n").gives();
    DriftCase.of(sql, "").gives("- table parts");
  }

  @Test
  void looksAtTheSchemasOfTheDatasource() {
    DriftCase.of(
            A
                + "CREATE SCHEMA app; CREATE TABLE app.t (id integer NOT NULL,"
                + " CONSTRAINT t_pkey PRIMARY KEY (id)); CREATE TABLE app.u (x integer);",
            """
            datasource db {
              provider = "postgresql"
              schemas  = ["app"]
            }
            model t {
              id Int @id
              @@schema("app")
            }
            """)
        .gives("- table app.u");
  }

  @Test
  void ignoresDeclaredViews() {
    String view = "view V {\n  x Int @unique\n}\n";
    DriftCase.of("", view).gives();
    DriftCase.of("CREATE VIEW \"V\" AS SELECT 1 AS x;", view).gives();
  }

  private static final String MANY =
      "model A {\n  id Int @id\n  bs B[]\n}\nmodel B {\n  id Int @id\n  as A[]\n}\n";

  private static String joinTable(String key) {
    return A
        + """
        CREATE TABLE "B" (id integer NOT NULL, CONSTRAINT "B_pkey" PRIMARY KEY (id));
        CREATE TABLE "_AToB" ("A" integer NOT NULL, "B" integer NOT NULL%s
        CREATE INDEX "_AToB_B_index" ON "_AToB" ("B");
        ALTER TABLE "_AToB" ADD CONSTRAINT "_AToB_A_fkey" FOREIGN KEY ("A") REFERENCES "A" (id)
          ON DELETE CASCADE ON UPDATE CASCADE;
        ALTER TABLE "_AToB" ADD CONSTRAINT "own_name" FOREIGN KEY ("B") REFERENCES "B" (id)
          ON DELETE CASCADE ON UPDATE CASCADE;
        """
            .formatted(key);
  }

  private static final String KEYED = ", CONSTRAINT \"_AToB_AB_pkey\" PRIMARY KEY (\"A\", \"B\"));";
  private static final String INDEXED =
      "); CREATE UNIQUE INDEX \"_AToB_AB_unique\" ON \"_AToB\" (\"A\", \"B\");";

  @Test
  void acceptsBothFormsOfAJoinTableUnlessTheVersionIsKnown() {
    DriftCase.of(joinTable(KEYED), MANY).gives();
    DriftCase.of(joinTable(INDEXED), MANY).gives();
    DriftCase.of(joinTable(INDEXED), MANY).withPrisma(5).gives();
    DriftCase.of(joinTable(KEYED), MANY).withPrisma(7).gives();
  }

  @Test
  void wantsTheKeyedFormSinceVersionSix() {
    DriftCase.of(joinTable(INDEXED), MANY)
        .withPrisma(6)
        .gives("+ primary key _AToB._AToB_AB_pkey", "- unique _AToB._AToB_AB_unique");
  }

  @Test
  void ignoresTheTablesThatWaspAdds() {
    String sql =
        A
            + """
            CREATE TABLE "Auth" (id text NOT NULL, CONSTRAINT "Auth_pkey" PRIMARY KEY (id));
            CREATE TABLE "AuthIdentity" (id text NOT NULL);
            CREATE TABLE "Session" (id text NOT NULL);
            CREATE TABLE "UsedOneTimeCode" (id text NOT NULL);
            """;
    String schema = "model A {\n  id Int @id\n}\n";
    DriftCase.of(sql, schema).withWaspAuth().gives();
    DriftCase.of(sql, schema)
        .gives(
            "- table Auth", "- table AuthIdentity", "- table Session", "- table UsedOneTimeCode");
  }

  @Test
  void knowsTheTablesThatWaspAddsByTheirLooks() {
    String sql =
        A
            + """
            CREATE TABLE "Auth" (id text NOT NULL, CONSTRAINT "Auth_pkey" PRIMARY KEY (id));
            CREATE TABLE "AuthIdentity" (
              "providerName" text NOT NULL, "providerUserId" text NOT NULL,
              "providerData" text NOT NULL DEFAULT '{}',
              "authId" text NOT NULL REFERENCES "Auth" (id) ON DELETE CASCADE,
              PRIMARY KEY ("providerName", "providerUserId")
            );
            CREATE TABLE "Session" (id text NOT NULL, "userId" text REFERENCES "Auth" (id));
            """;
    DriftCase.of(sql, "model A {\n  id Int @id\n}\n").gives();
  }

  @Test
  void saysNothingOfWhatIsUncertain() {
    String dynamic = "DO $$ BEGIN EXECUTE current_setting('app.sql'); END $$;";
    DriftCase.of(A + dynamic, "model A {\n  id Int @id\n  x Int\n}\nmodel B {\n  id Int @id\n}\n")
        .gives();
  }

  @Test
  void comparesTheRestOfASchemaWithARelationThatHasNoOpposite() {
    Drift drift =
        DriftCase.of(
                A
                    + "CREATE TABLE \"B\" (id integer NOT NULL, x integer, CONSTRAINT \"B_pkey\""
                    + " PRIMARY KEY (id));",
                "model A {\n  id Int @id\n  bs B[]\n}\nmodel B {\n  id Int @id\n}\n")
            .drift();
    assertThat(drift.problems()).hasSize(1);
    assertThat(drift.differences())
        .extracting(difference -> difference.object().toString())
        .containsExactly("B.x");
  }

  @Test
  void saysNothingOfAModelThatWasNotUnderstood() {
    Drift drift =
        DriftCase.of(
                A + "CREATE TABLE \"B\" (x integer); CREATE TABLE perhaps_mapped (x integer);",
                "model A {\n  id Int @id\n  y Int\n}\nmodel B {\n  id Int @id\n  x Int[]?\n}\n")
            .drift();
    assertThat(drift.problems()).hasSize(1);
    assertThat(drift.differences())
        .extracting(difference -> difference.object().toString())
        .containsExactly("A.y");
  }
}
