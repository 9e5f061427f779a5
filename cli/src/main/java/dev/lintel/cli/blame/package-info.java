/** Finds every statement of a history that made, changed or dropped an object. */
@NullMarked
package dev.lintel.cli.blame;

import org.jspecify.annotations.NullMarked;
