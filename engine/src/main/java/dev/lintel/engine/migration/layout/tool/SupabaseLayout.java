package dev.lintel.engine.migration.layout.tool;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.ScriptLayout;
import dev.lintel.engine.source.SourceFile;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Supabase: {@code supabase/migrations/<digits>_<name>.sql}, ordered by name. A file is one batch,
 * which is a transaction (Supabase CLI 2).
 */
public final class SupabaseLayout extends ScriptLayout {
  private static final Pattern SCRIPT = Pattern.compile("\\d+_.*\\.sql");

  @Override
  public LayoutKind kind() {
    return LayoutKind.SUPABASE;
  }

  @Override
  public boolean recognises(Folder folder) {
    Path above = folder.path().getParent();
    return folder.name().equals("migrations")
        && above != null
        && above.endsWith("supabase")
        && accepts(folder);
  }

  @Override
  public @Nullable String migrationAt(String path) {
    return SCRIPT.matcher(path).matches() && path.indexOf('/') < 0 ? path : null;
  }

  @Override
  public Comparator<String> order() {
    return Comparator.naturalOrder();
  }

  @Override
  protected Set<String> bookkeeping() {
    return Set.of();
  }

  @Override
  protected List<ScriptSection> sections(SourceFile file, Path script) {
    return whole(file, TransactionMode.SIMPLE_QUERY);
  }
}
