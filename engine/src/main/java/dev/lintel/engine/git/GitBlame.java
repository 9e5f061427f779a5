package dev.lintel.engine.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tells by which commit lines of a file came to be, in one run of git for each file. */
public final class GitBlame {
  private static final Pattern NOT_COMMITTED = Pattern.compile("0+");
  private static final Pattern HEADER = Pattern.compile("[0-9a-f]{40,64} \\d+ \\d+( \\d+)?");

  private GitBlame() {}

  /**
   * Returns the commits of lines.
   *
   * @param file the file, absolute
   * @param lines line numbers from 1
   * @param environment the environment variables of the run
   * @return the commits by line; a line is absent if it is not committed, if git cannot say, or if
   *     the clone is shallow and the line is older than the clone
   */
  public static Map<Integer, BlamedCommit> of(
      Path file, Collection<Integer> lines, Map<String, String> environment) {
    Map<Integer, BlamedCommit> found = new TreeMap<>();
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder) || lines.isEmpty()) {
      return found;
    }
    Git git = new Git(folder, environment);
    List<String> arguments = new ArrayList<>(List.of("blame", "--porcelain", "--root"));
    for (int line : new TreeSet<>(lines)) {
      arguments.add("-L%d,%d".formatted(line, line));
    }
    arguments.addAll(List.of("--", String.valueOf(file.getFileName())));
    GitOutput output = git.run(arguments.toArray(String[]::new));
    if (output.ok()) {
      read(output.lines(), shallowCommits(git, folder), found);
    }
    return found;
  }

  /** The first line of a commit's first group is followed by its facts, later ones are not. */
  private static void read(
      List<String> lines, Set<String> unknown, Map<Integer, BlamedCommit> found) {
    Map<String, Map<String, String>> facts = new HashMap<>();
    String commit = "";
    int line = 0;
    for (String text : lines) {
      if (HEADER.matcher(text).matches()) {
        String[] fields = text.split(" ", -1);
        commit = fields[0];
        line = Integer.parseInt(fields[2]);
        facts.computeIfAbsent(commit, c -> new HashMap<>());
      } else if (text.startsWith("\t")) {
        if (!NOT_COMMITTED.matcher(commit).matches() && !unknown.contains(commit)) {
          found.put(line, commit(commit, facts.getOrDefault(commit, Map.of())));
        }
      } else {
        int blank = text.indexOf(' ');
        if (blank > 0) {
          facts
              .getOrDefault(commit, new HashMap<>())
              .put(text.substring(0, blank), text.substring(blank + 1));
        }
      }
    }
  }

  private static BlamedCommit commit(String id, Map<String, String> facts) {
    return new BlamedCommit(
        id,
        facts.getOrDefault("author", ""),
        date(facts.getOrDefault("author-time", "0"), facts.getOrDefault("author-tz", "+0000")),
        facts.getOrDefault("summary", ""));
  }

  private static OffsetDateTime date(String seconds, String zone) {
    Instant instant = Instant.ofEpochSecond(Long.parseLong(seconds));
    try {
      return instant.atOffset(ZoneOffset.of(zone));
    } catch (DateTimeException e) {
      // Some old commits carry zones that do not exist; the moment is right all the same.
      return instant.atOffset(ZoneOffset.UTC);
    }
  }

  /** At the boundary of a shallow clone every line seems to have been written. */
  private static Set<String> shallowCommits(Git git, Path folder) {
    GitOutput output = git.run("rev-parse", "--git-path", "shallow");
    Path file = folder.resolve(output.text());
    try {
      return output.ok() && Files.isRegularFile(file)
          ? new HashSet<>(Files.readAllLines(file))
          : Set.of();
    } catch (IOException e) {
      // A list that cannot be read says no more than one that is not there.
      return Set.of();
    }
  }
}
