/**
 * The {@code git} program: running it, and the facts about a repository that reports show. Nothing
 * here fails a run: without git, or outside of a repository, there are no facts.
 */
@NullMarked
package dev.lintel.engine.git;

import org.jspecify.annotations.NullMarked;
