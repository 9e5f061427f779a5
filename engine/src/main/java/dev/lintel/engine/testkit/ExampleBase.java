package dev.lintel.engine.testkit;

import dev.lintel.engine.history.BaseComparison;
import dev.lintel.engine.history.BaseRevision;
import dev.lintel.engine.history.MigrationChange;
import dev.lintel.engine.history.MigrationChange.Kind;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.discovery.Layouts;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares an example with its base, as git would be asked. */
final class ExampleBase {

  static final BaseRevision BASE =
      new BaseRevision("0123456789abcdef0123456789abcdef01234567", "base");

  private final Map<String, String> base = new LinkedHashMap<>();
  private final List<MigrationChange> changes = new ArrayList<>();

  private ExampleBase() {}

  static BaseComparison compare(ExampleHistory example, MigrationHistory history) {
    if (!example.hasBase()) {
      return new BaseComparison(null, null, List.of());
    }
    ExampleBase comparison = new ExampleBase();
    for (ExamplePart part : example.parts()) {
      String name = Layouts.of(history.layout()).migrationAt(part.path());
      if (part.role().atBase() && name != null) {
        comparison.base.put(name, part.text());
      }
    }
    comparison.run(history);
    return new BaseComparison(BASE, null, comparison.changes);
  }

  private void run(MigrationHistory history) {
    Map<String, String> gone = new LinkedHashMap<>(base);
    history.migrations().forEach(migration -> gone.remove(migration.name()));
    String newest = null;
    for (Migration migration : history.migrations()) {
      newest = base.containsKey(migration.name()) ? migration.name() : newest;
    }
    for (Migration migration : history.migrations()) {
      String merged = base.get(migration.name());
      SourceFile file = migration.file();
      String text = file == null ? "" : file.text().replace("\r\n", "\n");
      if (merged == null) {
        added(history, migration, text, gone, newest);
      } else if (!merged.equals(text)) {
        add(Kind.EDITED, migration.name(), firstChange(migration, merged), null, null);
      }
    }
    for (String name : gone.keySet()) {
      String path = history.path() + "/" + Layouts.of(history.layout()).scriptOf(name);
      add(Kind.DELETED, name, SourceSpan.startOf(path), null, null);
    }
  }

  private void added(
      MigrationHistory history,
      Migration migration,
      String text,
      Map<String, String> gone,
      @Nullable String newest) {
    SourceSpan start = SourceSpan.startOf(migration.path());
    for (Map.Entry<String, String> former : gone.entrySet()) {
      if (former.getValue().equals(text)) {
        gone.remove(former.getKey());
        add(Kind.RENAMED, migration.name(), start, former.getKey(), null);
        return;
      }
    }
    add(Kind.ADDED, migration.name(), start, null, null);
    if (newest != null
        && Layouts.of(history.layout()).order().compare(migration.name(), newest) < 0) {
      String path = history.path() + "/" + Layouts.of(history.layout()).scriptOf(newest);
      add(Kind.OUT_OF_ORDER, migration.name(), start, newest, SourceSpan.startOf(path));
    }
  }

  private static SourceSpan firstChange(Migration migration, String merged) {
    SourceFile file = migration.file();
    if (file == null) {
      return SourceSpan.startOf(migration.path());
    }
    List<String> before = merged.lines().toList();
    List<String> now = file.text().lines().toList();
    int line = 0;
    while (line < now.size() - 1
        && line < before.size()
        && before.get(line).equals(now.get(line))) {
      line++;
    }
    return new SourceSpan(file.path(), line + 1, 1, line + 1, file.line(line + 1).length() + 1);
  }

  private void add(
      Kind kind,
      String migration,
      SourceSpan span,
      @Nullable String other,
      @Nullable SourceSpan otherSpan) {
    changes.add(new MigrationChange(kind, migration, span, other, otherSpan));
  }
}
