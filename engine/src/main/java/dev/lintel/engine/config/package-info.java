/**
 * Reads {@code lintel.toml}, the settings of a project. What is wrong with the file is told as
 * problems; what can be read of it still counts.
 */
@NullMarked
package dev.lintel.engine.config;

import org.jspecify.annotations.NullMarked;
