package dev.lintel.engine.migration.layout;

import dev.lintel.engine.migration.LayoutKind;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tool's way of laying out migrations in a folder. A layout is recognised from files alone and
 * has no state.
 */
public interface Layout {

  /** Returns the layout's name. */
  LayoutKind kind();

  /** Returns whether {@code folder} surely is a migrations folder of this layout. */
  boolean recognises(Folder folder);

  /**
   * Returns whether the folder may be taken for a migrations folder of this layout because the user
   * named it.
   */
  boolean accepts(Folder folder);

  /** Reads the migrations in {@code folder}. */
  LoadedHistory load(Folder folder, LoadOptions options);

  /**
   * Returns the name of the migration whose script lies at {@code path}.
   *
   * @param path a path relative to the migrations folder, with forward slashes
   * @return the name; null if the tool would not run a file at that place
   */
  @Nullable String migrationAt(String path);

  /** Returns the path of a migration's script relative to the migrations folder. */
  String scriptOf(String migration);

  /** Returns the order in which the tool runs migrations, by name. */
  Comparator<String> order();

  /**
   * Returns the other folders whose migrations the tool runs as one with those of a folder, as far
   * as its settings name them; they may not exist.
   */
  default List<Path> folderMates(Folder folder) {
    return List.of();
  }

  /** Returns whether the tool can be given several folders whose migrations it runs as one. */
  default boolean spansFolders() {
    return false;
  }
}
