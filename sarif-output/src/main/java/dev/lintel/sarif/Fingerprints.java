package dev.lintel.sarif;

import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Computes what identifies a finding over time. One object serves one report, findings in order.
 */
final class Fingerprints {

  /** The only fingerprint that code scanning looks at. */
  static final String LINE_HASH = "primaryLocationLineHash";

  /** Ours: rule and subject alone, so it outlives renamed files and edits around the place. */
  static final String FINDING = "lintelFinding/v1";

  private static final int DIGEST_BYTES = 16;

  private final Map<String, SourceFile> sources;
  private final Set<String> withByteOrderMark;
  private final Map<String, LineHashes> lineHashes = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * Creates it for one report.
   *
   * @param sources the files by reported path
   * @param withByteOrderMark the paths whose file begins with a byte-order mark that its text lacks
   */
  Fingerprints(Map<String, SourceFile> sources, Set<String> withByteOrderMark) {
    this.sources = sources;
    this.withByteOrderMark = withByteOrderMark;
  }

  /** Returns the fingerprints of the next finding. */
  Map<String, String> of(Finding finding) {
    Map<String, String> fingerprints = new LinkedHashMap<>();
    fingerprints.put(LINE_HASH, lineHash(finding.span().file(), finding.span().line()));
    String hash = digest(finding.rule().id() + "\0" + finding.subject());
    fingerprints.put(FINDING, hash + ":" + seen.merge(hash, 1, Integer::sum));
    return fingerprints;
  }

  /** For a file that is gone or could not be read the hash of an empty file, so that it has one. */
  private String lineHash(String path, int line) {
    LineHashes hashes = lineHashes.computeIfAbsent(path, this::lineHashes);
    return hashes.line(Math.min(line, hashes.count()));
  }

  private LineHashes lineHashes(String path) {
    SourceFile file = sources.get(path);
    if (file == null) {
      return LineHashes.of("");
    }
    return LineHashes.of(withByteOrderMark.contains(path) ? '\uFEFF' + file.text() : file.text());
  }

  private static String digest(String text) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
