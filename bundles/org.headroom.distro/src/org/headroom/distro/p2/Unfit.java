package org.headroom.distro.p2;

import java.util.List;
import java.util.Objects;
import org.headroom.distro.build.Obstacle;

/** Ends a build that can't go on. */
public final class Unfit extends Exception {
	private static final long serialVersionUID = 1;

	private final transient List<Obstacle> obstacles;

	public Unfit(Obstacle... obstacles) {
		this(List.of(obstacles));
	}

	public Unfit(List<Obstacle> obstacles) {
		super(obstacles.toString());
		this.obstacles = List.copyOf(Objects.requireNonNull(obstacles));
	}

	public List<Obstacle> obstacles() {
		return obstacles;
	}
}
