/**
 * What a tool's folder layout means: which scripts it runs, in which order and in which
 * transactions. A layout is recognised from files alone; the packages below hold one class a
 * layout.
 */
@NullMarked
package dev.lintel.engine.migration.layout;

import org.jspecify.annotations.NullMarked;
