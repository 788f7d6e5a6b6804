import type { Act } from '#modules/circulation/index.server.ts';
import type { Outgoing, ResponseCode } from '#formats/sip2/index.ts';
import type { Sip2Device, Sip2Ports } from './ports.ts';

/** A card whose PIN was right at this machine: it stays open until the session ends or another card comes. */
export type OpenCard = { memberId: string; until: Date };

/** What an answer is made in: one message of a signed-in machine, at one moment. */
export type Talk = {
	ports: Sip2Ports;
	device: Sip2Device;
	now: Date;
	openCard: OpenCard | null;
};

export type Answer = {
	reply: Outgoing<ResponseCode>;
	/** The card that is open from now on; undefined changes nothing. */
	openCard?: OpenCard | null;
};

export const actOf = ({ device, now }: Pick<Talk, 'device' | 'now'>): Act => ({
	now,
	actorId: device.accountId,
	branchId: device.branch?.id ?? null,
	channel: 'sip2'
});
