import { version } from '$app/env';
import { self } from '$app/service-worker';
import { keptCaches } from './desk-page.ts';
import { forgetLists } from './forget-list.ts';
import { keptPaths, whatToDo } from './what-to-do.ts';

// Registered by the pages that go on without network. It opens them again when there is none, and does nothing else.

const kept = keptCaches(caches, version);

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
	const { request } = event;
	switch (whatToDo(request, self.location.origin)) {
		case 'asset':
			return event.respondWith(kept.asset(request));
		case 'desk':
			return event.respondWith(kept.desk(request));
		case 'forget-page':
			return event.waitUntil(kept.forgetPage());
		case 'forget-all':
			return event.waitUntil(Promise.all([kept.forgetPage(), forgetLists(indexedDB)]));
	}
});

self.addEventListener('message', (event) => {
	const told: unknown = event.data;
	if (typeof told !== 'object' || told === null || !('act' in told)) return;
	if (told.act === 'take-over') event.waitUntil(self.skipWaiting());
	if (told.act === 'keep-desk' && 'assets' in told && Array.isArray(told.assets)) {
		const assets = told.assets.filter((url: unknown) => typeof url === 'string');
		const path = keptPaths.find((one) => 'path' in told && told.path === one);
		if (path !== undefined) event.waitUntil(kept.keepDesk(path, assets));
	}
});
