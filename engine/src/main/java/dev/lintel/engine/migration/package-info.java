/**
 * Migrations as files: their histories, the layouts that hold them, and what stands outside them.
 */
@NullMarked
package dev.lintel.engine.migration;

import org.jspecify.annotations.NullMarked;
