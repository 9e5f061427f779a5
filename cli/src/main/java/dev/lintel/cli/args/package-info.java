/**
 * Reads command lines. Our own, for its cost: picocli 4.7.7 took 80 ms of processor time of a run's
 * 170, since its class files (Java 5) can neither be kept in a class-data archive nor verified
 * quickly.
 */
@NullMarked
package dev.lintel.cli.args;

import org.jspecify.annotations.NullMarked;
