package dev.lintel.engine.migration.layout.tool;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.Placeholders;
import dev.lintel.engine.migration.layout.ScriptHead;
import dev.lintel.engine.migration.layout.ScriptLayout;
import dev.lintel.engine.migration.layout.ScriptLines;
import dev.lintel.engine.source.Replacement;
import dev.lintel.engine.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Evolutions of the Play Framework: {@code <number>.sql} with the lines {@code # --- !Ups} and
 * {@code # --- !Downs}, ordered by number. Statements run one by one; two semicolons stand for one
 * that ends none.
 */
public final class PlayEvolutionsLayout extends ScriptLayout {
  private static final Pattern DIRECTION = Pattern.compile("(?m)^(?:#|--).*!(Ups|Downs).*$");
  private static final Pattern SCRIPT = Pattern.compile("\\d+\\.sql");
  private static final Pattern SEMICOLON = Pattern.compile(";;");

  @Override
  public LayoutKind kind() {
    return LayoutKind.PLAY_EVOLUTIONS;
  }

  @Override
  public boolean recognises(Folder folder) {
    return ScriptHead.anyFinds(folder, DIRECTION);
  }

  @Override
  public @Nullable String migrationAt(String path) {
    return SCRIPT.matcher(path).matches() ? path : null;
  }

  @Override
  protected Set<String> bookkeeping() {
    return Set.of("play_evolutions", "play_evolutions_lock");
  }

  @Override
  protected List<Replacement> replacements(SourceFile file, Placeholders placeholders) {
    List<Replacement> single = new ArrayList<>();
    Matcher matcher = SEMICOLON.matcher(file.text());
    while (matcher.find()) {
      single.add(new Replacement(matcher.start(), matcher.end(), ";", true));
    }
    return single;
  }

  @Override
  protected List<ScriptSection> sections(SourceFile file, Path script) {
    return ScriptLines.sections(
        file, DIRECTION, line -> line.group(1).equals("Ups") ? TransactionMode.NONE : null);
  }
}
