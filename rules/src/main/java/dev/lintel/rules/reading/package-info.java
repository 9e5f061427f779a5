/**
 * Rules about what could not be read or was not understood, so that silence never passes for a
 * clean result.
 */
@NullMarked
package dev.lintel.rules.reading;

import org.jspecify.annotations.NullMarked;
