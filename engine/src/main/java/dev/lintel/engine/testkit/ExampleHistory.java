package dev.lintel.engine.testkit;

import dev.lintel.engine.sql.ServerVersion;
import dev.lintel.engine.testkit.ExamplePart.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small history of several files in one text, as it stands in the examples of a rule:
 *
 * <pre>
 * -- merged: 20250101000000_init/migration.sql
 * CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
 * -- file: 20250102000000_version/migration.sql
 * ALTER TABLE "Prompt" ADD COLUMN "version" INTEGER;
 * // file: schema.prisma
 * model Prompt {
 *   id String &#64;id
 * }
 * </pre>
 *
 * <p>A header line is a comment that begins with {@code --}, {@code //} or {@code #}, one of the
 * words below and a path; everything up to the next header is the file. Paths are relative to the
 * migrations folder; {@code schema.prisma} stands beside that folder. If any path has a folder,
 * Prisma runs the history; else it is a plain folder of scripts.
 *
 * <ul>
 *   <li>{@code file}: exists now and not at the base
 *   <li>{@code base}: exists at the base with this text
 *   <li>{@code merged}: exists now and at the base with this text
 *   <li>{@code link}: exists now as a symbolic link to the path in its text
 *   <li>{@code utf-16}: exists now, saved as UTF-16
 * </ul>
 *
 * <p>There is a base if any file is at the base.
 *
 * <p>A line {@code -- server: 13} before the first header names the version of the server, which is
 * else the newest.
 *
 * @param parts the files in the order of the text
 * @param server the version of the server
 */
record ExampleHistory(List<ExamplePart> parts, ServerVersion server) {

  private static final Pattern HEADER =
      Pattern.compile("(?:--|//|#) (file|base|merged|link|utf-16): (\\S+)");

  private static final Pattern SERVER = Pattern.compile("-- server: (\\d+)");

  ExampleHistory {
    parts = List.copyOf(parts);
  }

  /**
   * Reads an example.
   *
   * @throws IllegalArgumentException if the text does not begin with a header
   */
  static ExampleHistory parse(String example) {
    List<ExamplePart> parts = new ArrayList<>();
    ServerVersion server = ServerVersion.NEWEST;
    Matcher header = null;
    StringBuilder text = new StringBuilder();
    for (String line : example.lines().toList()) {
      Matcher matcher = HEADER.matcher(line);
      Matcher version = SERVER.matcher(line);
      if (version.matches()) {
        server = new ServerVersion(Integer.parseInt(version.group(1)));
      } else if (matcher.matches()) {
        if (header != null) {
          parts.add(part(header, text));
        }
        header = matcher;
        text.setLength(0);
      } else if (header == null) {
        throw new IllegalArgumentException("no header like '-- file: PATH' before: " + line);
      } else {
        text.append(line).append('\n');
      }
    }
    if (header != null) {
      parts.add(part(header, text));
    }
    return new ExampleHistory(parts, server);
  }

  private static ExamplePart part(Matcher header, CharSequence text) {
    for (Role role : Role.values()) {
      if (role.word().equals(header.group(1))) {
        return new ExamplePart(role, header.group(2), text.toString());
      }
    }
    throw new AssertionError(header.group(1));
  }

  /** Returns whether Prisma runs the history. */
  boolean runByPrisma() {
    return parts.stream().anyMatch(part -> part.path().contains("/"));
  }

  /** Returns whether there is a base. */
  boolean hasBase() {
    return parts.stream().anyMatch(part -> part.role().atBase());
  }
}
