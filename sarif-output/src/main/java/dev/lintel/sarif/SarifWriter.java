package dev.lintel.sarif;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.lintel.engine.lint.LintReport;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes reports as SARIF 2.1.0: one run, all rules, the findings in the report's order. The same
 * report and options give the same bytes.
 */
public final class SarifWriter {

  /** Home of the program. */
  static final String INFORMATION_URI = "https://lintel.dev";

  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build()
          .writer(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private final SarifOptions options;

  /** Creates a writer. */
  public SarifWriter(SarifOptions options) {
    this.options = requireNonNull(options, "options is null");
  }

  /**
   * Writes a report as UTF-8 and leaves the stream open.
   *
   * @throws IOException if the stream refuses it
   */
  public void write(LintReport report, OutputStream out) throws IOException {
    JSON.writeValue(out, new RunAssembly(report, options).log());
    out.write('\n');
  }

  /** Returns a report as text. */
  public String toText(LintReport report) {
    try {
      return JSON.writeValueAsString(new RunAssembly(report, options).log()) + "\n";
    } catch (IOException e) {
      throw new IllegalStateException("records of strings and numbers can be written", e);
    }
  }
}
