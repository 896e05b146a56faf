package org.headroom.domain.sessions;

import java.time.LocalDate;
import org.headroom.method.Answer;
import org.headroom.method.Visibility;

/**
 * An answer of the session before that this one offers. It is not recorded here until somebody takes it over or changes it.
 *
 * @param promptId the prompt of this session that offers it
 * @param answer as the definition of this session understands it
 * @param visibility as it was given
 * @param given the day of the earlier session
 */
public record CarriedAnswer(String promptId, Answer answer, Visibility visibility, LocalDate given) {
}
