/** Tests of the command line. */
@NullMarked
package dev.lintel.cli.blame;

import org.jspecify.annotations.NullMarked;
