import { describe, expect, it } from "vitest";
import { proposeOpds } from "../../../components/sidebar/capture/proposals.ts";
import { makeSettings } from "../../factories.ts";

describe("proposals for the OPD: ours, then mentioned, then used last", () => {
	it.each([
		{ text: "jalan rusak min", mentions: [], recent: [], proposed: ["DPUPR own"] },
		{ text: "tolong dishub lampunya", mentions: [], recent: [], proposed: ["DPUPR own", "DISHUB mentioned"] },
		{ text: "tolong min", mentions: ["dishub_kabcontoh"], recent: [], proposed: ["DPUPR own", "DISHUB mentioned"] },
		{
			text: "damkar sama dishub gimana nih",
			mentions: [],
			recent: ["DINKES"],
			proposed: ["DPUPR own", "DAMKAR mentioned", "DISHUB mentioned"],
		},
		{
			text: null,
			mentions: [],
			recent: ["DINKES", "DISHUB"],
			proposed: ["DPUPR own", "DINKES recent", "DISHUB recent"],
		},
		{ text: "dishub", mentions: [], recent: ["DISHUB", "DPUPR"], proposed: ["DPUPR own", "DISHUB mentioned"] },
		{ text: "didishubkan", mentions: [], recent: ["TIDAKADA"], proposed: ["DPUPR own"] },
		{ text: "pupr tolong", mentions: [], recent: [], proposed: ["DPUPR own"] },
	])("$text $mentions $recent", ({ text, mentions, recent, proposed }) => {
		const proposals = proposeOpds(makeSettings(), { text, mentions }, recent);
		expect(proposals.map(({ opd, reason }) => `${opd.id} ${reason}`)).toEqual(proposed);
	});
});
