package dev.lintel.engine.migration.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The first lines of scripts, in which most tools have their marks. */
public final class ScriptHead {
  private static final int LENGTH = 8192;

  /** The first script may be an odd one, such as a dump. */
  private static final int SCRIPTS = 3;

  private ScriptHead() {}

  /** Returns whether {@code mark} stands in the head of one of the first scripts of a folder. */
  public static boolean anyFinds(Folder folder, Pattern mark) {
    return folder.files().stream()
        .filter(ScriptNames::isScript)
        .limit(SCRIPTS)
        .anyMatch(script -> finds(folder.resolve(script), mark));
  }

  /** Returns whether {@code mark} stands in the head of a file; a missing file has none. */
  public static boolean finds(Path script, Pattern mark) {
    return mark.matcher(of(script)).find();
  }

  /** Returns the head of a file; empty if it is missing or cannot be read. */
  public static String of(Path script) {
    return of(script, LENGTH);
  }

  /**
   * Returns the beginning of a file; empty if it is missing or cannot be read.
   *
   * @param length the most bytes that are read
   */
  public static String of(Path script, int length) {
    if (!Files.isRegularFile(script)) {
      return "";
    }
    try (InputStream in = Files.newInputStream(script)) {
      return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    } catch (IOException e) {
      // A script that cannot be read is told of when the folder is loaded; it has no mark.
      return "";
    }
  }
}
