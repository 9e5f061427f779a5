/**
 * Says whether a statement is one that PostgreSQL's grammar has, and at which token it stops being
 * one. The grammar is a resource; nothing here makes trees, and nothing is known of meanings.
 */
@NullMarked
package dev.lintel.engine.sql.syntax;

import org.jspecify.annotations.NullMarked;
