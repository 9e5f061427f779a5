package dev.lintel.cli.json;

import dev.lintel.engine.replay.Replay;
import dev.lintel.engine.replay.Step;
import dev.lintel.engine.sql.Coverage;

/** Numbers of statements, in JSON. */
record CoverageJson(int understood, int inert, int opaque, int invalid) {

  static CoverageJson of(Replay replay) {
    Coverage coverage = Coverage.of(replay.steps().map(Step::statement).toList());
    return new CoverageJson(
        coverage.understood(), coverage.inert(), coverage.opaque(), coverage.invalid());
  }
}
