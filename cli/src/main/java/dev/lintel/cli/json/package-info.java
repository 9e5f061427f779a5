/**
 * Output for programs: the JSON forms that {@code docs/json-output.md} describes. A property that
 * is there today stays; new ones may come.
 */
@NullMarked
package dev.lintel.cli.json;

import org.jspecify.annotations.NullMarked;
