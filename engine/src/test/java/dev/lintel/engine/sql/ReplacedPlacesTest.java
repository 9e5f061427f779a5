package dev.lintel.engine.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.source.Replacement;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.DdlStatement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where statements lie in files of which parts are replaced before they run. */
class ReplacedPlacesTest {

  @Test
  void aStatementEndsWhereItIsWrittenAlsoBehindReplacementsOfItsLastLine() {
    String text =
        """
        CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$
        BEGIN RETURN 1;; END;; $$; SELECT 1;
        """;
    SourceFile file = new SourceFile("1.sql", text).with(semicolons(text));
    DdlStatement node =
        (DdlStatement) ScriptParser.parse(file, Dialect.POSTGRESQL).statements().get(0).node();
    assertThat(Spans.of(file, node)).isEqualTo(new SourceSpan("1.sql", 1, 1, 2, 26));
    assertThat(file.slice(Spans.of(file, node))).endsWith("BEGIN RETURN 1; END; $$");
  }

  private static List<Replacement> semicolons(String text) {
    List<Replacement> single = new ArrayList<>();
    for (int i = text.indexOf(";;"); i >= 0; i = text.indexOf(";;", i + 2)) {
      single.add(new Replacement(i, i + 2, ";", true));
    }
    return single;
  }
}
