/** What an import has to say about a file: each finding with its place and what was done about it, grouped and counted. */
package org.headroom.exchange.findings;
