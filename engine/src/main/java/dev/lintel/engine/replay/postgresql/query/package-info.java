/**
 * Names and types in queries and expressions, as the server finds them in parse analysis: what an
 * expression may refer to where it stands, and which columns a query returns.
 */
@NullMarked
package dev.lintel.engine.replay.postgresql.query;

import org.jspecify.annotations.NullMarked;
