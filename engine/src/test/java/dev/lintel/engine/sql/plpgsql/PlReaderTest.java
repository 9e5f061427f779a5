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
        .isEqualTo("sql(CREATE TABLE a (id int)) x := 1 sql(PERFORM f()) execute('y')");
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
            "if(a > CASE WHEN b THEN 1 ELSE 2 END: sql(DROP TABLE t) | c: RETURN | other(NULL))");
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
            "begin_at int = 1 s text = 'BEGIN': sql(ALTER TABLE a ADD x int) when[duplicate_column,"
                + " 42p07](other(RAISE NOTICE 'x')) when[others](other(NULL))");
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
            "loop[r](block(sql(DROP TABLE a)) EXIT) while(x)(other(NULL))"
                + " case(k 1: sql(DROP TABLE b) | sql(DROP TABLE c))");
  }

  @Test
  void readsDeclarationsTargetsAndLoopHeads() {
    assertThat(
            read(
                """
                DECLARE n CONSTANT int := 1; t text; a ALIAS FOR $1;
                BEGIN
                  SELECT count(*) INTO STRICT n FROM a WHERE b;
                  EXECUTE 'x' INTO t, r.f;
                  r.f := 2;
                  FOR i IN REVERSE 3..n BY 2 LOOP CONTINUE WHEN i = 2; END LOOP;
                  FOREACH t IN ARRAY ARRAY['a'] LOOP NULL; END LOOP;
                  FOR x, y IN SELECT 1, 2 LOOP NULL; END LOOP;
                  RETURN QUERY SELECT 1;
                  RAISE SQLSTATE '55000' USING MESSAGE = 'x';
                  RAISE EXCEPTION 'x';
                  RETURN n;
                END
                """))
        .isEqualTo(
            "n int = 1 t text a = $1: query(SELECT count(*) FROM a WHERE b)[n]"
                + " execute('x')[t, r] part of r := 2"
                + " loop i 3..n by 2 reverse(CONTINUE when i = 2)"
                + " loop[t] of ARRAY['a'](other(NULL)) loop[x, y](other(NULL))"
                + " other(RETURN QUERY SELECT 1) raise 55000 raise raise_exception RETURN n");
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
    String declarations =
        block.declarations().stream()
            .map(
                d ->
                    (d.name() + " " + d.type()).strip()
                        + (d.value() == null ? "" : " = " + slice(text, d.value())))
            .collect(Collectors.joining(" "));
    String handlers =
        block.handlers().stream()
            .map(h -> " when" + h.conditions() + "(" + words(text, h.body()) + ")")
            .collect(Collectors.joining());
    return (declarations.isEmpty() ? "" : declarations + ": ")
        + words(text, block.body())
        + handlers;
  }

  private static String words(String text, List<PlStatement> statements) {
    return statements.stream().map(s -> words(text, s)).collect(Collectors.joining(" "));
  }

  private static String words(String text, PlStatement statement) {
    if (statement instanceof Block block) {
      return "block(" + words(text, block) + ")";
    }
    if (statement instanceof If condition) {
      return "if(" + branches(text, condition.branches(), condition.otherwise()) + ")";
    }
    if (statement instanceof PlStatement.Case choice) {
      String subject = choice.subject() == null ? "" : slice(text, choice.subject()) + " ";
      return "case(" + subject + branches(text, choice.branches(), choice.otherwise()) + ")";
    }
    if (statement instanceof PlStatement.Loop loop) {
      return head(text, loop.head()) + "(" + words(text, loop.body()) + ")";
    }
    return simple(text, statement);
  }

  private static String branches(
      String text, List<PlStatement.Branch> branches, List<PlStatement> otherwise) {
    return branches.stream()
            .map(b -> slice(text, b.condition()) + ": " + words(text, b.body()))
            .collect(Collectors.joining(" | "))
        + " | "
        + words(text, otherwise);
  }

  private static String head(String text, LoopHead head) {
    if (head instanceof LoopHead.While loop) {
      return "while(" + slice(text, loop.condition()) + ")";
    }
    if (head instanceof LoopHead.Numbers numbers) {
      return "loop %s %s..%s%s%s"
          .formatted(
              numbers.variable(),
              slice(text, numbers.from()),
              slice(text, numbers.to()),
              numbers.by() == null ? "" : " by " + slice(text, numbers.by()),
              numbers.reverse() ? " reverse" : "");
    }
    if (head instanceof LoopHead.Elements elements) {
      return "loop" + elements.variables() + " of " + slice(text, elements.array());
    }
    return head instanceof LoopHead.Rows rows ? "loop" + rows.variables() : "loop";
  }

  private static String simple(String text, PlStatement statement) {
    if (statement instanceof PlStatement.Execute execute) {
      return "execute(" + slice(text, execute.command()) + ")" + targets(execute.into());
    }
    if (statement instanceof PlStatement.Sql sql) {
      String query =
          sql.query().stream().map(part -> slice(text, part)).collect(Collectors.joining(" "));
      return sql.into().isEmpty()
          ? "sql(" + slice(text, sql.range()) + ")"
          : "query(" + query + ")" + targets(sql.into());
    }
    if (statement instanceof PlStatement.Assignment assignment) {
      return (assignment.part() ? "part of " : "")
          + assignment.target()
          + " := "
          + slice(text, assignment.value());
    }
    if (statement instanceof PlStatement.Raise raise) {
      return "raise " + raise.condition();
    }
    if (statement instanceof PlStatement.Leave leave) {
      return leave.kind()
          + (leave.condition() == null ? "" : " when " + slice(text, leave.condition()))
          + (leave.value() == null ? "" : " " + slice(text, leave.value()));
    }
    return "other(" + slice(text, ((PlStatement.Other) statement).range()) + ")";
  }

  private static String targets(List<String> targets) {
    return targets.isEmpty() ? "" : targets.toString();
  }

  private static String slice(String text, TextRange range) {
    return text.substring(range.start(), range.end());
  }
}
