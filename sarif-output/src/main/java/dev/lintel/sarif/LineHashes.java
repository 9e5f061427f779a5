package dev.lintel.sarif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The {@code primaryLocationLineHash} of each line of a file, as GitHub's upload action computes it
 * (github/codeql-action, {@code src/fingerprints.ts}). The action leaves a fingerprint alone that
 * is there already and agrees, and fills the log of the user's job if it differs.
 *
 * <p>The action rolls one hash over the file; here each line's window of {@value #WINDOW} code
 * units is hashed by itself, which gives the same values.
 */
final class LineHashes {
  private static final int WINDOW = 100;
  private static final int MULTIPLIER = 37;
  private static final char END = 65535;

  private final List<String> byLine;

  private LineHashes(List<String> byLine) {
    this.byLine = byLine;
  }

  /** Hashes a text; a byte-order mark belongs to it. */
  static LineHashes of(String text) {
    String cleaned = cleaned(text);
    List<String> hashes = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    boolean lineStart = true;
    for (int i = 0; i < cleaned.length(); i++) {
      if (lineStart) {
        String hash = Long.toHexString(hash(cleaned, i));
        hashes.add(hash + ":" + seen.merge(hash, 1, Integer::sum));
      }
      lineStart = cleaned.charAt(i) == '\n';
    }
    return new LineHashes(hashes);
  }

  /** Returns the fingerprint of a line (from 1). */
  String line(int line) {
    return byLine.get(line - 1);
  }

  /** Returns the number of lines, the empty one after a final line break included. */
  int count() {
    return byLine.size();
  }

  /**
   * Drops blanks and tabs, makes each line break one line feed, and adds the end mark. As in the
   * action, a blank between CR and LF makes two line feeds of them.
   */
  private static String cleaned(String text) {
    StringBuilder cleaned = new StringBuilder(text.length() + 1);
    boolean afterReturn = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        cleaned.append('\n');
      } else if (c != ' ' && c != '\t' && !(c == '\n' && afterReturn)) {
        cleaned.append(c);
      }
      afterReturn = c == '\r';
    }
    return cleaned.append(END).toString();
  }

  private static long hash(String cleaned, int start) {
    long hash = 0;
    for (int i = start; i < start + WINDOW; i++) {
      hash = hash * MULTIPLIER + (i < cleaned.length() ? cleaned.charAt(i) : 0);
    }
    return hash;
  }
}
