package dev.lintel.engine.sql;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.node.DdlNode;
import dev.lintel.engine.sql.node.Expression;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

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
    return type.cast(present(statement.node()));
  }

  /** Returns a value that a test relies on. */
  static <T> T present(@Nullable T value) {
    return requireNonNull(value);
  }

  /** Returns the text that a statement's reason speaks of. */
  static String reasonText(ParsedStatement statement) {
    return statement.file().slice(present(statement.reasonSpan()));
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
    if (!(node instanceof DdlNode tree) || node instanceof Expression) {
      return "‹" + slice(text, node) + "›";
    }
    List<SqlNode> children = tree.getOperandList();
    String name = tree.getClass().getSimpleName();
    return children.isEmpty()
        ? name + "‹" + slice(text, node) + "›"
        : children.stream()
            .map(child -> show(text, child))
            .collect(Collectors.joining(" ", name + "(", ")"));
  }

  static String show(String text) {
    ParsedStatement statement = one(text);
    assertThat(statement.node()).as(statement.kind() + ": " + statement.reason()).isNotNull();
    return show(text, present(statement.node()));
  }
}
