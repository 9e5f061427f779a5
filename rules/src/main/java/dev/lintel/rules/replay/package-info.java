/**
 * Rules about statements that the database would refuse when the history is replayed from the
 * start. Each kind of refusal belongs to exactly one rule.
 */
@NullMarked
package dev.lintel.rules.replay;

import org.jspecify.annotations.NullMarked;
