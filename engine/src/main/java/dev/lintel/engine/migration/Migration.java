package dev.lintel.engine.migration;

import dev.lintel.engine.source.Replacement;
import dev.lintel.engine.source.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One migration.
 *
 * @param name what the tool calls it; for Prisma the folder name
 * @param version the number or time stamp in its name, without leading zeros where the tool counts;
 *     null if the name has none. Two migrations of one version are possible
 * @param path path of its script as it is reported: relative to the root of the run, forward
 *     slashes
 * @param file the script; null if it could not be read or is no SQL, which a problem tells
 * @param byteOrderMark whether the script begins with a UTF-8 byte-order mark, which is not in the
 *     text
 * @param sections the parts of the script that are run, in order; none if there is no script
 * @param replacements what the tool sends in place of its placeholders, in order
 */
public record Migration(
    String name,
    @Nullable String version,
    String path,
    @Nullable SourceFile file,
    boolean byteOrderMark,
    List<ScriptSection> sections,
    List<Replacement> replacements) {
  public Migration {
    sections = List.copyOf(sections);
    replacements = List.copyOf(replacements);
  }

  /** Returns this as a migration of which nothing is run. */
  public Migration notRun() {
    return new Migration(name, version, path, file, byteOrderMark, List.of(), List.of());
  }

  /** Makes a migration whose whole script is run in one way. */
  public static Migration whole(
      String name,
      @Nullable String version,
      String path,
      @Nullable SourceFile file,
      boolean byteOrderMark,
      TransactionMode transactionMode) {
    return new Migration(
        name,
        version,
        path,
        file,
        byteOrderMark,
        file == null
            ? List.of()
            : List.of(new ScriptSection(0, file.text().length(), transactionMode)),
        List.of());
  }
}
