/**
 * The question bank: what may be asked, when it fits, and what came of asking it.
 *
 * <p>{@link org.headroom.questions.Question} and {@link org.headroom.questions.QuestionUse} are kept by the
 * persistence bundle through the port {@link org.headroom.questions.Questions}. Everything else here is
 * arithmetic on what the port returns and touches neither a database nor a display:
 * {@link org.headroom.questions.QuestionSearch} finds as one types,
 * {@link org.headroom.questions.QuestionPicker} offers three for a stage and says why, and
 * {@link org.headroom.questions.PackReader} with {@link org.headroom.questions.PackMerge} brings in the
 * questions that ship and those an organisation writes.
 */
package org.headroom.questions;
