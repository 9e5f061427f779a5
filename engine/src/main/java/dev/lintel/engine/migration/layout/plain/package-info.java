/** Scripts that no tool has left a mark on, in one folder or in folders by version. */
@NullMarked
package dev.lintel.engine.migration.layout.plain;

import org.jspecify.annotations.NullMarked;
