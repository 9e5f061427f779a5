package dev.lintel.engine.migration.layout.prisma;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a project's configuration says of its schema, as far as it stands there literally: {@code
 * prisma.config.ts} is a program, which is not run, and {@code package.json} has the setting {@code
 * prisma.schema} (up to Prisma 6).
 *
 * @param schema the schema file or folder, absolute; null if it is not named
 * @param migrations the migrations folder, absolute; null if it is not named
 */
record PrismaConfig(@Nullable Path schema, @Nullable Path migrations) {
  private static final List<String> STEMS =
      List.of(
          "prisma7.config",
          ".config/prisma7",
          "prisma.config",
          ".config/prisma",
          ".config/prisma.config");
  private static final List<String> ENDINGS = List.of("ts", "js", "mts", "mjs", "cts", "cjs");

  /** A string literal, or literals joined by {@code path.join} or {@code path.resolve}. */
  private static final String LITERAL =
      "(?:path\\.)?(?:join|resolve)?\\(?\\s*(?:(?:import\\.meta\\.dirname|__dirname|process\\.cwd\\(\\))\\s*,\\s*)?"
          + "((?:[\"'`][^\"'`$]*[\"'`]\\s*,?\\s*)+)";

  private static final Pattern SCHEMA = Pattern.compile("\\bschema\\s*:\\s*" + LITERAL);
  private static final Pattern MIGRATIONS =
      Pattern.compile("\\bmigrations\\s*:\\s*\\{[^{}]*?\\bpath\\s*:\\s*" + LITERAL);
  private static final Pattern PACKAGE_SCHEMA =
      Pattern.compile("\"prisma\"\\s*:\\s*\\{[^{}]*?\"schema\"\\s*:\\s*\"([^\"\\\\]+)\"");
  private static final Pattern PART = Pattern.compile("[\"'`]([^\"'`]*)[\"'`]");

  /** Reads the configuration that lies directly in {@code folder}; null if there is none. */
  static @Nullable PrismaConfig in(Path folder, SourceReader reader) {
    for (String stem : STEMS) {
      for (String ending : ENDINGS) {
        Path file = folder.resolve(stem + "." + ending);
        SourceFile text = Files.isRegularFile(file) ? reader.read(file).file() : null;
        if (text != null) {
          return of(file, ScriptText.withoutComments(text.text()));
        }
      }
    }
    Path manifest = folder.resolve(PrismaVersion.MANIFEST);
    SourceFile text = Files.isRegularFile(manifest) ? reader.read(manifest).file() : null;
    Matcher schema = PACKAGE_SCHEMA.matcher(text == null ? "" : text.text());
    return schema.find() ? new PrismaConfig(resolve(folder, schema.group(1)), null) : null;
  }

  private static PrismaConfig of(Path file, String text) {
    Path folder = file.resolveSibling("");
    return new PrismaConfig(
        literal(folder, SCHEMA.matcher(text)), literal(folder, MIGRATIONS.matcher(text)));
  }

  private static @Nullable Path literal(Path folder, Matcher matcher) {
    if (!matcher.find()) {
      return null;
    }
    Path path = folder;
    Matcher part = PART.matcher(matcher.group(1));
    while (part.find()) {
      path = path == null ? null : resolve(path, part.group(1));
    }
    return path;
  }

  private static @Nullable Path resolve(Path folder, String path) {
    try {
      return folder.resolve(path).normalize();
    } catch (InvalidPathException e) {
      // A name that no file can have here says nothing about where the schema is.
      return null;
    }
  }
}
