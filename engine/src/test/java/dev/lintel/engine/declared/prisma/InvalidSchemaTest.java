package dev.lintel.engine.declared.prisma;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvalidSchemaTest {

  private static DeclaredCatalog read(String schema) {
    return PrismaCatalog.of(PrismaSchema.read(List.of(new SourceFile("schema.prisma", schema))));
  }

  /** Asserts the problems, each as {@code line: message}, and that they leave {@code uncertain}. */
  private static void assertSays(String schema, List<String> uncertain, String... problems) {
    DeclaredCatalog catalog = read(schema);
    assertThat(catalog.problems())
        .extracting(problem -> problem.span().line() + ": " + problem.message())
        .containsExactly(problems);
    assertThat(catalog.problems())
        .allMatch(problem -> problem.kind() == ProblemKind.INVALID_DECLARED_SCHEMA);
    assertThat(List.of("A", "B"))
        .filteredOn(name -> isUncertain(catalog, name))
        .isEqualTo(uncertain);
  }

  private static boolean isUncertain(DeclaredCatalog catalog, String name) {
    return catalog.catalog().uncertainty().covers(new QualifiedName("public", name));
  }

  @Test
  void saysThatARelationHasNoOppositeAndStaysCertain() {
    assertSays(
        """
        model A {
          id Int @id
          bs B[]
        }
        model B {
          id Int @id
        }
        """,
        List.of(),
        "3: relation field A.bs has no opposite field in model B");
  }

  @Test
  void blamesNoOppositeThatMayStandInALineThatWasNotUnderstood() {
    assertSays(
        """
        model A {
          id Int @id
          bs B[]
        }
        model B {
          id Int @id
          a A @relation(fields: [aId
        }
        """,
        List.of("B"),
        "7: an argument list must be closed on the line it begins on");
  }

  @Test
  void leavesOnlyTheModelUncertainWhoseLineWasNotUnderstood() {
    DeclaredCatalog catalog =
        read("model A {\n  id Int @id\n  x Int[]?\n}\nmodel B {\n  id Int @id\n}\n");
    assertThat(isUncertain(catalog, "A")).isTrue();
    assertThat(isUncertain(catalog, "B")).isFalse();
    assertThat(catalog.complete()).isFalse();
  }

  @Test
  void saysThatATypeIsNotDeclared() {
    assertSays(
        "model A {\n  id Int @id\n  x Colour\n}\n",
        List.of("A"),
        "3: field A.x has the type Colour, which is not declared");
  }

  @Test
  void saysThatANativeTypeDoesNotFit() {
    assertSays(
        "model A {\n  id Int @id\n  x Int @db.VarChar(5)\n}\n",
        List.of("A"),
        "3: field A.x cannot be @db.VarChar on PostgreSQL as it is of type Int");
  }

  @Test
  void saysThatAnAttributeIsNotKnown() {
    assertSays(
        "model A {\n  id Int @id\n  x Int @uniq\n  @@fulltext([x])\n}\n",
        List.of("A"),
        "3: field A.x has an attribute that is not known, @uniq",
        "4: @@fulltext is not an attribute of a model on PostgreSQL");
  }

  @Test
  void saysThatADefaultDoesNotFit() {
    assertSays(
        "model A {\n  id Int @id\n  x Int @default(five)\n}\n",
        List.of("A"),
        "3: field A.x has a default that does not fit its type");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "x Int @default(\"5\")|has a default that does not fit its type",
        "x Int @default(1.5)|has a default that does not fit its type",
        "x String @default(5)|has a default that does not fit its type",
        "x String @default(now())|has a default that does not fit its type",
        "x String @default(autoincrement())|has a default that does not fit its type",
        "x String @default(nope())|has a default that does not fit its type",
        "x String @default(dbgenerated(\"\"))|has a default that does not fit its type",
        "x Bytes @default(\"###\")|has a default that does not fit its type",
        "x Int[] @default(1)|has a default that does not fit its type",
        "x Int @relation|is no relation, but has @relation",
        "x Int @map(y)|needs a string in @map",
        "x String @db.Text @db.Uuid|has the attribute @db.Uuid a second time",
        "x Int @default(1) @default(2)|has the attribute @default a second time",
      })
  void saysWhatIsWrongWithAField(String field, String message) {
    assertSays(
        "model A {\n  id Int @id\n  " + field + "\n}\n", List.of("A"), "3: field A.x " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@@index([id], foo: 1)|@@index has an argument that PostgreSQL does not know, foo",
        "@@index([id], type: Foo)|@@index has an argument that PostgreSQL does not know, type",
        "@@unique([id(sort: Down)])|sort: is Asc or Desc",
        "@@index([])|@@index names no fields",
      })
  void saysWhatIsWrongWithAnIndex(String attribute, String message) {
    assertSays("model A {\n  id Int @id\n  " + attribute + "\n}\n", List.of("A"), "3: " + message);
  }

  @Test
  void knowsNoTablesForCertainWhenADatabaseNameIsNotAString() {
    DeclaredCatalog catalog = read("model A {\n  id Int @id\n  @@map(other)\n}\n");
    assertThat(catalog.complete()).isFalse();
    assertThat(isUncertain(catalog, "A")).isTrue();
  }

  @Test
  void saysThatAnEnumHasAValueTwiceOrNone() {
    assertSays(
        "enum A {\n  X\n  X\n}\nenum B {\n}\n",
        List.of("A", "B"),
        "3: the enum A has the value X twice",
        "5: the enum B has no value");
  }

  @Test
  void saysThatNamesAreTakenTwice() {
    assertSays(
        """
        model A {
          id Int @id
          id Int
          x Int
          y Int @map("x")
          @@index([x])
          @@index([x(sort: Desc)])
        }
        model B {
          id Int @id
          @@map("A")
        }
        """,
        List.of("A"),
        "3: field A.id is declared twice",
        "3: field A.id has the column name \"id\" of another field",
        "5: field A.y has the column name \"x\" of another field",
        "7: two indexes of A have the name \"A_x_idx\"; one needs map:",
        "9: model B has the table name of another");
  }

  @Test
  void saysThatAModelHasTwoIds() {
    assertSays(
        "model A {\n  id Int @id\n  other Int @id\n}\n", List.of("A"), "1: model A has two ids");
  }

  @Test
  void saysThatAModelIsDeclaredTwice() {
    assertSays(
        "model A {\n  id Int @id\n}\nmodel A {\n  id Int @id\n}\n",
        List.of("A"),
        "4: A is declared twice");
  }

  @Test
  void saysWhatAnIndexNamesThatIsNoField() {
    assertSays(
        "model A {\n  id Int @id\n  @@index([nope])\n}\n",
        List.of("A"),
        "3: @@index names what is no scalar field of A");
  }

  @Test
  void saysThatARelationIsIncomplete() {
    assertSays(
        """
        model A {
          id Int @id
          b  B?
        }
        model B {
          id Int @id
          a  A?
        }
        """,
        List.of("A", "B"),
        "3: A.b: neither side says fields: and references:");
  }

  @Test
  void saysThatSeveralRelationsNeedNames() {
    assertSays(
        """
        model A {
          id Int @id
          x  B[]
          y  B[]
        }
        model B {
          id  Int @id
          aId Int
          a   A   @relation(fields: [aId], references: [id])
        }
        """,
        List.of("B"),
        "9: relation field B.a may belong to several fields of A; each relation needs a name");
  }

  @Test
  void notesWhatLeavesNoDoubtAboutTheDatabase() {
    assertSays(
        """
        model A {
          id Int
          b  B?
        }
        model B {
          id  Int  @id
          aId Int?
          a   A    @relation(fields: [aId], references: [id])
        }
        type C {
          x Int
        }
        """,
        List.of(),
        "10: composite types exist on MongoDB only",
        "8: B.a: a one-to-one relation needs @unique on its fields",
        "1: model A has neither an id nor a required unique field",
        "8: B.a: references: must name the id or a unique key of A",
        "8: B.a: the relation is required, but its fields are optional");
  }

  @Test
  void comparesNothingOfASchemaWithABlockThatIsNotUnderstood() {
    DeclaredCatalog catalog = read("model A {\n  id Int @id\n}\nmodle B {\n  id Int @id\n}\n");
    assertThat(catalog.problems())
        .first()
        .satisfies(problem -> assertThat(problem.message()).isEqualTo("this line begins no block"));
    assertThat(catalog.catalog().uncertainty().everything()).isTrue();
  }

  @Test
  void comparesNothingOfASchemaForAnotherDatabase() {
    DeclaredCatalog catalog =
        read("datasource db {\n  provider = \"mysql\"\n}\nmodel A {\n  id Int @id\n}\n");
    assertThat(catalog.problems())
        .extracting(problem -> problem.span() + " " + problem.message())
        .containsExactly(
            "schema.prisma:1:1 the datasource is mysql; only PostgreSQL schemas are compared with"
                + " the migrations");
    assertThat(catalog.catalog().uncertainty().everything()).isTrue();
  }

  @Test
  void wantsASchemaOfEachModelWhereTheDatasourceHasSchemas() {
    assertSays(
        """
        datasource db {
          provider = "postgresql"
          schemas  = ["public"]
        }
        model A {
          id Int @id
        }
        model B {
          id Int @id
          @@schema("other")
        }
        """,
        List.of("A"),
        "5: A must say its @@schema, as the datasource has schemas",
        "10: the schema \"other\" of B is not among those of the datasource");
  }
}
