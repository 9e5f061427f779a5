package dev.lintel.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.lintel.engine.lint.LintReport;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SarifWriterTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path GOLDEN = Path.of("src/test/resources/everything.sarif");

  @Test
  void conformsToTheSchema() throws IOException {
    SarifOptions options =
        new SarifOptions(
            "0.1.0",
            "nightly",
            new Provenance("https://example.org/app.git", "a".repeat(40), "main"));

    assertThat(schemaErrors(new SarifWriter(options).toText(Reports.everything()))).isEmpty();
    assertThat(schemaErrors(new SarifWriter(options).toText(Reports.of(List.of())))).isEmpty();
    assertThat(schemaErrors("{\"version\": \"2.1.0\"}")).isNotEmpty();
  }

  /** The golden file is also what a validator is run over by hand. */
  @Test
  void writesTheGoldenFileByteForByte() throws IOException {
    SarifOptions options =
        new SarifOptions(
            "0.1.0", null, new Provenance("https://example.org/app.git", "a".repeat(40), "main"));
    String sarif = new SarifWriter(options).toText(Reports.everything());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new SarifWriter(options).write(Reports.everything(), bytes);

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, sarif);
    }
    assertThat(sarif).isEqualTo(Files.readString(GOLDEN));
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(sarif);
  }

  @Test
  void listsAllRulesEvenWithoutFindings() throws IOException {
    JsonNode run = run(Reports.of(List.of()));

    assertThat(run.at("/tool/driver/rules")).hasSize(2);
    assertThat(run.at("/results").isArray()).isTrue();
    assertThat(run.at("/results")).isEmpty();
  }

  @Test
  void pointsEachResultToItsRule() throws IOException {
    JsonNode run = run(Reports.everything());

    for (JsonNode result : run.at("/results")) {
      JsonNode rule = run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt());
      assertThat(result.get("ruleId")).isEqualTo(rule.get("id"));
      assertThat(rule.at("/messageStrings").has(result.at("/message/id").asText())).isTrue();
    }
  }

  @Test
  void fillsEachTemplateToExactlyTheText() throws IOException {
    JsonNode run = run(Reports.everything());

    for (JsonNode result : run.at("/results")) {
      JsonNode rule = run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt());
      JsonNode template = rule.at("/messageStrings").get(result.at("/message/id").asText());
      assertThat(filled(template.get("text").asText(), result.at("/message/arguments")))
          .isEqualTo(result.at("/message/text").asText());
    }
  }

  @Test
  void saysWhatTheDatabaseWouldSayAndWhatToDoAndLinksTheOtherPlace() throws IOException {
    JsonNode result =
        run(Reports.of(List.of(Reports.full()), Reports.OLD, Reports.NEW)).at("/results/0");

    assertThat(result.at("/message/text").asText())
        .isEqualTo(
            "The column 'section' of table 'Prompt' exists already. The database would say: 'column"
                + " \"section\" of relation \"Prompt\" already exists (SQLSTATE 42701)'. What to"
                + " do: 'Remove the statement. It is [safe] (1) here'. See [the other place](1).");
    assertThat(result.at("/relatedLocations/0/id").asInt()).isEqualTo(1);
    assertThat(result.at("/properties/sqlState").asText()).isEqualTo("42701");
  }

  @Test
  void givesRegionsTheirTextAndMoreContextThanTheRegion() throws IOException {
    JsonNode place =
        run(Reports.of(List.of(Reports.full()), Reports.OLD, Reports.NEW))
            .at("/results/0/locations/0/physicalLocation");

    assertThat(place.at("/region/snippet/text").asText()).isEqualTo("\"section\"");
    assertThat(place.at("/region/startColumn").asInt()).isEqualTo(33);
    assertThat(place.at("/region/endColumn").asInt()).isEqualTo(42);
    assertThat(place.at("/contextRegion/snippet/text").asText()).isEqualTo(Reports.NEW.text());
    assertThat(place.at("/artifactLocation/uri").asText())
        .isEqualTo("prisma/migrations/2_gr%C3%B6%C3%9Fe%20%231/migration.sql");
  }

  @Test
  void leavesTheContextOutWhereThereIsNothingAround() throws IOException {
    SourceFile file = new SourceFile("a.sql", "drop table t");
    Finding finding =
        Finding.of(Reports.EDITED, "edited", file.span(0, file.text().length()), "t", "t");

    JsonNode place =
        run(Reports.of(List.of(finding), file)).at("/results/0/locations/0/physicalLocation");

    assertThat(place.has("contextRegion")).isFalse();
  }

  @Test
  void cutsTextOfHugeLines() throws IOException {
    SourceFile file =
        new SourceFile("a.sql", "insert into t values (" + "1,".repeat(100_000) + "2);");
    Finding finding =
        Finding.of(Reports.EDITED, "edited", file.span(0, file.text().length()), "t", "t");

    String text = new SarifWriter(Reports.options()).toText(Reports.of(List.of(finding), file));

    assertThat(text).hasSizeLessThan(30_000);
  }

  @Test
  void placesAFindingAboutAFileOnItsFirstLine() throws IOException {
    Finding finding =
        Finding.of(Reports.EDITED, "edited", SourceSpan.startOf(Reports.OLD.path()), "t", "t");

    JsonNode region =
        run(Reports.of(List.of(finding), Reports.OLD))
            .at("/results/0/locations/0/physicalLocation/region");

    assertThat(region.at("/snippet/text").asText()).isEqualTo("CREATE TABLE \"Prompt\" (");
  }

  @Test
  void placesAFindingInAFileThatIsGoneWithoutText() throws IOException {
    Finding finding =
        Finding.of(
            Reports.EDITED,
            "edited",
            SourceSpan.startOf("0_gone/migration.sql"),
            "0_gone",
            "0_gone");

    JsonNode result = run(Reports.of(List.of(finding))).at("/results/0");

    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(1);
    assertThat(result.at("/locations/0/physicalLocation/region/snippet/text").asText()).isEmpty();
    assertThat(result.at("/partialFingerprints/primaryLocationLineHash").asText())
        .isEqualTo("c129715d7a2bc9a3:1");
  }

  @Test
  void fingerprintsByLineAndByRuleAndSubject() throws IOException {
    JsonNode before =
        run(Reports.of(List.of(Reports.full(), Reports.full()), Reports.OLD, Reports.NEW));
    SourceFile moved = new SourceFile("elsewhere.sql", "\n\n" + Reports.NEW.text() + "-- more");
    Finding finding =
        Finding.of(
            Reports.DUPLICATE,
            "added-twice",
            Reports.spanOf(moved, "\"section\""),
            "Prompt.section",
            "section",
            "Prompt");
    JsonNode after = run(Reports.of(List.of(finding), moved));

    JsonNode first = before.at("/results/0/partialFingerprints");
    JsonNode again = after.at("/results/0/partialFingerprints");
    assertThat(first.get("primaryLocationLineHash").asText())
        .isEqualTo(LineHashes.of(Reports.NEW.text()).line(1));
    assertThat(again.get("primaryLocationLineHash"))
        .isNotEqualTo(first.get("primaryLocationLineHash"));
    assertThat(again.get("lintelFinding/v1")).isEqualTo(first.get("lintelFinding/v1"));
    assertThat(before.at("/results/1/partialFingerprints/lintelFinding~1v1").asText())
        .isEqualTo(first.get("lintelFinding/v1").asText().replace(":1", ":2"));
  }

  @Test
  void reportsProblemsAsNotifications() throws IOException {
    JsonNode run = run(Reports.everything());

    JsonNode notification = run.at("/invocations/0/toolExecutionNotifications/0");
    assertThat(notification.at("/message/text").asText()).isEqualTo("The path does not exist.");
    assertThat(run.at("/tool/driver/notifications/0/id"))
        .isEqualTo(notification.at("/descriptor/id"));
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
  }

  @Test
  void namesACategoryOnlyWhenOneIsGiven() throws IOException {
    assertThat(run(Reports.everything()).has("automationDetails")).isFalse();
    JsonNode log =
        JSON.readTree(
            new SarifWriter(new SarifOptions("0.1.0", "sql", null)).toText(Reports.everything()));
    assertThat(log.at("/runs/0/automationDetails/id").asText()).isEqualTo("sql/");
  }

  private static JsonNode run(LintReport report) throws IOException {
    return JSON.readTree(new SarifWriter(Reports.options()).toText(report)).at("/runs/0");
  }

  private static String filled(String template, JsonNode arguments) {
    Matcher matcher = Pattern.compile("\\{(\\d+)}").matcher(template);
    return matcher.replaceAll(
        m -> Matcher.quoteReplacement(arguments.get(Integer.parseInt(m.group(1))).asText()));
  }

  private static List<String> schemaErrors(String sarif) throws IOException {
    try (InputStream in =
        SarifWriterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
      Schema schema = registry.getSchema(in);
      return schema
          .validate(
              sarif,
              InputFormat.JSON,
              context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
          .stream()
          .map(Object::toString)
          .toList();
    }
  }
}
