/** Source text and places in it: files, spans, decoding. Knows nothing of SQL. */
@NullMarked
package dev.lintel.engine.source;

import org.jspecify.annotations.NullMarked;
