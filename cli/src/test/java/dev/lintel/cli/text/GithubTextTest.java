package dev.lintel.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GithubTextTest {

  private static final SourceFile FILE = new SourceFile("a,b: 100%.sql", "drop table t;\n");

  @Test
  void escapesWhatWouldEndAPropertyOrALine() {
    Finding finding =
        ReportTextTest.finding(ReportTextTest.span(FILE, "table"))
            .withAdvice("Keep 100%,\r\nplease: do.");

    assertThat(GithubText.of(ReportTextTest.report(List.of(finding), FILE)))
        .isEqualTo(
            "::error file=a%2Cb%3A 100%25.sql,line=1,endLine=1,col=6,endColumn=10,"
                + "title=LNT1001 duplicate-column::"
                + "The column 'previousVersionId' of table 'SystemPrompt' exists already."
                + "%0AKeep 100%25,\uFFFD%0Aplease: do.\n"
                + "lintel: 1 error.\n");
  }

  @Test
  void putsTheWorstFirstAndTellsWhatIsNotShown() {
    Finding finding = ReportTextTest.finding(new SourceSpan(FILE.path(), 1, 1, 2, 1));
    List<Finding> findings =
        new java.util.ArrayList<>(Collections.nCopies(11, finding.withSeverity(Severity.NOTE)));
    findings.add(finding);

    List<String> lines = GithubText.of(ReportTextTest.report(findings, FILE)).lines().toList();

    assertThat(lines.get(0)).startsWith("::error file=").doesNotContain("col=");
    assertThat(lines.get(1)).startsWith("::notice file=");
    assertThat(lines).contains("lintel: GitHub shows 10 of 11 annotations of severity note.");
  }
}
