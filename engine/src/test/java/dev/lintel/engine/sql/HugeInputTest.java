package dev.lintel.engine.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.CheckConstraint;
import dev.lintel.engine.sql.node.ColumnDefinition;
import dev.lintel.engine.sql.node.CreateTable;
import dev.lintel.engine.sql.node.InsertRows;
import java.time.Duration;
import java.util.List;
import org.apache.calcite.sql.SqlNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Input far beyond what people write. The limit is no measure of speed: it only tells linear from
 * quadratic, which would take hours.
 */
class HugeInputTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static SqlNode first(String text) {
    return Parsed.present(parse(text).get(0).node());
  }

  private static List<ParsedStatement> parse(String text) {
    return assertTimeoutPreemptively(LIMIT, () -> Parsed.postgresql(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table t (a int check %s)",
        "create table t (a int default %s)",
        "select %s",
        "alter table t add a int default %s, add b int",
        "create index i on t (%s)",
        "insert into t values %s",
        "create view v as select %s",
        "create table t %s",
        "alter table t alter a type int using %s",
        "create table t (a numeric%s)",
      })
  void hundredThousandNestedParentheses(String pattern) {
    String nested = "(".repeat(100_000) + "1" + ")".repeat(100_000);
    assertThat(parse(pattern.formatted(nested) + "; drop table x"))
        .hasSize(2)
        .last()
        .extracting(ParsedStatement::understanding)
        .isEqualTo(Understanding.UNDERSTOOD);
    assertThat(parse(pattern.formatted("(".repeat(100_000))))
        .extracting(ParsedStatement::understanding)
        .containsExactly(Understanding.INVALID);
  }

  @Test
  void treesOfDeepOrLongExpressionsAreLeftOut() {
    for (String condition :
        List.of(
            "(".repeat(50_000) + "a" + ")".repeat(50_000),
            "a = 1" + " or a = 1".repeat(100_000),
            "not ".repeat(100_000) + "a",
            "- ".repeat(100_000) + "1",
            "case when ".repeat(20_000) + "a" + " then 1 end".repeat(20_000))) {
      CreateTable table = (CreateTable) first("create table t (a int check (" + condition + "))");
      CheckConstraint check =
          (CheckConstraint) ((ColumnDefinition) table.elements().get(0)).constraints().get(0);
      assertThat(check.expression().text()).hasSameSizeAs(condition);
      assertTimeoutPreemptively(LIMIT, () -> check.expression().parsed());
    }
  }

  @Test
  void tenMegabytesOnOneLine() {
    String rows = "(1, 'some text', null), ".repeat(420_000);
    InsertRows insert = (InsertRows) first("insert into t (a, b, c) values " + rows + "(1, 2, 3)");
    assertThat(insert.columns()).hasSize(3);
    assertThat(insert.source()).isNull();
    assertThat(parse("drop table t; ".repeat(100_000)).size()).isEqualTo(100_000);
    assertThat(parse("'" + "x".repeat(10_000_000) + "'")).hasSize(1);
  }

  @Test
  void manyElementsAndActions() {
    AlterObject alter =
        (AlterObject) first("alter table t add a int" + ", ${what} (1, 2)".repeat(50_000));
    assertThat(alter.actions()).hasSize(50_001);
    CreateTable table =
        (CreateTable) first("create table t (a int" + ", b int ${what}".repeat(50_000) + ")");
    assertThat(table.elements()).hasSize(50_001);
  }

  @Test
  void nestedSchemasEndAsOneStatement() {
    assertThat(parse("create schema s ".repeat(50_000))).hasSize(1);
  }

  @Test
  void manyUnfinishedQuotes() {
    assertThat(parse("` ".repeat(200_000))).hasSize(1);
    assertThat(parse("$a$b$ ".repeat(100_001))).hasSize(1);
    assertThat(parse("/*".repeat(1_000_000))).hasSize(1);
  }
}
