package org.headroom.persistence.sql;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;

/** {@link Moments} for EclipseLink. */
@Converter
public final class MomentColumn implements AttributeConverter<Instant, Long> {

	@Override
	public Long convertToDatabaseColumn(Instant moment) {
		return moment == null ? null : Moments.nanos(moment);
	}

	@Override
	public Instant convertToEntityAttribute(Long nanos) {
		return nanos == null ? null : Moments.of(nanos);
	}
}
