/**
 * Reads command lines with Commons CLI; what is ours is the sentences said of a wrong call, and the
 * help. picocli 4.7.7 took 80 ms of processor time of a run's 170: its class files (Java 5) can
 * neither be kept in a class-data archive nor verified quickly.
 */
@NullMarked
package dev.lintel.cli.args;

import org.jspecify.annotations.NullMarked;
