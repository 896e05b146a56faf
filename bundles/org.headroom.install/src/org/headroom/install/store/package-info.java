/**
 * What is installed, on disk: one folder of the person, in which files are only ever added under names of their own and one
 * atomic rename makes a change count. Knows no p2.
 */
package org.headroom.install.store;
