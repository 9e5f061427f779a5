package dev.lintel.engine.sql;

import dev.lintel.engine.source.SourceFile;
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

/**
 * Measures how much of real migrations is understood. A command for developers, not a test; run it
 * from an IDE or with the test class path:
 *
 * <pre>java -cp … dev.lintel.engine.sql.CorpusCoverage postgresql FOLDER…</pre>
 *
 * <p>It reads every {@code .sql} file below the folders, prints the number of statements of each
 * kind by understanding, and lists the statements that are opaque or invalid with their reasons.
 */
public final class CorpusCoverage {
  private final Dialect dialect;
  private final Map<String, Map<Understanding, Integer>> kinds = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();
  private Coverage total = Coverage.NONE;
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
      for (Path path : paths.filter(p -> p.toString().endsWith(".sql")).sorted().toList()) {
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
    System.out.printf(
        "%d files, %d characters, %d ms: %s, %.3f %% understood or inert%n",
        files,
        characters,
        nanos / 1_000_000,
        total,
        100.0 * (total.understood() + total.inert()) / Math.max(1, total.sum()));
  }
}
