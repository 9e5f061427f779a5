/** The pipeline: find histories, parse, replay, compare, run the rules, and give one report. */
@NullMarked
package dev.lintel.engine.lint;

import org.jspecify.annotations.NullMarked;
