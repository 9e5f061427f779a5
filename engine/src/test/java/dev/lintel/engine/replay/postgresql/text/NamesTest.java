package dev.lintel.engine.replay.postgresql.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.replay.Replays;
import dev.lintel.engine.replay.postgresql.execution.ExpressionColumns;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as the server stores, cuts and derives them. */
final class NamesTest {

  @Test
  void foldsAsciiLettersOnly() {
    assertThat(Folding.lowerCase("ÄbC")).isEqualTo("Äbc");
  }

  @Test
  void cutsAtSixtyThreeBytesWithoutSplittingACharacter() {
    assertThat(Folding.truncate("ä".repeat(40))).isEqualTo("ä".repeat(31));
    assertThat(Folding.truncate("a".repeat(70))).hasSize(63);
    assertThat(Folding.clip("a😀b", 4)).isEqualTo("a");
  }

  @Test
  void longPartsOfImplicitNamesGiveWayEvenly() {
    String table = "t".repeat(40);
    String column = "c".repeat(40);

    assertThat(
            Replays.prisma()
                .then("CREATE TABLE %s (%s int UNIQUE);".formatted(table, column))
                .table(table))
        .contains("t".repeat(29) + "_" + "c".repeat(29) + "_key");
  }

  @Test
  void takenNamesAreNumbered() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE t (a int, b int); CREATE TABLE t_a_idx (x int);")
                .then("CREATE INDEX ON t (a); CREATE INDEX ON t (a); CREATE INDEX ON t (a, a, b);")
                .table("t"))
        .endsWith("t_a_idx1[a] t_a_idx2[a] t_a_a1_b_idx[a, a, b]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lower(email)                   | lower
          (lower(a))                     | lower
          a + b                          | expr
          (data ->> 'x')                 | expr
          (data ->> 'x')::int            | int4
          a::text                        | a
          coalesce(a, b)                 | coalesce
          public.f(a)                    | f
          date_trunc('day', a)           | date_trunc
          CAST(a AS bigint)              | a
          CASE WHEN a THEN 1 ELSE b END  | b
          CASE WHEN a THEN 1 ELSE 2 END  | case
          "Quoted"                       | Quoted
          """)
  void expressionsGiveIndexColumnsTheirNames(String expression, String name) {
    assertThat(ExpressionName.of(expression)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a > 0 AND b = 'c'        | a,b
          t.a + a                  | a
          other.a                  |
          lower(a) = b::a          | a,b
          a(1)                     |
          "A" > "a"                | a
          """)
  void expressionsNameColumns(String expression, String columns) {
    List<String> expected = columns == null ? List.of() : List.of(columns.split(","));

    assertThat(ExpressionColumns.in(expression, "t", List.of("a", "b"))).isEqualTo(expected);
  }
}
