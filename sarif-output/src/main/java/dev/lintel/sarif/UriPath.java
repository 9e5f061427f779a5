package dev.lintel.sarif;

import java.nio.charset.StandardCharsets;

/** Turns reported paths into relative URIs (RFC 3986). */
final class UriPath {

  /** What may stand unescaped in any segment, the first one included, where a colon may not. */
  private static final String PLAIN = "-._~/@+,=!$";

  private UriPath() {}

  /** Percent-encodes everything but unreserved characters and slashes, as UTF-8. */
  static String encode(String path) {
    StringBuilder uri = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean letterOrDigit =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letterOrDigit || PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(String.format("%02X", (int) c));
      }
    }
    return uri.toString();
  }
}
