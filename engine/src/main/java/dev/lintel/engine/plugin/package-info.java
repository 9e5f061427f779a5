/**
 * Finds rules: those on the class path and those of extra jars. The one place that loads rules. A
 * rule that cannot be loaded becomes a problem and never stops the others.
 */
@NullMarked
package dev.lintel.engine.plugin;

import org.jspecify.annotations.NullMarked;
