/** The commands, one class each, and how their results look as text and as JSON. */
package org.headroom.cli.verbs;
