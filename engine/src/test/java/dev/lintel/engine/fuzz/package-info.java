/**
 * What holds for any script: properties over the texts of the histories that are written by hand.
 */
@NullMarked
package dev.lintel.engine.fuzz;

import org.jspecify.annotations.NullMarked;
