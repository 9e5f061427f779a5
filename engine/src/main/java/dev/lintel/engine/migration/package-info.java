/**
 * Migrations as files: what a tool's folder layout means, in which order its migrations run, and
 * how it wraps them in transactions. One class a layout; a layout is recognised from files alone.
 */
@NullMarked
package dev.lintel.engine.migration;

import org.jspecify.annotations.NullMarked;
