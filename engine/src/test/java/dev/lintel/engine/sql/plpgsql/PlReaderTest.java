package dev.lintel.engine.sql.plpgsql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.plpgsql.PlStatement.Block;
import dev.lintel.engine.sql.plpgsql.PlStatement.If;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class PlReaderTest {

  @Test
  void readsStatementsInOrder() {
    assertThat(read("BEGIN CREATE TABLE a (id int); x := 1; PERFORM f(); EXECUTE 'y' USING z; END"))
        .isEqualTo("sql(CREATE TABLE a (id int)) other(x := 1) other(PERFORM f()) execute('y')");
  }

  @Test
  void readsConditionsWithAllBranches() {
    assertThat(
            read(
                """
                BEGIN
                  IF a > CASE WHEN b THEN 1 ELSE 2 END THEN DROP TABLE t;
                  ELSIF c THEN RETURN;
                  ELSE NULL;
                  END IF;
                END;
                """))
        .isEqualTo(
            "if(a > CASE WHEN b THEN 1 ELSE 2 END: sql(DROP TABLE t) | c: leave | other(NULL))");
  }

  @Test
  void readsHandlers() {
    assertThat(
            read(
                """
                DECLARE begin_at int := 1; s text DEFAULT 'BEGIN';
                BEGIN
                  ALTER TABLE a ADD x int;
                EXCEPTION
                  WHEN duplicate_column OR SQLSTATE '42P07' THEN RAISE NOTICE 'x';
                  WHEN OTHERS THEN NULL;
                END
                """))
        .isEqualTo(
            "sql(ALTER TABLE a ADD x int) when[duplicate_column, 42p07](other(RAISE NOTICE 'x'))"
                + " when[others](other(NULL))");
  }

  @Test
  void readsLoopsLabelsAndInnerBlocks() {
    assertThat(
            read(
                """
                <<outer>>
                BEGIN
                  FOR r IN SELECT 1 LOOP BEGIN DROP TABLE a; END; EXIT; END LOOP;
                  WHILE x LOOP NULL; END LOOP outer;
                  CASE k WHEN 1 THEN DROP TABLE b; ELSE DROP TABLE c; END CASE;
                END outer;
                """))
        .isEqualTo(
            "repeated(block(sql(DROP TABLE a)) leave) repeated(other(NULL))"
                + " repeated(sql(DROP TABLE b) sql(DROP TABLE c))");
  }

  @Test
  void whatIsNoBlockComesBackEmpty() {
    for (String text : List.of("", "SELECT 1", "BEGIN IF x DROP; END", "BEGIN LOOP END")) {
      assertThat(PlReader.read(text, 0, text.length())).as(text).isEmpty();
    }
  }

  @Test
  void nestingWithoutEndIsGivenUp() {
    String text = "BEGIN ".repeat(100_000);

    assertThat(PlReader.read(text, 0, text.length())).isEmpty();
  }

  private static String read(String text) {
    Optional<Block> block = PlReader.read(text, 0, text.length());
    return block.map(b -> words(text, b)).orElse("no block");
  }

  private static String words(String text, Block block) {
    String handlers =
        block.handlers().stream()
            .map(h -> " when" + h.conditions() + "(" + words(text, h.body()) + ")")
            .collect(Collectors.joining());
    return words(text, block.body()) + handlers;
  }

  private static String words(String text, List<PlStatement> statements) {
    return statements.stream().map(s -> words(text, s)).collect(Collectors.joining(" "));
  }

  private static String words(String text, PlStatement statement) {
    if (statement instanceof Block block) {
      return "block(" + words(text, block) + ")";
    }
    if (statement instanceof If condition) {
      String branches =
          condition.branches().stream()
              .map(b -> slice(text, b.condition()) + ": " + words(text, b.body()))
              .collect(Collectors.joining(" | "));
      return "if(" + branches + " | " + words(text, condition.otherwise()) + ")";
    }
    if (statement instanceof PlStatement.Repeated loop) {
      return "repeated(" + words(text, loop.body()) + ")";
    }
    if (statement instanceof PlStatement.Execute execute) {
      return "execute(" + slice(text, execute.command()) + ")";
    }
    if (statement instanceof PlStatement.Sql sql) {
      return "sql(" + slice(text, sql.range()) + ")";
    }
    return statement instanceof PlStatement.Other other
        ? "other(" + slice(text, other.range()) + ")"
        : "leave";
  }

  private static String slice(String text, TextRange range) {
    return text.substring(range.start(), range.end());
  }
}
