/**
 * How somebody sees the job, against their own baseline. What comes out is a topic to ask about. There is no score of who will go, here
 * or anywhere, and a test over the exported names keeps it so.
 */
package org.headroom.analytics.outlook;
