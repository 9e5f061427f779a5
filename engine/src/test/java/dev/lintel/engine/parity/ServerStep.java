package dev.lintel.engine.parity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the server made of one migration.
 *
 * @param kept of each section that was run, in order, the number of statements that the server
 *     committed
 * @param error why it went no further; null if it ran all
 */
record ServerStep(List<Integer> kept, @Nullable ServerError error) {
  ServerStep {
    kept = List.copyOf(kept);
  }
}
