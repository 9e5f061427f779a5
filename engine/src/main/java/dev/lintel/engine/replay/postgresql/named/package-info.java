/**
 * The objects of which only the name is kept, such as collations, operators, roles and foreign
 * servers, and what leans on them.
 */
@NullMarked
package dev.lintel.engine.replay.postgresql.named;

import org.jspecify.annotations.NullMarked;
