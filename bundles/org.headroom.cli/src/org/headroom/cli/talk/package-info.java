/**
 * A coaching session held in the terminal: stage by stage, prompt by prompt, each answer on disk as soon as it is
 * typed. Works on a keyboard as on a pipe; what stops it, loses nothing. {@link org.headroom.cli.talk.Talk} begins it.
 */
package org.headroom.cli.talk;
