package dev.lintel.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements so deep or long that a reader of them may run out of its stack. */
class HugeStatementsTest {
  private static final String TABLE =
      "create table t (a int, b text); create view w as select b from t;";
  private static final int DEEP = 5_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table t add c text default %s",
        "alter table t add check (%s)",
        "create index on t ((%s))",
        "create view v as select %s as x from t",
        "create table u as select %s as x from t where %s = 'a'",
        "do $$ begin if %s then alter table t add c int; end if; end $$",
        "do $$ begin execute %s; end $$",
      })
  void deepExpressionsEndNoReplay(String pattern) {
    List<String> expressions =
        List.of(
            "b" + "::text".repeat(DEEP),
            "(".repeat(DEEP) + "b" + ")".repeat(DEEP),
            "lower(".repeat(DEEP) + "b" + ")".repeat(DEEP),
            "not ".repeat(DEEP) + "true",
            "true" + " or true".repeat(DEEP),
            "(t)" + ".b".repeat(DEEP),
            "(select ".repeat(DEEP) + "1" + ")".repeat(DEEP),
            "b" + " || b".repeat(DEEP));
    for (String expression : expressions) {
      Replay replay = Replays.statements().then(TABLE + pattern.replace("%s", expression)).replay();
      assertThat(replay.steps()).hasSize(3);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table t%2$d (a int) partition by range (a)"
            + "|create table t%d partition of t%d for values from (1) to (2) partition by range (a)"
            + "|alter table t0 add b int; drop table t0",
        "create table t%2$d (a int)|create table t%d () inherits (t%d)|alter table t0 add b int",
        "create view t%2$d as select 1 as a|create view t%d as select a from t%d|drop view t0",
        "create domain t%2$d as int|create domain t%d as t%d|drop domain t0 cascade",
      })
  void longChainsEndNoReplay(String pattern) {
    String[] parts = pattern.split("\\|", -1);
    String chain =
        IntStream.rangeClosed(1, 1_500)
            .mapToObj(i -> parts[1].formatted(i, i - 1))
            .collect(Collectors.joining(";\n"));
    Replay replay =
        Replays.statements()
            .then(parts[0].formatted(0, 0) + ";\n" + chain + ";\n" + parts[2])
            .replay();
    assertThat(replay.steps()).hasSizeGreaterThan(1_500);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 60, 500})
  void blocksInStringsOfBlocksEndNoReplay(int depth) {
    String opened =
        IntStream.range(0, depth)
            .mapToObj(i -> "do $a%1$d$ begin execute $b%1$d$ ".formatted(i))
            .collect(Collectors.joining());
    String closed =
        IntStream.range(0, depth)
            .mapToObj(i -> " $b%1$d$; end $a%1$d$".formatted(depth - 1 - i))
            .collect(Collectors.joining());
    Replay replay =
        Replays.statements().then(TABLE + opened + "drop table t cascade" + closed).replay();
    assertThat(replay.steps()).hasSize(3);
  }

  @Test
  void placesInAssembledStatementsLieInTheFile() {
    String script = "do $$ begin execute E'create table u\\n\\n\\n(a int, a int)'; end $$";
    assertThat(Replays.statements().then(TABLE + "\n" + script).refusals())
        .containsExactly("1:2:21-58 42701 column \"a\" specified more than once <- 1:2:21-58");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create index on t (a);",
        "alter table t add check (a > 0);",
        "alter table t add unique (a);",
        "copy t from stdin;\n",
      })
  void manyStatementsOfOneKindEndSoon(String statement) {
    Replay replay = Replays.statements().then(TABLE + statement.repeat(500)).replay();
    assertThat(replay.steps()).hasSize(502);
  }
}
