package dev.lintel.engine.migration.layout.prisma;

import dev.lintel.engine.migration.LockFile;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code migration_lock.toml} the way Prisma does, which is not the way of TOML. */
public final class PrismaLock {
  public static final String FILE_NAME = "migration_lock.toml";

  private static final String PREFIX = "provider = ";
  private static final Pattern MEANT = Pattern.compile("provider\\s*=\\s*[\"']?([A-Za-z]+)");

  private PrismaLock() {}

  /**
   * Reads the lock: the first line that starts with {@code provider}, the literal prefix {@code
   * provider = } and the quotes at both ends removed. So {@code provider="postgresql"} names a
   * provider that does not exist, and Prisma says P3019.
   */
  static LockFile read(SourceFile file) {
    int line = lineOf(file);
    if (line == 0) {
      return new LockFile(file, null);
    }
    String value = file.line(line);
    while (value.startsWith(PREFIX)) {
      value = value.substring(PREFIX.length());
    }
    return new LockFile(file, withoutQuotes(value));
  }

  /** Returns the provider that a person would read in the lock; null if there is none. */
  static @Nullable String meant(LockFile lock) {
    int line = lineOf(lock.file());
    Matcher matcher = MEANT.matcher(line == 0 ? "" : lock.file().line(line));
    return matcher.lookingAt() ? matcher.group(1) : null;
  }

  /**
   * Returns what is wrong with the lock; null if nothing is.
   *
   * @param declared the provider of the declared schema; null if there is none
   */
  static @Nullable Problem check(LockFile lock, @Nullable String declared) {
    String provider = lock.provider();
    if (provider == null) {
      return problem(
          lock,
          "%s names no provider: no line starts with \"provider\"".formatted(lock.file().path()));
    }
    if (!PrismaProvider.isKnown(provider)) {
      return problem(
          lock,
          "Prisma reads the provider in %s as %s, which it refuses with P3019; it reads only the exact form provider = \"postgresql\""
              .formatted(lock.file().path(), provider));
    }
    if (declared != null && !PrismaProvider.same(provider, declared)) {
      return problem(
          lock,
          "%s says %s and the schema says %s, which Prisma refuses with P3019"
              .formatted(lock.file().path(), provider, declared));
    }
    return null;
  }

  private static Problem problem(LockFile lock, String message) {
    int line = lineOf(lock.file());
    String path = lock.file().path();
    SourceSpan span =
        line == 0
            ? SourceSpan.startOf(path)
            : new SourceSpan(path, line, 1, line, lock.file().line(line).length() + 1);
    return new Problem(ProblemKind.INVALID_LOCK_FILE, message, span);
  }

  private static int lineOf(SourceFile file) {
    for (int line = 1; line <= file.lineCount(); line++) {
      if (file.line(line).startsWith("provider")) {
        return line;
      }
    }
    return 0;
  }

  private static String withoutQuotes(String value) {
    int start = 0;
    int end = value.length();
    while (start < end && value.charAt(start) == '"') {
      start++;
    }
    while (end > start && value.charAt(end - 1) == '"') {
      end--;
    }
    return value.substring(start, end);
  }
}
