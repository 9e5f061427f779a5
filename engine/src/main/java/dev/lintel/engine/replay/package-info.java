/**
 * Runs statements against a catalog as the database would: catalog before, changes or a refusal,
 * catalog after. What was not understood makes what it may touch uncertain.
 */
@NullMarked
package dev.lintel.engine.replay;

import org.jspecify.annotations.NullMarked;
