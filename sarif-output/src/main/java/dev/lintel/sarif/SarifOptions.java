package dev.lintel.sarif;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What a SARIF file says beyond the report.
 *
 * @param version version of the program, beginning with a digit
 * @param category the category that code scanning files the run under; null to leave it to the
 *     uploader, whose own choice a written one would silently beat
 * @param provenance where the sources come from; null if not from a repository with a public
 *     address
 */
public record SarifOptions(
    String version, @Nullable String category, @Nullable Provenance provenance) {

  public SarifOptions {
    requireNonNull(version, "version is null");
  }
}
