/**
 * From text to statements: dialects, the statement splitter, and the parse façade over the
 * generated Calcite parser. A statement is never lost: it ends understood, inert, opaque or
 * invalid.
 */
@NullMarked
package dev.lintel.engine.sql;

import org.jspecify.annotations.NullMarked;
