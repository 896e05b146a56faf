/**
 * The contract between Headroom and a coaching method.
 *
 * <h2>What a method is</h2>
 * A {@link org.headroom.method.Method} is a value: {@linkplain org.headroom.method.Stage stages} with a
 * {@linkplain org.headroom.method.TimeBox time box}, {@linkplain org.headroom.method.Prompt prompts} with
 * the {@linkplain org.headroom.method.AnswerType kind of answer} they take, the
 * {@linkplain org.headroom.method.Flow ways} between the stages, the
 * {@linkplain org.headroom.method.Output outputs} and the
 * {@linkplain org.headroom.method.CommitmentRule commitments} a session must end with. Everything in it
 * is data, so one runner, one form and one report serve all methods, and a session stays readable when
 * the plugin that brought its method is gone.
 *
 * <h2>How a method comes in</h2>
 * Without Java: write it as YAML, put the file in a bundle, and name it in the manifest with
 * {@code Headroom-Methods: methods/*.yaml}. The README of the bundle {@code org.headroom.method.yaml}
 * lists every key; {@code headroom methods check} finds every mistake. While you write it, keep the file in the folder
 * {@code methods} of your workspace: it is on offer as it stands there ({@link org.headroom.method.MethodFolders}).
 * With Java: build it with {@link org.headroom.method.Method#draft} and register a
 * {@link org.headroom.method.MethodProvider} as an OSGi service. Either way
 * {@link org.headroom.method.MethodCatalogue} offers it from that moment on, without a restart, and stops
 * offering it when its bundle goes.
 *
 * <h2>Where data is not enough</h2>
 * A prompt, a metric, a part of the report or an insight may be computed by code of yours: the package
 * {@code org.headroom.method.code} has the interfaces, what they are given and what happens when they fail.
 * A stage may have a page of its own in the workbench, drawn by you: the package
 * {@code org.headroom.method.ui}. Without it, or when it fails, the stage has Headroom's own form.
 *
 * <h2>What Headroom does with it</h2>
 * A session keeps the whole definition it began with ({@link org.headroom.method.MethodText}), so your
 * next version changes no session that runs or is over. A {@link org.headroom.method.Migration} says what
 * the ids of older versions are called today, for what is carried over and for metrics. Each answer is kept as
 * {@linkplain org.headroom.method.AnswerText one line of text} under the id of its prompt. Where a session
 * stands and what it lacks is asked of {@link org.headroom.method.MethodRun}, the same on the screen, on the
 * command line and in your tests.
 *
 * <h2>What you promise</h2>
 * <ol>
 * <li>Ids of methods, stages, prompts, options and columns are lower-case words and mean the same for
 * ever; a question with another meaning gets another id.</li>
 * <li>The id of a method is yours alone: prefix it with your domain, such as {@code org.acme.discovery}.
 * Two plugins that claim one id are both refused, by name.</li>
 * <li>A {@linkplain org.headroom.method.MethodVersion version} goes up whenever a definition changes.</li>
 * <li>{@link org.headroom.method.MethodProvider#methods} gives the same methods at every call and returns
 * at once.</li>
 * <li>Text that may be shown to others is never asked for under
 * {@link org.headroom.method.Visibility#MINE}, and the other way round: the level is a promise to the two
 * people in the room.</li>
 * </ol>
 *
 * <h2>What Headroom promises</h2>
 * Records may gain components and sealed kinds may gain members only with a new major version of this
 * package; {@link org.headroom.method.MethodDraft} gains steps with a minor one. Types marked
 * {@link org.osgi.annotation.versioning.ProviderType} are implemented by Headroom alone, those marked
 * {@link org.osgi.annotation.versioning.ConsumerType} by you, and gain only default methods. No method of
 * this package takes or returns {@code null}. Every type is an immutable value and safe on any thread
 * unless it says otherwise.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.headroom.method;
