/**
 * The differential suite: the same migration histories go to a real PostgreSQL server and to
 * Lintel. First refusal and final catalog must agree; the server is always right. Histories written
 * by hand are resources of this package's folder, others are generated from fixed seeds.
 */
@NullMarked
package dev.lintel.engine.differential;

import org.jspecify.annotations.NullMarked;
