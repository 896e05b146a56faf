/** CSV that leaves the product, safe to open in a spreadsheet. */
package org.headroom.exchange.csv;
