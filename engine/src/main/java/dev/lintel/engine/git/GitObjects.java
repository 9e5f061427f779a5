package dev.lintel.engine.git;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads trees and contents of a repository, many at a time. */
public final class GitObjects {
  private static final int SHA1_DIGITS = 40;

  private final Git git;

  /** Reads with this git. */
  public GitObjects(Git git) {
    this.git = git;
  }

  /**
   * Lists the files of a commit.
   *
   * @param commit the commit
   * @param prefix a folder relative to the top of the repository, with a final slash; empty for all
   * @return the files by path, relative to the top; null if git fails
   */
  public @Nullable Map<String, Blob> files(String commit, String prefix) {
    List<String> arguments = new ArrayList<>(List.of("ls-tree", "-r", "-z", "--full-tree", commit));
    if (!prefix.isEmpty()) {
      arguments.addAll(List.of("--", prefix));
    }
    GitOutput output = git.run(arguments.toArray(String[]::new));
    if (!output.ok()) {
      return null;
    }
    Map<String, Blob> files = new LinkedHashMap<>();
    for (String record : output.records()) {
      int tab = record.indexOf('\t');
      String[] fields = record.substring(0, tab).split(" ", -1);
      if (fields[1].equals("blob")) {
        files.put(record.substring(tab + 1), new Blob(fields[2], fields[0].equals("120000")));
      }
    }
    return files;
  }

  /** Reads contents by id; what the clone lacks is absent from the answer. */
  public Map<String, byte[]> contents(List<String> ids) {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    if (ids.isEmpty()) {
      return contents;
    }
    byte[] answer = git.run(ids, List.of("cat-file", "--batch")).bytes();
    int at = 0;
    while (at < answer.length) {
      int end = at;
      while (end < answer.length && answer[end] != '\n') {
        end++;
      }
      String[] header = new String(answer, at, end - at, US_ASCII).split(" ", -1);
      at = end + 1;
      if (header.length == 3 && header[1].equals("blob")) {
        int length = Integer.parseInt(header[2]);
        if (at + length > answer.length) {
          // Git was killed in the middle of its answer; half a content is none.
          break;
        }
        contents.put(header[0], Arrays.copyOfRange(answer, at, at + length));
        at += length + 1;
      }
    }
    return contents;
  }

  /** Returns the id that content has in a repository which names its objects like {@code like}. */
  public static String idOf(byte[] content, String like) {
    try {
      MessageDigest digest =
          MessageDigest.getInstance(like.length() == SHA1_DIGITS ? "SHA-1" : "SHA-256");
      digest.update("blob %d\0".formatted(content.length).getBytes(US_ASCII));
      return HexFormat.of().formatHex(digest.digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1 and SHA-256", e);
    }
  }
}
