/** The manager's private skill mirror. Nothing of it goes into a report or to another person. */
package org.headroom.analytics.mirror;
