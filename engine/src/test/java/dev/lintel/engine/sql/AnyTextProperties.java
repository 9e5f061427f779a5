package dev.lintel.engine.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text whatever. */
class AnyTextProperties {
  private static final List<String> PIECES =
      List.of(
          "create table ",
          "alter table ",
          "t",
          "\"T\"",
          " (",
          ")",
          ",",
          ";",
          "'",
          "\"",
          "$$",
          "$a$",
          "/*",
          "*/",
          "--",
          "\n",
          "\r\n",
          "\r",
          "\t",
          " ",
          "[",
          "]",
          "`",
          "\\",
          "E'",
          "U&\"",
          "x'",
          "int",
          " not null",
          " default ",
          " check (",
          " references ",
          "1.5e3",
          "::",
          "||",
          "#",
          "add column ",
          "drop ",
          "if not exists ",
          "begin atomic ",
          "end",
          "case ",
          "copy t from stdin",
          "\\.\n",
          "delimiter //",
          "go\n",
          "select ",
          " into ",
          "insert into ",
          "values ",
          "update ",
          " set ",
          "=",
          "where ",
          "with ",
          " as ",
          "do ",
          "create schema ",
          "create index on ",
          "é",
          "\0",
          "😀",
          "{{",
          "@",
          "?",
          "0x",
          "..",
          ":=",
          "create function f() ",
          "comment on ",
          "grant ");

  @Provide
  Arbitrary<String> sqlLikeText() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 1_500)
  void piecesOfSqlAreCutWithoutLoss(@ForAll("sqlLikeText") String text, @ForAll Dialect dialect) {
    assertEveryStatementStandsInTheText(text, dialect);
  }

  @Property(tries = 500)
  void anyTextIsCutWithoutLoss(@ForAll String text, @ForAll Dialect dialect) {
    assertEveryStatementStandsInTheText(text, dialect);
  }

  private static void assertEveryStatementStandsInTheText(String text, Dialect dialect) {
    SourceFile file = new SourceFile("any.sql", text);
    ParsedScript script = ScriptParser.parse(file, dialect);
    StringBuilder rebuilt = new StringBuilder();
    int last = 0;
    for (ParsedStatement statement : script.statements()) {
      int start = file.offset(statement.span().line(), statement.span().column());
      int end = file.offset(statement.span().endLine(), statement.span().endColumn());
      assertThat(start).isGreaterThanOrEqualTo(last);
      assertThat(end).isGreaterThan(start);
      rebuilt.append(text, last, start).append(statement.text());
      last = end;
      boolean explained = statement.reason() != null && statement.reasonSpan() != null;
      assertThat(explained)
          .isEqualTo(
              statement.understanding() == Understanding.OPAQUE
                  || statement.understanding() == Understanding.INVALID);
    }
    assertThat(rebuilt.append(text.substring(last))).hasToString(text);
    assertThat(Coverage.of(script.statements()).sum()).isEqualTo(script.statements().size());
  }

  @Provide
  Arbitrary<List<String>> statements() {
    return Arbitraries.of(
            "create table t (a int default ';')",
            "alter table t add b text default $$;$$",
            "create function f() returns int begin atomic select 1; select 2; end",
            "select 1 /* ; */",
            "drop table \"x;y\"",
            "insert into t values (E'\\';')",
            "call p()",
            "frobnicate")
        .list()
        .ofMaxSize(12);
  }

  @Property(tries = 200)
  void joinedStatementsAreCutAgain(@ForAll("statements") List<String> statements) {
    String text = String.join(";\n", statements);
    List<String> cut = new ArrayList<>();
    List<Understanding> together = new ArrayList<>();
    for (ParsedStatement statement : Parsed.postgresql(text)) {
      cut.add(statement.text());
      together.add(statement.understanding());
    }
    assertThat(cut).isEqualTo(statements.stream().map(AnyTextProperties::withoutComment).toList());
    assertThat(together)
        .isEqualTo(
            statements.stream().map(statement -> Parsed.one(statement).understanding()).toList());
  }

  private static String withoutComment(String statement) {
    return statement.replace(" /* ; */", "");
  }
}
