package dev.lintel.engine.declared.prisma;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the expectations is what Prisma's own engine writes for these schemas. */
class PrismaCatalogTest {

  private static final String DATASOURCE =
      """
      datasource db {
        provider = "postgresql"
      }
      """;

  private static DeclaredCatalog read(String schema) {
    String text = schema.contains("datasource") ? schema : DATASOURCE + schema;
    return PrismaCatalog.of(PrismaSchema.read(List.of(new SourceFile("schema.prisma", text))));
  }

  private static void assertGives(String schema, String lines) {
    DeclaredCatalog catalog = read(schema);
    assertThat(catalog.problems()).isEmpty();
    assertThat(CatalogLines.of(catalog.catalog())).isEqualTo(lines);
  }

  private static String column(String field) {
    String enumeration = "enum Role {\n  ADMIN\n  USER @map(\"the user\")\n}\n";
    DeclaredCatalog catalog = read(enumeration + "model M {\n  id Int @id\n  " + field + "\n}\n");
    assertThat(catalog.problems()).isEmpty();
    return CatalogLines.of(catalog.catalog()).lines().toList().get(3).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "String|text not null",
        "String?|text",
        "String[]|text[]",
        "Boolean|boolean not null",
        "Int|integer not null",
        "BigInt|bigint not null",
        "Float|double precision not null",
        "Decimal|numeric(65,30) not null",
        "DateTime|timestamp(3) without time zone not null",
        "Json|jsonb not null",
        "Bytes|bytea not null",
        "Role|\"Role\" not null",
        "Role[]|\"Role\"[]",
        "Unsupported(\"point\")?|point",
        "Int @db.SmallInt|smallint not null",
        "Int @db.Oid|oid not null",
        "Decimal @db.Decimal(10, 2)|numeric(10,2) not null",
        "Decimal @db.Decimal|numeric not null",
        "Decimal @db.Money|money not null",
        "Float @db.Real|real not null",
        "String @db.Char(3)|character(3) not null",
        "String @db.VarChar(9)|character varying(9) not null",
        "String[] @db.VarChar(9)|character varying(9)[]",
        "String @db.VarBit(5)|bit varying(5) not null",
        "String @db.Uuid|uuid not null",
        "String @db.Citext|citext not null",
        "DateTime @db.Timestamp|timestamp without time zone not null",
        "DateTime @db.Timestamptz(6)|timestamp(6) with time zone not null",
        "DateTime @db.Date|date not null",
        "DateTime @db.Timetz(0)|time(0) with time zone not null",
        "Json @db.Json|json not null",
        "Bytes @db.ByteA|bytea not null",
      })
  void givesAFieldThePostgresqlTypeOf(String type, String expected) {
    assertThat(column("c " + type)).isEqualTo("c " + expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Int @default(autoincrement())|integer not null default nextval('public.M_c_seq')",
        "Int @default(-5)|integer not null default -5",
        "Boolean @default(true)|boolean not null default true",
        "String @default(\"it's\")|text not null default 'it''s'",
        "String @default(uuid())|text not null",
        "String @default(cuid(2))|text not null",
        "String @default(nanoid(9))|text not null",
        "String @default(dbgenerated(\"gen_random_uuid()\")) @db.Uuid|uuid not null default"
            + " gen_random_uuid()",
        "String @default(dbgenerated())|text not null",
        "DateTime @default(now())|timestamp(3) without time zone not null default"
            + " CURRENT_TIMESTAMP",
        "DateTime @updatedAt|timestamp(3) without time zone not null",
        "Decimal @default(\"1.250\")|numeric(65,30) not null default 1.250",
        "Json @default(\"{}\")|jsonb not null default '{}'",
        "Bytes @default(\"AQID\")|bytea not null default '\\x010203'",
        "Role @default(USER)|\"Role\" not null default 'the user'",
        "Role[] @default([USER])|\"Role\"[] default ARRAY['the user']::\"Role\"[]",
        "Int[] @default([1, 2])|integer[] default ARRAY[1, 2]::integer[]",
        "String[] @default([])|text[] default ARRAY[]::text[]",
      })
  void givesAFieldTheDefaultOf(String type, String expected) {
    assertThat(column("c " + type)).isEqualTo("c " + expected);
  }

  @Test
  void namesKeysAndIndexesAfterTheDatabaseNames() {
    assertGives(
        """
        model User {
          id    Int    @id
          email String @unique @map("e_mail")
          first String
          last  String
          age   Int

          @@unique([first, last], name: "client_only")
          @@unique([last, first(sort: Desc)], map: "own")
          @@index([age])
          @@index(fields: [age, email], name: "old_spelling")
          @@index(last, type: Hash)
          @@map("users")
        }
        """,
        """
        table public.users
          id integer not null
          e_mail text not null
          first text not null
          last text not null
          age integer not null
          primary key users_pkey [id]
          unique users_e_mail_key [e_mail]
          unique users_first_last_key [first, last]
          unique own [last, first desc]
          index users_age_idx [age]
          index old_spelling [age, e_mail]
          index users_last_idx hash [last]
        """);
  }

  @Test
  void cutsNamesToSixtyThreeBytesBeforeTheSuffix() {
    assertGives(
        """
        model BackgroundWorkerTask {
          id                   Int @id
          runtimeEnvironmentId Int
          slug                 Int
          triggerSource        Int

          @@index([runtimeEnvironmentId, slug, triggerSource])
        }
        """,
        """
        table public.BackgroundWorkerTask
          id integer not null
          runtimeEnvironmentId integer not null
          slug integer not null
          triggerSource integer not null
          primary key BackgroundWorkerTask_pkey [id]
          index BackgroundWorkerTask_runtimeEnvironmentId_slug_triggerSourc_idx \
        [runtimeEnvironmentId, slug, triggerSource]
        """);
  }

  @Test
  void cutsNamesBetweenCharacters() {
    assertThat(ConstraintNames.cut("é".repeat(40), "_pkey")).isEqualTo("é".repeat(29) + "_pkey");
  }

  @Test
  void readsOperatorClassesAndConditions() {
    assertGives(
        """
        model M {
          id   Int     @id
          data Json
          text String?
          on   Boolean @map("is_on")

          @@index([data(ops: JsonbPathOps)], type: Gin)
          @@index([text(ops: raw("gin_trgm_ops"))], type: Gin, map: "trgm")
          @@index([id], where: raw("text IS NULL"), map: "w1")
          @@index([id], where: { on: true, text: { not: null } }, map: "w2")
        }
        """,
        """
        table public.M
          id integer not null
          data jsonb not null
          text text
          is_on boolean not null
          primary key M_pkey [id]
          index M_data_idx gin [data jsonb_path_ops]
          index trgm gin [text gin_trgm_ops]
          index w1 [id] where text IS NULL
          index w2 [id] where "is_on" = true AND "text" IS NOT NULL
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "JsonbPathOps, jsonb_path_ops",
    "Int4MinMaxMultiOps, int4_minmax_multi_ops",
    "VarBitMinMaxOps, varbit_minmax_ops",
    "TimestampTzBloomOps, timestamptz_bloom_ops",
  })
  void spellsOperatorClassesAsPostgresqlDoes(String name, String expected) {
    Value value = new Value.Word(name, dev.lintel.engine.source.SourceSpan.startOf("x"));
    assertThat(OperatorClasses.sql(value)).isEqualTo(expected);
  }

  @Test
  void judgesTheActionOfAForeignKeyByItsScalars() {
    assertGives(
        """
        model User {
          id Int    @id
          a  Post[] @relation("a")
          b  Post[] @relation("b")
          c  Post[] @relation("c")
          d  Post[] @relation("d")
        }

        model Post {
          id  Int   @id
          aId Int
          a   User  @relation("a", fields: [aId], references: [id])
          bId Int?
          b   User? @relation("b", fields: [bId], references: [id])
          cId Int   @map("c_id")
          c   User? @relation("c", fields: [cId], references: [id])
          dId Int
          d   User  @relation("d", fields: [dId], references: [id], onDelete: Cascade, onUpdate: NoAction, map: "own_fk")
        }
        """,
        """
        table public.Post
          id integer not null
          aId integer not null
          bId integer
          c_id integer not null
          dId integer not null
          primary key Post_pkey [id]
          foreign key Post_aId_fkey [aId] -> public.User [id] restrict/cascade
          foreign key Post_bId_fkey [bId] -> public.User [id] set null/cascade
          foreign key Post_c_id_fkey [c_id] -> public.User [id] restrict/cascade
          foreign key own_fk [dId] -> public.User [id] cascade/no action
        table public.User
          id integer not null
          primary key User_pkey [id]
        """);
  }

  @Test
  void readsRelationsOfAModelToItself() {
    assertGives(
        """
        model Node {
          id       Int    @id
          parentId Int?
          parent   Node?  @relation("tree", fields: [parentId], references: [id])
          children Node[] @relation("tree")
          likes    Node[] @relation("like")
          liked    Node[] @relation("like")
        }
        """,
        """
        table public.Node
          id integer not null
          parentId integer
          primary key Node_pkey [id]
          foreign key Node_parentId_fkey [parentId] -> public.Node [id] set null/cascade
        table public._like
          A integer not null
          B integer not null
          primary key _like_AB_pkey [A, B]
          index _like_B_index [B]
          foreign key _like_A_fkey [A] -> public.Node [id] cascade/cascade
          foreign key _like_B_fkey [B] -> public.Node [id] cascade/cascade
        """);
  }

  @Test
  void makesJoinTablesNamedAfterTheModelsInOrder() {
    assertGives(
        """
        model Tag {
          id    String @id @default(uuid()) @db.Uuid
          posts Post[]
          @@map("tags")
        }

        model Post {
          id   BigInt @id @default(autoincrement()) @map("post_id")
          tags Tag[]
        }
        """,
        """
        table public.Post
          post_id bigint not null default nextval('public.Post_post_id_seq')
          primary key Post_pkey [post_id]
        table public._PostToTag
          A bigint not null
          B uuid not null
          primary key _PostToTag_AB_pkey [A, B]
          index _PostToTag_B_index [B]
          foreign key _PostToTag_A_fkey [A] -> public.Post [post_id] cascade/cascade
          foreign key _PostToTag_B_fkey [B] -> public.tags [id] cascade/cascade
        table public.tags
          id uuid not null
          primary key tags_pkey [id]
        """);
  }

  @Test
  void makesNoForeignKeysInRelationModePrisma() {
    assertGives(
        """
        datasource db {
          provider     = "postgres"
          url          = env("DATABASE_URL")
          relationMode = "prisma"
        }
        model A {
          id Int @id
          b  B[]
          c  C[]
        }
        model B {
          id  Int @id
          aId Int
          a   A   @relation(fields: [aId], references: [id])
        }
        model C {
          id Int @id
          a  A[]
        }
        """,
        """
        table public.A
          id integer not null
          primary key A_pkey [id]
        table public.B
          id integer not null
          aId integer not null
          primary key B_pkey [id]
        table public.C
          id integer not null
          primary key C_pkey [id]
        table public._AToC
          A integer not null
          B integer not null
          primary key _AToC_AB_pkey [A, B]
          index _AToC_B_index [B]
        """);
  }

  @Test
  void putsTablesAndEnumsInTheirSchemas() {
    DeclaredCatalog catalog =
        read(
            """
            datasource pg {
              provider = "postgresql"
              schemas  = ["app", "public"]
            }
            model A {
              id   Int    @id
              kind Kind
              name String @pg.VarChar(5)
              @@map("a.b")
              @@schema("app")
            }
            enum Kind {
              X
              @@map("kinds")
              @@schema("public")
            }
            """);
    assertThat(catalog.problems()).isEmpty();
    assertThat(catalog.schemas()).containsExactlyInAnyOrder("app", "public");
    assertThat(CatalogLines.of(catalog.catalog()))
        .isEqualTo(
            """
            enum public.kinds [X]
            table app.a.b
              id integer not null
              kind kinds not null
              name character varying(5) not null
              primary key a.b_pkey [id]
            """);
  }

  @Test
  void expectsIgnoredFieldsAndModelsInTheDatabaseButNoViews() {
    DeclaredCatalog catalog =
        read(
            """
            model A {
              id   Int @id
              old  Int @ignore
              sums S[]
            }
            model B {
              id Int @id
              @@ignore
            }
            view S {
              aId Int @unique
              a   A   @relation(fields: [aId], references: [id])
              @@map("sums")
            }
            """);
    assertThat(catalog.problems()).isEmpty();
    assertThat(catalog.views()).hasToString("[public.sums]");
    assertThat(CatalogLines.of(catalog.catalog()))
        .isEqualTo(
            """
            table public.A
              id integer not null
              old integer not null
              primary key A_pkey [id]
            table public.B
              id integer not null
              primary key B_pkey [id]
            """);
  }

  @Test
  void readsAllFilesOfASchemaAsOne() {
    PrismaSchema schema =
        PrismaSchema.read(
            List.of(
                new SourceFile("schema/a.prisma", "model A {\n  id Int @id\n  b B[]\n}\n"),
                new SourceFile(
                    "schema/b.prisma",
                    "model B {\n  id Int @id\n  aId Int\n"
                        + "  a A @relation(fields: [aId], references: [id])\n}\n"),
                new SourceFile("schema/main.prisma", DATASOURCE)));
    DeclaredCatalog catalog = PrismaCatalog.of(schema);
    assertThat(catalog.problems()).isEmpty();
    assertThat(CatalogLines.of(catalog.catalog()))
        .contains("foreign key B_aId_fkey [aId] -> public.A [id] restrict/cascade");
  }
}
