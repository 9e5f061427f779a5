package dev.lintel.engine.migration.layout.prisma;

import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.Reading;
import dev.lintel.engine.source.SourceReader;
import dev.lintel.engine.source.SourceSpan;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The migrations in a Prisma migrations folder: every direct sub-folder is one, whatever its name;
 * loose files do not count, and neither do links to folders (Prisma 7.10 lists with {@code
 * Dirent.isDirectory()}).
 *
 * @param migrations the migrations in the order Prisma runs them
 * @param problems what could not be read
 */
public record PrismaScripts(List<Migration> migrations, List<Problem> problems) {
  public static final String SCRIPT = "migration.sql";
  static final Comparator<String> ORDER = new LocaleOrder();

  /** Below this, starting threads costs more than it saves. */
  private static final int MANY = 500;

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /**
   * Returns whether {@code folder} is a Prisma migrations folder. Drizzle's newer folders look
   * alike and hold a snapshot beside each script.
   */
  static boolean isIn(Folder folder) {
    return folder.hasFile(PrismaLock.FILE_NAME)
        || folder.folders().stream()
            .map(folder::resolve)
            .anyMatch(
                f ->
                    Files.exists(f.resolve(SCRIPT), LinkOption.NOFOLLOW_LINKS)
                        && !Files.exists(f.resolve("snapshot.json")));
  }

  /** Reads every migration in {@code folder}. */
  static PrismaScripts read(Folder folder, SourceReader reader) {
    List<Migration> migrations = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<String> names = folder.folders().stream().sorted(ORDER).toList();
    Stream<String> stream = names.size() < MANY ? names.stream() : names.parallelStream();
    List<Reading> readings =
        stream.map(n -> reader.read(folder.resolve(n).resolve(SCRIPT))).toList();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Path script = folder.resolve(name).resolve(SCRIPT);
      Reading reading = readings.get(i);
      Problem problem = reading.problem();
      if (problem != null && problem.kind() == ProblemKind.MISSING_PATH) {
        problems.add(withoutScript(reader.root().relative(folder.resolve(name))));
        continue;
      }
      if (problem != null) {
        problems.add(problem);
      }
      migrations.add(
          Migration.whole(
              name,
              versionOf(name),
              reader.root().relative(script),
              reading.file(),
              reading.byteOrderMark(),
              TransactionMode.SIMPLE_QUERY));
    }
    return new PrismaScripts(migrations, problems);
  }

  /** Returns the name of the migration whose script lies at that path; null if none does. */
  static @Nullable String migrationAt(String path) {
    int slash = path.indexOf('/');
    return slash > 0 && path.substring(slash + 1).equals(SCRIPT) ? path.substring(0, slash) : null;
  }

  private static @Nullable String versionOf(String name) {
    Matcher matcher = DIGITS.matcher(name);
    return matcher.lookingAt() ? matcher.group() : null;
  }

  private static Problem withoutScript(String path) {
    return new Problem(
        ProblemKind.FOLDER_WITHOUT_SCRIPT,
        "%s holds no migration.sql, which Prisma refuses with P3015".formatted(path),
        SourceSpan.startOf(path));
  }
}
