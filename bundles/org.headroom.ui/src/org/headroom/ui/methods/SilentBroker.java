package org.headroom.ui.methods;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.osgi.service.event.EventHandler;

/** Tells nobody: what changes in a sandbox is no other view's business. */
final class SilentBroker implements IEventBroker {

	@Override
	public boolean send(String topic, Object data) {
		return true;
	}

	@Override
	public boolean post(String topic, Object data) {
		return true;
	}

	@Override
	public boolean subscribe(String topic, EventHandler handler) {
		return false;
	}

	@Override
	public boolean subscribe(String topic, String filter, EventHandler handler, boolean headless) {
		return false;
	}

	@Override
	public boolean unsubscribe(EventHandler handler) {
		return false;
	}
}
