/** What a server is too old or too new for. */
@NullMarked
package dev.lintel.engine.replay.postgresql.version;

import org.jspecify.annotations.NullMarked;
