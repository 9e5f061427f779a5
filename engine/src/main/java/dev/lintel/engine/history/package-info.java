/** What was merged before: the base revision by git, and how the migrations differ from it. */
@NullMarked
package dev.lintel.engine.history;

import org.jspecify.annotations.NullMarked;
