/**
 * Runs an import. The faces call, in this order: {@link org.headroom.exchange.imports.Planner#recognise} (or probe, guess and
 * let a person correct, then {@link org.headroom.exchange.imports.ImportPlan#of}),
 * {@link org.headroom.exchange.imports.ImportRun#dryRun}, {@link org.headroom.exchange.imports.ImportRun#run}, and after
 * it {@link org.headroom.exchange.imports.Settling}, also to take an import back. All of it off the display thread.
 */
package org.headroom.exchange.imports;
