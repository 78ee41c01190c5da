import { describe, expect, it } from "vitest";
import { mentionsIn, proposeOpds } from "../../../components/complaint/fields/proposals.ts";
import { DIRECTORY, makeSettings, OTHER_OPD, OUR_OPD } from "../../factories.ts";

const DINKES = { id: "DINKES", name: "Dinas Kesehatan", abbreviation: "Dinkes" };
const accounts = [
	{ site: "x" as const, handle: "layanan_lalin", holder: { type: "opd" as const, opd: OTHER_OPD } },
	{ site: "x" as const, handle: "bupati_contoh", holder: { type: "leader" as const, name: "Bupati Contoh" } },
];

describe("proposals for the OPD: what a leader named, ours, accounts, names, used last", () => {
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
		const proposals = proposeOpds(makeSettings(), DIRECTORY, { channel: "x", text, mentions }, recent);
		expect(proposals.map(({ opd, reason }) => `${opd.id} ${reason.type}`)).toEqual(proposed);
	});

	it.each([
		{
			what: "a registered account",
			mentions: ["layanan_lalin"],
			disposed: null,
			first: "DPUPR own,DISHUB layanan_lalin",
		},
		{
			what: "the same on another site",
			channel: "instagram" as const,
			mentions: ["layanan_lalin"],
			first: "DPUPR own",
		},
		{
			what: "a complaint entered by hand",
			channel: "manual" as const,
			mentions: ["layanan_lalin"],
			first: "DPUPR own",
		},
		{ what: "a leader's account", mentions: ["bupati_contoh"], first: "DPUPR own" },
		{ what: "our own account", mentions: ["dpupr_contoh"], first: "DPUPR own" },
		{
			what: "a disposition",
			mentions: ["layanan_lalin"],
			disposed: DINKES,
			first: "DINKES disposition,DPUPR own,DISHUB layanan_lalin",
		},
		{ what: "a disposition to us", mentions: [], disposed: OUR_OPD, first: "DPUPR disposition" },
	])("$what", ({ channel = "x" as const, mentions, disposed, first }) => {
		const proposals = proposeOpds(
			makeSettings({ accounts }),
			DIRECTORY,
			{ channel, text: null, mentions },
			[],
			disposed,
		);
		const told = proposals.map(
			({ opd, reason }) => `${opd.id} ${reason.type === "account" ? reason.handle : reason.type}`,
		);
		expect(told.join()).toBe(first);
	});

	it.each([
		["tolong @Dishub_Contoh dan @dpupr.contoh.", ["dishub_contoh", "dpupr.contoh"]],
		["surel: budi@contoh.example", []],
		[null, []],
	])("finds accounts in %j", (text, found) => {
		expect(mentionsIn(text)).toEqual(found);
	});
});
