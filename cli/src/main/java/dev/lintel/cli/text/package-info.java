/**
 * Output for people: findings with their source lines, and lists, readable at 80 columns.
 * Everything that comes from files is made safe for a terminal before it is printed.
 */
@NullMarked
package dev.lintel.cli.text;

import org.jspecify.annotations.NullMarked;
