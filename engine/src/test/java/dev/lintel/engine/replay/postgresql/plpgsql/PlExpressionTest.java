package dev.lintel.engine.replay.postgresql.plpgsql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Schema;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.replay.postgresql.InnerRuns;
import dev.lintel.engine.replay.postgresql.execution.DatabaseState;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Execution.Surroundings;
import dev.lintel.engine.replay.postgresql.execution.Premises;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceFile;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlExpressionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          'a' || 'b' ; ab
          format('%I.%s %L %%', 'S', 't', 'it''s') ; "S".t 'it''s' %
          format('%2$s %1$s', 'a', 'b') ; b a
          quote_ident('user') || quote_literal('x') ; "user"'x'
          ('a' || ('b')) ; ab
          v || '_fkey' ; vote_fkey
          upper(left(v, 2)) || length(v) ; VO4
          CASE WHEN v = 'x' THEN 1 WHEN v LIKE 'vo%' THEN 2 ELSE 3 END ; 2
          CASE v WHEN 'vote' THEN 'y' END ; y
          coalesce(NULL, v) ; vote
          1 + 2 * 3 - 4 ; 3
          (ARRAY['a', 'b'])[2] ; b
          array_length(ARRAY['a', 'b'], 1) ; 2
          '{x,y}'::text[] || ARRAY['z'] = ARRAY['x','y','z'] ; t
          (SELECT count(*) FROM pg_class WHERE relname = 'none') ; 0
          '7'::int + 1 ; 8
          v IN ('a', 'vote') AND NOT v = 'x' ; t
          v = ANY (ARRAY['a', 'vote']) ; t
          v IS NULL OR v IS NOT NULL ; t
          3 BETWEEN 1 AND 5 AND v <> '' ; t
          unknown_thing() AND false ; f
          r.a || r.b ; 12
          """)
  void constantsAndVariablesAreComputed(String expression, String value) {
    PlValue computed = value(expression);
    assertThat(computed.isKnown()).isTrue();
    assertThat(computed.output()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "u = 'a'",
        "u IS NULL",
        "random() > 0.5",
        "current_setting('x') = 'y'",
        "u AND true",
        "v < 'x'"
      })
  void whatHangsOnAnythingElseIsNotKnown(String expression) {
    assertThat(value(expression).isKnown()).isFalse();
    assertThat(value(expression).truth()).isEqualTo(Truth.UNKNOWN);
  }

  private static PlValue value(String expression) {
    Catalog catalog = Catalog.empty().with(new Schema("public", null));
    SourceFile file = new SourceFile("m.sql", expression);
    Execution execution =
        new Execution(
            file,
            file.span(0, expression.length()),
            new Premises(Outside.NOTHING),
            new InnerRuns(),
            Surroundings.NOTHING,
            DatabaseState.of(catalog));
    PlVariables variables = new PlVariables();
    variables.declare("v", "text", PlValue.of("vote"), false);
    variables.declare("u", "text", PlValue.UNKNOWN, false);
    variables.declare(
        "r", "record", new PlValue.Row(Map.of("a", PlValue.of("1"), "b", PlValue.of("2"))), false);
    return new PlExpression(Tokens.of(expression), execution, variables).value();
  }
}
