package dev.lintel.engine.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.node.DdlNode;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.calcite.sql.SqlNode;

/** Parses texts for tests and shows trees by the parts of the text they cover. */
final class Parsed {
  private Parsed() {}

  static List<ParsedStatement> postgresql(String text) {
    return statements(text, Dialect.POSTGRESQL);
  }

  static List<ParsedStatement> statements(String text, Dialect dialect) {
    return ScriptParser.parse(new SourceFile("test.sql", text), dialect).statements();
  }

  static ParsedStatement one(String text) {
    List<ParsedStatement> statements = postgresql(text);
    assertThat(statements).hasSize(1);
    return statements.get(0);
  }

  /** Parses one statement that must be understood or inert, and returns its tree. */
  static <N extends SqlNode> N tree(Class<N> type, String text) {
    ParsedStatement statement = one(text);
    assertThat(statement.reason()).as(text).isNull();
    assertThat(statement.node()).as(text).isInstanceOf(type);
    return type.cast(statement.node());
  }

  /** Returns the text that a node covers. */
  static String slice(String text, SqlNode node) {
    SourceFile file = new SourceFile("test.sql", text);
    return file.slice(Spans.of(file, node));
  }

  /**
   * Shows a tree: a node of ours with children as its class and theirs in parentheses, any other
   * node as the text it covers.
   */
  static String show(String text, SqlNode node) {
    if (!(node instanceof DdlNode) || node.getClass().getSimpleName().equals("Expression")) {
      return "‹" + slice(text, node) + "›";
    }
    List<SqlNode> children = ((DdlNode) node).getOperandList();
    String name = node.getClass().getSimpleName();
    return children.isEmpty()
        ? name + "‹" + slice(text, node) + "›"
        : children.stream()
            .map(child -> show(text, child))
            .collect(Collectors.joining(" ", name + "(", ")"));
  }

  static String show(String text) {
    ParsedStatement statement = one(text);
    SqlNode node = statement.node();
    assertThat(node).as(statement.kind() + ": " + statement.reason()).isNotNull();
    return show(text, node);
  }
}
