package dev.lintel.engine.sql;

import java.util.Optional;

/**
 * A major version of PostgreSQL.
 *
 * @param major its number
 */
public record ServerVersion(int major) implements Comparable<ServerVersion> {

  /** The oldest version whose refusals are told. */
  public static final ServerVersion OLDEST = new ServerVersion(12);

  /** The newest stable version, which is meant where none is named. */
  public static final ServerVersion NEWEST = new ServerVersion(18);

  public ServerVersion {
    if (major < 1) {
      throw new IllegalArgumentException("no version of PostgreSQL: " + major);
    }
  }

  /**
   * Reads a version such as {@code 15} or {@code 15.4}.
   *
   * @return empty if the text is no version from the oldest to the newest one
   */
  public static Optional<ServerVersion> of(String text) {
    if (!text.matches("\\d{2}(\\.\\d{1,3})?")) {
      return Optional.empty();
    }
    ServerVersion version = new ServerVersion(Integer.parseInt(text.substring(0, 2)));
    return version.isBefore(OLDEST) || NEWEST.isBefore(version)
        ? Optional.empty()
        : Optional.of(version);
  }

  /** Returns whether this is older than another version. */
  public boolean isBefore(ServerVersion other) {
    return compareTo(other) < 0;
  }

  @Override
  public int compareTo(ServerVersion other) {
    return Integer.compare(major, other.major);
  }

  @Override
  public String toString() {
    return Integer.toString(major);
  }
}
