package org.headroom.distro.style;

import java.util.Arrays;

/**
 * How people see colours: all three kinds of cones, or without one of them.
 * Source of the matrices: Machado, Oliveira, Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009),
 * severity 1.0, on linear red, green and blue.
 */
public enum Sight {
	USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
	PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
	DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
	TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

	/** Below this two colours of lines and bars are taken for one; those that ship are 14 apart at least. */
	public static final double TELLING = 10;
	private static final double[] XYZ = {0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.0721750, 0.0193339, 0.1191920, 0.9503041};
	private static final double[] WHITE = {0.95047, 1, 1.08883};

	private final double[] matrix;

	Sight(double... matrix) {
		this.matrix = matrix;
	}

	/** How far apart two colours are for those who tell them apart worst: the distance in CIE L*a*b* (CIE 1976). */
	public static double apart(Colour one, Colour other) {
		return Arrays.stream(values()).mapToDouble(sight -> distance(sight.lab(one), sight.lab(other))).min().orElseThrow();
	}

	private static double distance(double[] one, double[] other) {
		return Math.sqrt(Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
	}

	private double[] lab(Colour colour) {
		double[] seen = Arrays.stream(times(matrix, colour.linear())).map(channel -> Math.clamp(channel, 0, 1)).toArray();
		double[] xyz = times(XYZ, seen);
		double x = root(xyz[0] / WHITE[0]);
		double y = root(xyz[1] / WHITE[1]);
		double z = root(xyz[2] / WHITE[2]);
		return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
	}

	private static double root(double share) {
		return share > 216 / 24389.0 ? Math.cbrt(share) : (24389 / 27.0 * share + 16) / 116;
	}

	private static double[] times(double[] matrix, double[] vector) {
		double[] product = new double[3];
		for (int row = 0; row < 3; row++) {
			product[row] = matrix[row * 3] * vector[0] + matrix[row * 3 + 1] * vector[1] + matrix[row * 3 + 2] * vector[2];
		}
		return product;
	}
}
