package dev.lintel.engine.sql;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.node.Expression;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.util.SqlBasicVisitor;

/**
 * Measures how much of real migrations is understood. A command for developers, not a test; run it
 * from an IDE or with the test class path:
 *
 * <pre>java -cp … dev.lintel.engine.sql.CorpusCoverage postgresql FOLDER…</pre>
 *
 * <p>It reads every {@code .sql} file below the folders, prints the number of statements of each
 * kind by understanding, and lists the statements that are opaque or invalid with their reasons.
 * With the system property {@code trees} it also asks every expression for its tree and lists those
 * that have none.
 */
public final class CorpusCoverage {
  private final Dialect dialect;
  private final Map<String, Map<Understanding, Integer>> kinds = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();
  private Coverage total = Coverage.NONE;
  private final boolean trees = Boolean.getBoolean("trees");
  private final Map<String, int[]> expressions = new TreeMap<>();
  private int files;
  private long characters;
  private long nanos;

  private CorpusCoverage(Dialect dialect) {
    this.dialect = dialect;
  }

  public static void main(String[] arguments) throws IOException {
    CorpusCoverage coverage =
        new CorpusCoverage(Dialect.valueOf(arguments[0].toUpperCase(Locale.ROOT)));
    for (int i = 1; i < arguments.length; i++) {
      coverage.read(Path.of(arguments[i]));
    }
    coverage.print();
  }

  private void read(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path :
          paths
              .filter(p -> p.toString().endsWith(".sql") && Files.isRegularFile(p))
              .sorted()
              .toList()) {
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        add(new SourceFile(path.toString(), text.startsWith("\ufeff") ? text.substring(1) : text));
      }
    }
  }

  private void add(SourceFile file) {
    long start = System.nanoTime();
    ParsedScript script = ScriptParser.parse(file, dialect);
    nanos += System.nanoTime() - start;
    files++;
    characters += file.text().length();
    total = total.plus(Coverage.of(script.statements()));
    for (ParsedStatement statement : script.statements()) {
      kinds
          .computeIfAbsent(statement.kind(), kind -> new EnumMap<>(Understanding.class))
          .merge(statement.understanding(), 1, Integer::sum);
      if (trees && statement.node() != null) {
        statement.node().accept(new TreeCounter(statement));
      }
      if (statement.reason() != null) {
        problems.add(
            "%s %s at %s: %s%n    %s"
                .formatted(
                    statement.understanding(),
                    statement.span(),
                    statement.reasonSpan(),
                    statement.reason(),
                    beginning(statement.text())));
      }
    }
  }

  /**
   * Counts the expressions of a statement and those with a tree, by the kind of node they stand in.
   */
  private final class TreeCounter extends SqlBasicVisitor<Void> {
    private final ParsedStatement statement;

    TreeCounter(ParsedStatement statement) {
      this.statement = statement;
    }

    @Override
    public Void visit(SqlCall call) {
      for (SqlNode child : call.getOperandList()) {
        if (child instanceof Expression expression) {
          count(call.getClass().getSimpleName(), expression);
        } else {
          child.accept(this);
        }
      }
      return null;
    }

    private void count(String parent, Expression expression) {
      int[] counts = expressions.computeIfAbsent(parent, name -> new int[2]);
      counts[0]++;
      if (expression.parsed() != null) {
        counts[1]++;
      } else {
        problems.add(
            "NO TREE %s in %s%n    %s"
                .formatted(statement.span(), parent, beginning(expression.text())));
      }
    }
  }

  private static String beginning(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() > 160 ? line.substring(0, 160) + "…" : line;
  }

  private void print() {
    problems.forEach(System.out::println);
    System.out.printf(
        "%n%-32s %8s %8s %8s %8s%n", "kind", "underst.", "inert", "opaque", "invalid");
    kinds.forEach(
        (kind, counts) ->
            System.out.printf(
                "%-32s %8d %8d %8d %8d%n",
                kind,
                counts.getOrDefault(Understanding.UNDERSTOOD, 0),
                counts.getOrDefault(Understanding.INERT, 0),
                counts.getOrDefault(Understanding.OPAQUE, 0),
                counts.getOrDefault(Understanding.INVALID, 0)));
    expressions.forEach(
        (parent, counts) ->
            System.out.printf("%-32s %d of %d with a tree%n", parent, counts[1], counts[0]));
    System.out.printf(
        "%d files, %d characters, %d ms: %s, %.3f %% understood or inert%n",
        files,
        characters,
        nanos / 1_000_000,
        total,
        100.0 * (total.understood() + total.inert()) / Math.max(1, total.sum()));
  }
}
