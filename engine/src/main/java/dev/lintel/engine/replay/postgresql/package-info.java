/**
 * What PostgreSQL does with a statement. Follows the server's own order of work (parse analysis,
 * passes of ALTER TABLE, dependency walk), because the order decides names, refusals and what
 * CASCADE takes along. Messages are the server's, word for word.
 */
@NullMarked
package dev.lintel.engine.replay.postgresql;

import org.jspecify.annotations.NullMarked;
