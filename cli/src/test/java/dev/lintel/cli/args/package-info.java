/** Tests of the command line. */
@NullMarked
package dev.lintel.cli.args;

import org.jspecify.annotations.NullMarked;
