/**
 * The command line: options, commands, exit status, where output goes. The only place that prints.
 * Rules are found at run time, like any plugin's.
 */
@NullMarked
package dev.lintel.cli;

import org.jspecify.annotations.NullMarked;
