package dev.lintel.engine.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.lex.ScannedScript;
import dev.lintel.engine.sql.lex.Splitter;
import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.lex.TokenRange;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the reader makes of a statement on which it fails itself. */
final class StatementReaderTest {

  @Test
  void failureWhileParsingCostsTheOneStatement() {
    SourceFile file = new SourceFile("1.sql", "CREATE TABLE a (id int);");
    ScannedScript script = Splitter.split(file.text(), 0, file.text().length(), Syntax.POSTGRESQL);
    StatementReader reader = new StatementReader(file, script.tokens(), Syntax.POSTGRESQL);

    // A range that reaches behind the last token is no input, but a fault of our own.
    ParsedStatement statement = reader.read(new TokenRange(0, 99, null));

    Problem failure = Objects.requireNonNull(statement.failure());
    assertThat(failure.kind()).isEqualTo(ProblemKind.STATEMENT_FAILED);
    assertThat(failure.span().toString()).isEqualTo("1.sql:1:1");
    assertThat(statement.understanding()).isEqualTo(Understanding.OPAQUE);
    assertThat(statement.text()).startsWith("CREATE TABLE a");
    assertThat(reader.read(script.statements().get(0)).understanding())
        .isEqualTo(Understanding.UNDERSTOOD);
  }
}
