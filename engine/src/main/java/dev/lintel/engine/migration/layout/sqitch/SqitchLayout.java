package dev.lintel.engine.migration.layout.sqitch;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.Placeholders;
import dev.lintel.engine.migration.layout.ScriptHead;
import dev.lintel.engine.migration.layout.ScriptLayout;
import dev.lintel.engine.migration.layout.ScriptNames;
import dev.lintel.engine.migration.layout.ScriptOrder;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceReader;
import dev.lintel.engine.sql.Dialect;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sqitch: the scripts in {@code deploy/} in the order of {@code sqitch.plan}. Each is run by psql
 * in a session of its own, its statements one by one; most begin and commit a transaction
 * themselves. Of other databases than PostgreSQL it is not read.
 */
public final class SqitchLayout extends ScriptLayout {
  static final String DEPLOY = "deploy";
  private static final String PLAN = "sqitch.plan";
  private static final Set<String> ENGINES = Set.of("pg", "yugabyte");
  private static final Pattern FOR =
      Pattern.compile("--\\s*Deploy\\s+\\S+\\s+to\\s+(\\w+)", Pattern.CASE_INSENSITIVE);

  /** A variable of psql between quotes; JSON has the same signs after a quote. */
  private static final Pattern VARIABLE =
      Pattern.compile("(?<![:\\w\\]\\[\"']):[\"']([A-Za-z_]\\w*)[\"']");

  private static final Pattern NOT_FORWARD = Pattern.compile("(?:.*/)?(?:revert|verify)/.*");

  /** A plan has a line for each change; more than this is no plan. */
  private static final int MAX_LENGTH = 1 << 20;

  @Override
  public LayoutKind kind() {
    return LayoutKind.SQITCH;
  }

  /** Returns whether a folder holds a plan, for whatever database. */
  public static boolean isPlanned(Folder folder) {
    return folder.hasFile(PLAN);
  }

  @Override
  public boolean recognises(Folder folder) {
    if (!isPlanned(folder)) {
      return false;
    }
    SqitchSettings settings = SqitchSettings.of(folder);
    Path scripts = settings.deployFolder(folder);
    return scripts != null && isForPostgresql(settings.engine(), folder, scripts);
  }

  private static boolean isForPostgresql(@Nullable String engine, Folder folder, Path scripts) {
    if (engine != null) {
      return ENGINES.contains(engine);
    }
    return plan(folder).scripts(scripts).stream()
        .map(script -> FOR.matcher(ScriptHead.of(scripts.resolve(script))))
        .filter(Matcher::find)
        .allMatch(head -> ENGINES.contains(head.group(1)));
  }

  private static SqitchPlan plan(Folder folder) {
    return SqitchPlan.of(ScriptHead.of(folder.resolve(PLAN), MAX_LENGTH));
  }

  @Override
  public boolean accepts(Folder folder) {
    return recognises(folder);
  }

  @Override
  protected List<String> migrations(Folder folder, SourceReader reader, List<Problem> problems) {
    Path scripts = SqitchSettings.of(folder).deployFolder(folder);
    if (scripts == null) {
      return List.of();
    }
    String prefix = folder.path().relativize(scripts).toString().replace('\\', '/');
    return plan(folder).scripts(scripts).stream().map(script -> prefix + "/" + script).toList();
  }

  @Override
  protected @Nullable Dialect dialect(Folder folder, SourceReader reader) {
    return Dialect.POSTGRESQL;
  }

  @Override
  public @Nullable String migrationAt(String path) {
    return ScriptNames.isScript(path) && !NOT_FORWARD.matcher(path).matches() ? path : null;
  }

  @Override
  public Comparator<String> order() {
    return ScriptOrder.NATURAL;
  }

  @Override
  protected @Nullable String versionOf(String name) {
    return null;
  }

  /** Sqitch keeps its books in a schema of its own. */
  @Override
  protected Set<String> bookkeeping() {
    return Set.of("sqitch.projects", "sqitch.changes", "sqitch.tags", "sqitch.events");
  }

  @Override
  protected Placeholders placeholders(Folder folder) {
    return new Placeholders(VARIABLE, Map.of());
  }

  @Override
  protected List<ScriptSection> sections(SourceFile file, Path script) {
    return whole(file, TransactionMode.NONE);
  }
}
