package dev.lintel.engine.declared.prisma;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrismaParserTest {

  private static PrismaFile parse(String text) {
    return PrismaParser.parse(new SourceFile("schema.prisma", text));
  }

  private static Block.Model model(String text) {
    return parse(text).blocks().stream()
        .filter(Block.Model.class::isInstance)
        .map(Block.Model.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Field field(String line) {
    Block.Model model = model("model M {\n" + line + "\n}\n");
    assertThat(model.unreadLines()).isEmpty();
    return model.fields().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "id Int, Int REQUIRED",
    "id   Int?, Int OPTIONAL",
    "id Int[], Int LIST",
    "model String, String REQUIRED",
    "enum enum, enum REQUIRED",
    "größe Int, Int REQUIRED",
    "a_b-c Int, Int REQUIRED",
    "x Unsupported(\"point\")?, Unsupported OPTIONAL",
    "\tid\tInt // note, Int REQUIRED",
    "id Int /// documentation, Int REQUIRED",
    "id Int /* note */, Int REQUIRED",
  })
  void readsNameTypeAndArityOfAField(String line, String expected) {
    FieldType type = field(line).type();
    assertThat(type.name() + " " + type.arity()).isEqualTo(expected);
  }

  @Test
  void keepsTheTypeInsideUnsupported() {
    assertThat(field("x Unsupported(\"vector(3)\")[]").type().unsupported()).isEqualTo("vector(3)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@default(5)|5",
        "@default(value: -5.25)|-5.25",
        "@default(true)|true",
        "@default(now())|now()",
        "@default(dbgenerated(\"a()\"))|dbgenerated(<a()>)",
        "@default([1, 2,])|[1 2]",
        "@default([])|[]",
        "@default(\"caf\\u00e9 \\t\\\"q\\\" \\\\\")|<café \t\"q\" \\>",
        "@default(\"{ // not a comment }\")|<{ // not a comment }>",
      })
  void readsDefaults(String attribute, String expected) {
    Value value = field("x Int " + attribute).attributes().get(0).namedOrFirst("value").get();
    assertThat(show(value)).isEqualTo(expected);
  }

  private static String show(Value value) {
    if (value instanceof Value.Text text) {
      return "<" + text.text() + ">";
    }
    if (value instanceof Value.Items items) {
      return items.items().stream()
          .map(PrismaParserTest::show)
          .collect(Collectors.joining(" ", "[", "]"));
    }
    if (value instanceof Value.Call call) {
      return call.arguments().stream()
          .map(argument -> show(argument.value()))
          .collect(Collectors.joining(" ", call.function() + "(", ")"));
    }
    return value instanceof Value.Digits digits ? digits.text() : ((Value.Word) value).text();
  }

  @Test
  void readsNamedArgumentsInAnyOrder() {
    Attribute relation =
        field("u User @relation(references: [id], onDelete: Cascade, fields: [uid], name: \"n\")")
            .attributes()
            .get(0);
    assertThat(relation.text("name")).contains("n");
    assertThat(show(relation.named("fields").orElseThrow())).isEqualTo("[uid]");
    assertThat(show(relation.named("onDelete").orElseThrow())).isEqualTo("Cascade");
  }

  @Test
  void readsSeveralAttributesOfOneField() {
    assertThat(field("id String @id @default(uuid()) @db.Uuid @map(\"ID\")").attributes())
        .extracting(Attribute::name)
        .containsExactly("id", "default", "db.Uuid", "map");
  }

  @Test
  void placesModelFieldTypeAndAttribute() {
    SourceFile file =
        new SourceFile(
            "prisma/schema.prisma",
            """
            // users
            model User {
              id    Int    @id
              email String @unique // must differ
            }
            """);
    Block.Model model = (Block.Model) PrismaParser.parse(file).blocks().get(0);
    Field email = model.field("email").orElseThrow();
    assertThat(file.slice(model.header())).isEqualTo("model User");
    assertThat(email.span()).isEqualTo(new SourceSpan("prisma/schema.prisma", 4, 3, 4, 23));
    assertThat(file.slice(email.span())).isEqualTo("email String @unique");
    assertThat(file.slice(email.name().span())).isEqualTo("email");
    assertThat(file.slice(email.type().span())).isEqualTo("String");
    assertThat(file.slice(email.attributes().get(0).span())).isEqualTo("@unique");
  }

  @Test
  void dropsWhatFollowsTheOpeningBraceOnItsLine() {
    Block.Model model = model("model A { lost Int\n  id Int @id\n}");
    assertThat(model.fields()).extracting(f -> f.name().text()).containsExactly("id");
  }

  @Test
  void readsABlockThatFollowsAClosingBraceOnTheSameLine() {
    assertThat(parse("enum A {\n  X\n} enum B {\n  Y\n}").blocks())
        .extracting(block -> block.name().text())
        .containsExactly("A", "B");
  }

  @Test
  void skipsCommentsOverSeveralLinesInsideAndBetweenBlocks() {
    Block.Model model =
        model(
            """
            /* model Gone {
               id Int
            } */
            model Kept {
              id Int @id /* first
              hidden Int
              */
              name String
            }
            """);
    assertThat(model.name().text()).isEqualTo("Kept");
    assertThat(model.fields()).extracting(f -> f.name().text()).containsExactly("id", "name");
  }

  @Test
  void readsCarriageReturnsAndAMissingLastLineEnd() {
    Block.Model model = model("model A {\r\n  id Int @id\r\n  b Int\r\n}");
    assertThat(model.fields()).hasSize(2);
    assertThat(model.unreadLines()).isEmpty();
  }

  @Test
  void readsBlockAttributesBetweenFields() {
    Block.Model model =
        model("model A {\n  a Int\n  @@id([a, b])\n  b Int\n  @@index(b)\n  @@map(\"t\")\n}");
    assertThat(model.fields()).hasSize(2);
    assertThat(model.table()).isEqualTo("t");
  }

  @Test
  void readsMappedEnumValues() {
    Block.Enumeration enumeration =
        (Block.Enumeration)
            parse("enum Role {\n  ADMIN @map(\"admin role\")\n  USER // x\n  @@map(\"roles\")\n}")
                .blocks()
                .get(0);
    assertThat(enumeration.typeName()).isEqualTo("roles");
    assertThat(enumeration.values())
        .extracting(EnumMember::label)
        .containsExactly("admin role", "USER");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a|field a has no type|2:1",
        "a Int @default([|an argument list must be closed on the line it begins on|2:16",
        "a Int @default(1|an argument list must be closed on the line it begins on|2:16",
        "a Int @default(1 2)|a comma or ) is expected here|2:18",
        "a Int[]?|a list cannot be optional|2:8",
        "a Int, b Int|only attributes may stand here|2:6",
        "a String @default(\"x)|the string is not closed on its line or holds an unknown"
            + " escape|2:19",
        "a String @default(\"\\q\")|the string is not closed on its line or holds an unknown"
            + " escape|2:19",
        "a String(5)|only Unsupported(\"…\") takes an argument as a type|2:3",
        "@@index([a]) b|after the attribute the line must end|2:14",
        "1a Int|a name is expected here|2:1",
      })
  void saysWhatIsWrongWithALineAndWhere(String line, String message, String place) {
    Block.Model model = model("model M {\n" + line + "\n  id Int @id\n}\n");
    assertThat(model.unreadLines()).hasSize(1);
    UnreadLine unread = model.unreadLines().get(0);
    assertThat(unread.message()).isEqualTo(message);
    assertThat(unread.span()).hasToString("schema.prisma:" + place);
    assertThat(model.fields()).extracting(f -> f.name().text()).containsExactly("id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "model A {\n  id Int @id\n",
        "model A {\n  id Int @id }\nmodel B {\n",
        "type X = Int\n",
        "hello\n",
        "model\n",
        "model A\n{\n}\n",
        "datasource db {\n  provider postgresql\n}\n",
      })
  void isNotWholeWhenABlockIsNotUnderstood(String text) {
    PrismaFile file = parse(text);
    assertThat(file.whole()).isFalse();
    assertThat(file.problems()).isNotEmpty();
  }

  @Test
  void readsAGeneratorThatSaysAnything() {
    PrismaFile file =
        parse(
            "generator client {\n"
                + "  provider = \"x\"\n"
                + "  previewFeatures = [\"metrics\"]\n"
                + "  ???\n"
                + "}\n");
    assertThat(file.whole()).isTrue();
  }

  @Test
  void survivesDeepNesting() {
    String deep = "a Int @default(" + "[".repeat(100_000) + ")";
    Block.Model model = model("model M {\n" + deep + "\n}\n");
    assertThat(model.unreadLines())
        .extracting(UnreadLine::message)
        .containsExactly("values are nested too deeply");
  }
}
