package dev.lintel.engine.migration.layout.prisma;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The major version of Prisma that a project asks for in {@code package.json}. */
final class PrismaVersion {
  static final String MANIFEST = "package.json";

  private static final Pattern VERSION =
      Pattern.compile("\"(?:prisma|@prisma/client)\"\\s*:\\s*\"[~^>=v\\s]*(\\d{1,3})(?:[.\"\\s-])");

  private PrismaVersion() {}

  /**
   * Returns the major version in the nearest {@code package.json} that names one, from {@code
   * folder} up to the root of the run; null if none does, as with {@code workspace:} and {@code
   * catalog:} versions.
   */
  static @Nullable Integer above(Path folder, SourceReader reader) {
    Path top = reader.root().directory();
    for (Path at = folder; at != null && at.startsWith(top); at = at.getParent()) {
      Path manifest = at.resolve(MANIFEST);
      SourceFile file = Files.isRegularFile(manifest) ? reader.read(manifest).file() : null;
      Matcher version = VERSION.matcher(file == null ? "" : file.text());
      if (version.find()) {
        return Integer.valueOf(version.group(1));
      }
    }
    return null;
  }
}
