package dev.lintel.engine.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.node.DropObjects;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplittingTest {

  private static List<String> texts(Dialect dialect, String text) {
    return Parsed.statements(text, dialect).stream().map(ParsedStatement::text).toList();
  }

  private static List<String> postgresql(String text) {
    return texts(Dialect.POSTGRESQL, text);
  }

  @Test
  void semicolonsCutOnlyOutsideQuotesAndComments() {
    assertThat(
            postgresql(
                "select ';', E'\\';', \";\", $$;$$, $a$;$b$;$a$, U&';', B'0', x'f' -- ;\n"
                    + " , 1 /* ; /* ; */ ; */;;select 2;"))
        .hasSize(2)
        .last()
        .isEqualTo("select 2");
  }

  @Test
  void dollarsInsideNamesAndParametersAreNoQuotes() {
    assertThat(postgresql("select a$b, $1; select c$b")).hasSize(2);
  }

  @Test
  void standardStringsHaveNoBackslashEscapes() {
    assertThat(postgresql("select 'a\\'; select 'b'")).hasSize(2);
    assertThat(texts(Dialect.MYSQL, "select 'a\\'; select 1'")).hasSize(1);
  }

  @Test
  void bodiesOfRoutinesStayWhole() {
    assertThat(
            postgresql(
                "create function f() returns int begin atomic select case when 1 then 2 end; select"
                    + " 2; end; select 1"))
        .hasSize(2);
    assertThat(postgresql("create rule r as on insert to t do (select 1; select 2); select 3"))
        .hasSize(2);
    assertThat(postgresql("begin; select 1; end;")).hasSize(3);
    assertThat(
            texts(
                Dialect.SQLITE,
                "create trigger t after insert on x begin update y set a = case when 1 then 2 end;"
                    + " delete from z; end; select 1"))
        .hasSize(2);
    assertThat(
            texts(
                Dialect.MYSQL,
                "create procedure p() begin if 1 then select 1; end if; while 0 do set @a = 1; end"
                    + " while; end; call p()"))
        .hasSize(2);
  }

  @Test
  void drizzleBreakpointsCut() {
    List<ParsedStatement> statements =
        Parsed.postgresql(
            "create table a (b int)\n--> statement-breakpoint\ncreate table c (d int);"
                + "--> statement-breakpoint\n");
    assertThat(statements)
        .extracting(ParsedStatement::text)
        .containsExactly("create table a (b int)", "create table c (d int)");
    assertThat(texts(Dialect.MYSQL, "select 1--> statement-breakpoint\nselect 2")).hasSize(2);
  }

  @Test
  void rowsOfCopyAreNoStatements() {
    assertThat(
            postgresql(
                """
                copy t (a, b) from stdin;
                1;\tit's
                2\t(
                \\.
                select 1; copy t from stdin; select 2\
                """))
        .containsExactly("copy t (a, b) from stdin", "select 1", "copy t from stdin", "select 2");
  }

  @Test
  void linesForPsqlAreTheirOwn() {
    assertThat(postgresql("\\connect db\nselect 1 \\gexec\n\\set x 'y\nselect 2"))
        .containsExactly("\\connect db", "select 1", "\\gexec", "\\set x 'y", "select 2");
  }

  @Test
  void lexisOfMysql() {
    assertThat(
            texts(
                Dialect.MYSQL,
                "select `a;b` # ;\n; delimiter $$\nselect 1; select 2 $$\ndelimiter ;\nselect a--1;"
                    + " /*!40101 set names utf8 */; select 3"))
        .containsExactly(
            "select `a;b`", "select 1; select 2", "select a--1", "set names utf8", "select 3");
  }

  @Test
  void lexisOfSqlServerAndSqlite() {
    assertThat(
            texts(
                Dialect.SQLSERVER,
                """
                select [a;]]b], N'x' from #t where @v = 1
                GO
                create procedure p as select 1; select 2
                go 2
                select 3\
                """))
        .hasSize(3);
    assertThat(texts(Dialect.SQLITE, "select [a;b], \"c;\", `d;`, ?1, :x; select 1 /* open"))
        .hasSize(2);
  }

  @Test
  void whatDoesNotEndIsOneInvalidStatementAfterTheRest() {
    for (String open :
        List.of("'x", "\"x", "$$x", "$a$x $b$", "/* /* */", "E'\\'", "select (1, 'x;")) {
      List<ParsedStatement> statements = Parsed.postgresql("drop table a; drop table b; " + open);
      assertThat(statements).as(open).hasSize(3);
      assertThat(statements)
          .extracting(ParsedStatement::understanding)
          .containsExactly(
              Understanding.UNDERSTOOD, Understanding.UNDERSTOOD, Understanding.INVALID);
      assertThat(statements.get(2).reason()).contains("begins here does not end");
    }
  }

  @Test
  void parenthesesThatDoNotMatchCostOneStatement() {
    List<ParsedStatement> statements =
        Parsed.postgresql("create table a (b int; drop table c; select 1); drop table d");
    assertThat(statements)
        .extracting(ParsedStatement::understanding)
        .containsExactly(
            Understanding.INVALID,
            Understanding.UNDERSTOOD,
            Understanding.INVALID,
            Understanding.UNDERSTOOD);
    assertThat(Parsed.reasonText(statements.get(0))).isEqualTo(";");
  }

  @Test
  void placesAreTheFilesWhateverEndsItsLines() {
    String text = "-- é\r\n\r\tdrop table\r\n\t\"T\";\rdrop table b";
    List<ParsedStatement> statements = Parsed.postgresql(text);
    assertThat(statements.get(0).span()).hasToString("test.sql:3:2");
    assertThat(statements.get(0).span().endLine()).isEqualTo(4);
    assertThat(statements.get(0).span().endColumn()).isEqualTo(5);
    assertThat(statements.get(1).span()).hasToString("test.sql:5:1");
    DropObjects drop = (DropObjects) Parsed.present(statements.get(0).node());
    assertThat(Spans.of(statements.get(0).file(), drop.names().get(0))).hasToString("test.sql:4:2");
  }

  @Test
  void commentsAreCollected() {
    ParsedScript script =
        ScriptParser.parse(
            new SourceFile("test.sql", "-- one\nselect /* two /* deep */ */ 1; -- three"),
            Dialect.POSTGRESQL);
    assertThat(script.comments())
        .extracting(Comment::text)
        .containsExactly("-- one", "/* two /* deep */ */", "-- three");
    assertThat(script.comments().get(1).span()).hasToString("test.sql:2:8");
  }

  @Test
  void nothingMakesNoStatement() {
    assertThat(postgresql("")).isEmpty();
    assertThat(postgresql(" ; ;\n-- x\n;")).isEmpty();
  }
}
