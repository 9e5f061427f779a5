package dev.lintel.engine.migration.layout.prisma;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.LockFile;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.LoadOptions;
import dev.lintel.engine.migration.layout.LoadedHistory;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.Reading;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceReader;
import dev.lintel.engine.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a history that Prisma runs, be it Prisma's own or one of a Wasp app. */
final class PrismaHistory {
  private final Folder folder;
  private final LoadOptions options;
  private final SourceReader reader;
  private final List<Problem> problems = new ArrayList<>();

  PrismaHistory(Folder folder, LoadOptions options) {
    this.folder = folder;
    this.options = options;
    this.reader = options.reader();
  }

  /**
   * Reads lock file, declared schema and migrations.
   *
   * @param findSchema finds the declared schema; is given the provider of the lock file, or null
   */
  LoadedHistory load(LayoutKind kind, Function<@Nullable String, SchemaFiles> findSchema) {
    LockFile lock = readLock();
    String locked = lock == null ? null : PrismaLock.meant(lock);
    SchemaFiles declared = findSchema.apply(locked);
    String provider = locked == null ? declared.provider() : locked;
    String path = reader.root().relative(folder.path());
    Dialect dialect = dialect(provider);
    if (dialect != Dialect.POSTGRESQL) {
      return LoadedHistory.notChecked(
          path,
          "%s is a %s history for %s, which is not checked yet"
              .formatted(path, kind.id(), provider == null ? options.dialect() : provider));
    }
    Problem wrongLock = lock == null ? null : PrismaLock.check(lock, declared.provider());
    if (wrongLock != null) {
      problems.add(wrongLock);
    }
    problems.addAll(declared.problems());
    PrismaScripts scripts = PrismaScripts.read(folder, reader);
    problems.addAll(scripts.problems());
    return LoadedHistory.of(
        new MigrationHistory(
            kind,
            dialect,
            reader.root().directory(),
            folder.path(),
            path,
            scripts.migrations(),
            lock,
            declared.toSchema(),
            Outside.NOTHING,
            problems));
  }

  private @Nullable LockFile readLock() {
    if (!folder.hasFile(PrismaLock.FILE_NAME)) {
      return null;
    }
    Reading reading = reader.read(folder.resolve(PrismaLock.FILE_NAME));
    if (reading.problem() != null) {
      problems.add(reading.problem());
    }
    SourceFile file = reading.file();
    return file == null ? null : PrismaLock.read(file);
  }

  /**
   * What the files name decides; the user's choice and PostgreSQL are for files that do not say.
   */
  private @Nullable Dialect dialect(@Nullable String provider) {
    if (provider != null && PrismaProvider.isKnown(provider)) {
      return PrismaProvider.dialectOf(provider);
    }
    return options.dialect() == null ? Dialect.POSTGRESQL : options.dialect();
  }
}
