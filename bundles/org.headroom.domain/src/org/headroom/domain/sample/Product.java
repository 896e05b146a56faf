package org.headroom.domain.sample;

import java.util.List;
import java.util.Random;

/**
 * Something the sample organisation sells.
 *
 * @param share of the deals, 0 to 1
 * @param size against a middle deal
 */
record Product(String name, double share, double size) {

	static List<Product> all() {
		return Lines.of("products.txt").stream().map(line -> line.split("\\s*\\|\\s*"))
				.map(cells -> new Product(cells[0], Double.parseDouble(cells[1]), Double.parseDouble(cells[2]))).toList();
	}

	/** One of them, the frequent ones more often. */
	static Product draw(List<Product> products, Random random) {
		double left = random.nextDouble();
		for (Product product : products) {
			left -= product.share();
			if (left < 0) {
				return product;
			}
		}
		return products.getLast();
	}
}
