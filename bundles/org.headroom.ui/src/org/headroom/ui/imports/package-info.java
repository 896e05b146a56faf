/**
 * The one wizard: files, how they are written, what their columns mean, a dry run, the result. {@code ImportView}
 * decides the steps and their words; {@code FileLook} and {@code ImportWork} read and write off the display thread;
 * the pages lay out.
 */
package org.headroom.ui.imports;
