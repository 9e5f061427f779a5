package dev.lintel.engine.migration.layout.prisma;

import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.LoadOptions;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceReader;
import dev.lintel.engine.source.SourceSpan;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the declared schema that belongs to a Prisma migrations folder. */
public final class PrismaSchema {
  public static final String FILE_NAME = "schema.prisma";

  private final Path migrations;
  private final Path parent;
  private final LoadOptions options;
  private final SourceReader reader;
  private final @Nullable String provider;
  private final PrismaSchemaReader files;

  private PrismaSchema(Folder folder, LoadOptions options, @Nullable String provider) {
    this.migrations = folder.path();
    this.parent = folder.path().resolveSibling("");
    this.options = options;
    this.reader = options.reader();
    this.provider = provider;
    this.files = new PrismaSchemaReader(reader, migrations);
  }

  /**
   * Finds the schema of the migrations in {@code folder}: the one the user named, one that a
   * configuration names, the default places, and last a file of another name whose datasource fits.
   *
   * @param provider the provider in the lock file; null if there is none
   */
  static SchemaFiles find(Folder folder, LoadOptions options, @Nullable String provider) {
    return new PrismaSchema(folder, options, provider).find();
  }

  private SchemaFiles find() {
    List<SourceFile> found = new ArrayList<>();
    Path named = options.schema() == null ? configured() : options.schema();
    if (named != null) {
      found.addAll(files.read(named));
    } else {
      found.addAll(byDefault());
    }
    return new SchemaFiles(
        found,
        PrismaText.provider(found),
        PrismaVersion.above(parent, reader),
        false,
        files.problems());
  }

  /** Returns the schema that the nearest fitting configuration upwards names; null if none does. */
  private @Nullable Path configured() {
    Path top = reader.root().directory();
    for (Path at = parent; at != null && at.startsWith(top); at = at.getParent()) {
      PrismaConfig config = PrismaConfig.in(at, reader);
      Path schema = config == null ? null : config.schema();
      if (config != null && schema != null && Files.exists(schema) && fits(config, schema)) {
        return schema;
      }
    }
    return null;
  }

  /** Without a migrations path of its own, a schema's migrations lie beside or below it. */
  private boolean fits(PrismaConfig config, Path schema) {
    if (config.migrations() != null) {
      return config.migrations().equals(migrations);
    }
    boolean beside = parent.equals(schema.resolveSibling("")) || parent.equals(schema);
    return beside && fits(PrismaText.provider(files.peek(schema)));
  }

  private boolean fits(@Nullable String declared) {
    return provider == null || declared == null || PrismaProvider.same(provider, declared);
  }

  private List<SourceFile> byDefault() {
    Path file = parent.resolve(FILE_NAME);
    boolean exists = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    if (exists && fits(PrismaText.provider(files.peek(file)))) {
      return files.readWithCompanions(file);
    }
    Path folder = parent.resolve("schema");
    if (!exists && Files.isDirectory(folder)) {
      List<SourceFile> found = files.read(folder);
      if (!found.isEmpty()) {
        return found;
      }
    }
    Path other = otherName();
    if (other != null) {
      return files.read(other);
    }
    return exists ? files.readWithCompanions(file) : List.of();
  }

  /**
   * Returns the one schema of another name that fits, such as {@code mysql-schema.prisma} beside
   * {@code mysql-migrations}.
   */
  private @Nullable Path otherName() {
    List<Path> fitting =
        files.siblings().stream()
            .filter(f -> !f.endsWith(FILE_NAME))
            .filter(f -> files.peek(f).stream().anyMatch(PrismaText::hasDatasource))
            .filter(f -> fits(PrismaText.provider(files.peek(f))))
            .toList();
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    String name = String.valueOf(migrations.getFileName());
    List<Path> named = fitting.stream().filter(f -> sameStem(name, f)).toList();
    if (named.size() == 1) {
      return named.get(0);
    }
    if (!fitting.isEmpty()) {
      String path = reader.root().relative(migrations);
      files.add(
          new Problem(
              ProblemKind.NOT_CHECKED,
              "%s has %d schema files that fit and none is compared; name one with --schema"
                  .formatted(path, fitting.size()),
              SourceSpan.startOf(path)));
    }
    return null;
  }

  /** Compares what is left of both names without the words for what they hold. */
  private static boolean sameStem(String migrations, Path schema) {
    String stem = String.valueOf(schema.getFileName()).replace(".prisma", "");
    return stem.replace("schema", "").equals(migrations.replaceFirst("migrations?", ""));
  }
}
