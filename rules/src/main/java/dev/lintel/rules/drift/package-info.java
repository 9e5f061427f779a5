/** Rules about the difference between the declared schema and what the migrations make. */
@NullMarked
package dev.lintel.rules.drift;

import org.jspecify.annotations.NullMarked;
