package dev.lintel.cli.json;

import dev.lintel.engine.replay.Coverage;
import dev.lintel.engine.replay.Replay;

/** Numbers of statements, in JSON. */
record CoverageJson(int understood, int inert, int opaque, int invalid) {

  static CoverageJson of(Replay replay) {
    Coverage coverage = Coverage.of(replay);
    return new CoverageJson(
        coverage.understood(), coverage.inert(), coverage.opaque(), coverage.invalid());
  }
}
