import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { systemClock } from '#platform/clock/index.ts';
import { readConfig } from '#platform/config/index.server.ts';
import { createLog } from '#platform/log/index.server.ts';
import type { Sip2Limits } from './limits.ts';
import type { Sip2Ports } from './ports.ts';
import { openSip2 } from './sip2-server.ts';
import { startSip2 } from './start-sip2.server.ts';
import { aMachine } from './testing/a-machine.ts';
import { aSmallLibrary, rigNow, stamp } from './testing/a-small-library.ts';

const written: string[] = [];
const log = createLog({ level: 'info', write: (line) => void written.push(line), now: () => rigNow });
const open = (limits: Partial<Sip2Limits> = {}, ports: Partial<Sip2Ports> = {}) =>
	openSip2({ port: 0, host: '127.0.0.1', ports: aSmallLibrary(ports), log, limits });

it('whoever does not sign in soon is not waited for', async () => {
	const server = await open({ signInMs: 20 });
	const machine = await aMachine(server.port);
	await machine.closed;
	await server.stop();
});

it('one machine too many is turned away, a silent one disconnected', async () => {
	const server = await open({ connections: 1, idleMs: 150 });
	const first = await aMachine(server.port);
	const second = await aMachine(server.port);
	await second.closed;
	await first.closed;
	await server.stop();
	expect(written.join()).toContain('too many are connected');
});

it('stopping answers the message in hand, hangs up on the idle, and closes the port', async () => {
	const arrived = Promise.withResolvers<undefined>();
	const released = Promise.withResolvers<undefined>();
	const server = await open(
		{},
		{
			async takeBack() {
				arrived.resolve(undefined);
				await released.promise;
				return { ok: true, title: 'Kemarau', kept: null, why: [] };
			}
		}
	);
	const busy = await aMachine(server.port);
	const idle = await aMachine(server.port);
	await busy.ask('9300CNkios|COsuluah_benar|CPADN|');
	const asked = busy.ask(`09N${stamp}${stamp}APbak|AOADN|AB00010001|`);
	await arrived.promise;
	const stopped = server.stop();
	await idle.closed;
	released.resolve(undefined);
	expect((await asked).line.slice(0, 3)).toBe('101');
	await busy.closed;
	await stopped;
	await expect(aMachine(server.port)).rejects.toThrow('ECONNREFUSED');
});

it('a machine that asks and never listens is let go', async () => {
	const server = await open({ unheardBytes: -1 });
	const machine = await aMachine(server.port);
	machine.send('990 802.00\r');
	await machine.closed;
	await server.stop();
});

it('is off until a port is set, and a taken one keeps nobody else from the library', async () => {
	const db = {} as Parameters<typeof startSip2>[0]['db'];
	const about = { db, clock: systemClock({ now: rigNow }), log };
	const before = written.length;
	await (
		await startSip2({ config: readConfig({}), ...about })
	)();
	expect(written).toHaveLength(before);

	const other = createServer().listen(0, '127.0.0.1');
	await once(other, 'listening');
	const { port } = other.address() as AddressInfo;
	await (
		await startSip2({ config: readConfig({ SULUAH_SIP2_PORT: String(port) }), ...about })
	)();
	expect(written.at(-1)).toContain('could not be opened');
	other.close();

	const stop = await startSip2({ config: readConfig({ SULUAH_SIP2_PORT: '0' }), ...about });
	expect(written.at(-1)).toContain('SIP2 machines are served');
	await stop();
});
