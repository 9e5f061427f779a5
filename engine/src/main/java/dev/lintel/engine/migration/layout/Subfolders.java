package dev.lintel.engine.migration.layout;

import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** The folders directly in a folder, for layouts that look below their own. */
public final class Subfolders {
  /** For recognising a folder; what cannot be listed is told of when the folder is loaded. */
  public static final BiConsumer<Path, IOException> TOLD_WHEN_LOADED = (path, error) -> {};

  private Subfolders() {}

  /** Makes a problem of each folder that cannot be listed. */
  public static BiConsumer<Path, IOException> telling(SourceReader reader, List<Problem> problems) {
    return (path, error) -> problems.add(reader.problem(path, error));
  }

  /**
   * Lists the folders in a folder.
   *
   * @param wanted chooses them by name
   * @param unreadable takes those that cannot be listed
   */
  public static List<Folder> of(
      Folder folder, Predicate<String> wanted, BiConsumer<Path, IOException> unreadable) {
    List<Folder> folders = new ArrayList<>();
    for (String name : folder.folders()) {
      Path path = folder.resolve(name);
      if (wanted.test(name)) {
        try {
          folders.add(Folder.list(path));
        } catch (IOException e) {
          unreadable.accept(path, e);
        }
      }
    }
    return folders;
  }
}
