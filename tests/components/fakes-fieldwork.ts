import type { RoundPost } from "../../lib/complaint/rounds.ts";
import type { LinkToVisit, RoundsAccount } from "../../lib/messages/values.ts";
import { HOUR, makeId } from "../factories.ts";
import { NOW } from "./fakes.ts";

export { makeSeen, makeView, NOW } from "./fakes.ts";

/** One of our accounts, never looked at, on Instagram unless another site is named. */
export function makeRound(overrides: Partial<RoundsAccount> = {}): RoundsAccount {
	const { site = "instagram", handle = "dpupr.contoh" } = overrides;
	return { site, handle, url: `https://www.${site}.com/${handle}`, visitedAt: null, posts: [], ...overrides };
}

/** A post of two hours ago, never opened. */
export function makeRoundPost(overrides: Partial<RoundPost> = {}): RoundPost {
	const id = makeId();
	return {
		id: `ig:post:${id}`,
		permalink: `https://www.instagram.com/p/${id}/`,
		text: "Perbaikan jalan pekan ini di Kecamatan Contoh",
		postedAt: { earliest: NOW - 2 * HOUR, latest: NOW - 2 * HOUR },
		visitedAt: null,
		shown: null,
		unhandled: null,
		...overrides,
	};
}

/** A link to a citizen's post on X, pasted by Rina an hour ago. */
export function makeLink(overrides: Partial<LinkToVisit> = {}): LinkToVisit {
	return {
		id: makeId(),
		url: "https://x.com/warga_contoh/status/1990000000000000001",
		site: "x",
		complaintId: "x:1990000000000000001",
		addedAt: NOW - HOUR,
		addedBy: "Rina",
		state: "waiting",
		...overrides,
	};
}
