import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [
		sveltekit({
			adapter: adapter({ out: 'build', precompress: true }),
			// A phone on a thin network waits for every request (at most 12 is the aim): small styles travel in the page.
			inlineStyleThreshold: 6000,
			// The desk alone registers it: readers' pages do without.
			serviceWorker: { register: false },
			csp: {
				mode: 'nonce',
				directives: {
					'default-src': ['self'],
					'script-src': ['self'],
					'style-src': ['self'],
					// SvelteKit's route announcer carries one style attribute; tests/journeys notices when its hash changes.
					'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
					'img-src': ['self', 'data:'],
					'font-src': ['self'],
					'connect-src': ['self'],
					'worker-src': ['self'],
					'object-src': ['none'],
					'base-uri': ['self'],
					'form-action': ['self'],
					'frame-ancestors': ['none']
				}
			}
		})
	],
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						// What pages share travels in few files: the frame of every page in one, what only forms need in
						// another. Charts, tables, kiosks and the office stay apart.
						codeSplitting: {
							groups: [
								{
									name: 'app',
									test: /src[\\/](ui[\\/](?!chart|data-table|dialog|kiosk|kbd|skeleton|quota-squares|description-list|error-summary|field[\\/](CheckboxGroup|Choice|Date|File|Password|Radio|TextArea)|shell[\\/](Staff|Rail)|.*examples)|platform[\\/]i18n[\\/](?!format)|wiring[\\/]frame)|node_modules[\\/](svelte|devalue|esm-env|clsx)[\\/]|kit[\\/]src[\\/]runtime[\\/](app|shared)|preload-helper/,
									priority: 2
								},
								{
									name: 'form',
									minShareCount: 2,
									test: /src[\\/]ui[\\/](error-summary|field)/,
									priority: 1
								}
							]
						}
					}
				}
			}
		}
	}
});
