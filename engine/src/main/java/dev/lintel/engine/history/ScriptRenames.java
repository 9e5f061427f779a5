package dev.lintel.engine.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lintel.engine.git.Blob;
import dev.lintel.engine.git.GitObjects;
import dev.lintel.engine.git.WorkTree;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pairs migrations that are gone with new ones of the same or nearly the same content. The same
 * description after another time stamp makes a pair of less similar ones.
 */
final class ScriptRenames {
  /** Above this many comparisons the folder was rewritten, and pairs would say nothing. */
  private static final int MAX_PAIRS = 20_000;

  private static final double SIMILAR = 0.7;
  private static final double SIMILAR_OF_SAME_NAME = 0.3;

  private final GitObjects objects;

  ScriptRenames(WorkTree tree) {
    this.objects = new GitObjects(tree.git());
  }

  /** Returns the former name by the new one. */
  Map<String, String> find(Map<String, Blob> deleted, Map<String, byte[]> added) {
    Map<String, String> renames = new LinkedHashMap<>();
    if (deleted.isEmpty() || added.isEmpty()) {
      return renames;
    }
    Map<String, String> former = texts(deleted);
    Map<String, String> present = new LinkedHashMap<>();
    added.forEach((name, bytes) -> present.put(name, text(bytes)));
    pairEqual(former, present, renames);
    if ((long) former.size() * present.size() <= MAX_PAIRS) {
      pairSimilar(former, present, renames);
    }
    return renames;
  }

  private Map<String, String> texts(Map<String, Blob> deleted) {
    Map<String, byte[]> contents =
        objects.contents(deleted.values().stream().map(Blob::id).distinct().toList());
    Map<String, String> texts = new LinkedHashMap<>();
    deleted.forEach(
        (name, blob) -> {
          byte[] content = contents.get(blob.id());
          if (content != null) {
            texts.put(name, text(content));
          }
        });
    return texts;
  }

  /** Equal scripts without a word in them prove nothing. */
  private static void pairEqual(
      Map<String, String> former, Map<String, String> present, Map<String, String> renames) {
    Map<String, String> byText = new HashMap<>();
    former.forEach((name, text) -> byText.putIfAbsent(text, name));
    for (Map.Entry<String, String> entry : new LinkedHashMap<>(present).entrySet()) {
      String match = entry.getValue().isBlank() ? null : byText.remove(entry.getValue());
      if (match != null) {
        pair(entry.getKey(), match, former, present, renames);
      }
    }
  }

  private static void pairSimilar(
      Map<String, String> former, Map<String, String> present, Map<String, String> renames) {
    for (String name : new LinkedHashSet<>(present.keySet())) {
      String match = mostSimilar(name, String.valueOf(present.get(name)), former);
      if (match != null) {
        pair(name, match, former, present, renames);
      }
    }
  }

  private static void pair(
      String name,
      String match,
      Map<String, String> former,
      Map<String, String> present,
      Map<String, String> renames) {
    former.remove(match);
    present.remove(name);
    renames.put(name, match);
  }

  private static @Nullable String mostSimilar(
      String name, String text, Map<String, String> former) {
    String best = null;
    double bestScore = 0;
    for (Map.Entry<String, String> candidate : former.entrySet()) {
      double score = similarity(text, candidate.getValue());
      double needed =
          description(name).equals(description(candidate.getKey()))
              ? SIMILAR_OF_SAME_NAME
              : SIMILAR;
      if (score >= needed && score > bestScore) {
        best = candidate.getKey();
        bestScore = score;
      }
    }
    return best;
  }

  /** Returns the share of lines with SQL that both have. */
  private static double similarity(String one, String other) {
    List<String> left = sqlLines(one);
    List<String> right = sqlLines(other);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    Set<String> lines = new LinkedHashSet<>(right);
    long common = left.stream().filter(lines::contains).count();
    return 2.0 * common / (left.size() + right.size());
  }

  private static List<String> sqlLines(String text) {
    return text.lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty() && !l.startsWith("--"))
        .distinct()
        .toList();
  }

  /** Returns what follows the number or time stamp in a name. */
  private static String description(String name) {
    return name.replaceFirst("^[Vv]?[0-9]+[_-]*", "");
  }

  private static String text(byte[] bytes) {
    return new String(ScriptBytes.withLineFeeds(bytes), UTF_8);
  }
}
