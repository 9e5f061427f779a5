/** The layouts of tools that one class each tells all about. */
@NullMarked
package dev.lintel.engine.migration.layout.tool;

import org.jspecify.annotations.NullMarked;
