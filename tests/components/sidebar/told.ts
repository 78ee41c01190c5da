import type { Detection, Sighting } from "../../../lib/messages/values.ts";
import type { SeenComment } from "../../../lib/sites/types.ts";
import { HOUR, makeId, makeSettings, OTHER_OPD, OUR_OPD } from "../../factories.ts";
import { makeSeen, NOW } from "../fakes.ts";

/** What a page may show by itself: registered accounts, their answers and dispositions. All invented. */

export const REGISTERED = makeSettings({
	accounts: [
		{ site: "x", handle: "dishub_contoh", holder: { type: "opd", opd: OTHER_OPD } },
		{ site: "x", handle: "bupati_contoh", holder: { type: "leader", name: "Bupati Contoh" } },
	],
});

/** The leader's line under the comment of `makeSeen`. */
export const makeLine = (overrides: Partial<SeenComment> = {}): SeenComment =>
	makeSeen({
		...{ id: "x:90", handle: "bupati_contoh", author: "Bupati Contoh", text: "Mohon segera dicek. cc @dishub_contoh" },
		...{ mentions: ["dishub_contoh"], parentId: makeSeen().id, permalink: "https://x.com/bupati_contoh/status/90" },
		...overrides,
	});

export const makeDetection = (overrides: Partial<Detection> = {}): Detection => ({
	...{ complaintId: "x:2", number: "7K4Q-M2XD", topic: "jalan rusak", action: makeId(), kind: "answer", opd: null },
	...{ at: NOW - HOUR, recordedAt: NOW - 60_000, permalink: "https://x.com/dpupr_contoh/status/91" },
	...overrides,
});

export const makeSighting = (overrides: Partial<Sighting> = {}): Sighting => ({
	...{ id: "x:91", holder: { type: "leader", name: "Wakil Bupati Contoh" }, text: "cc @dpupr_contoh" },
	...{ postedAt: { earliest: NOW, latest: NOW }, permalink: "https://x.com/wabup_contoh/status/91" },
	mentions: [OUR_OPD],
	...overrides,
});
