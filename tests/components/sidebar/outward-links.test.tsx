// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { HOUR, makeComplaint, OTHER_OPD } from "../../factories.ts";
import { announce } from "../browser-double.ts";
import { makeSeen, NOW, show } from "../fakes.ts";
import { makeLink } from "../fakes-fieldwork.ts";
import type { Stage } from "../stage.tsx";
import { until } from "../until.ts";
import { mount } from "./mount.ts";
import { makeSighting, REGISTERED } from "./told.ts";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

const citizen = makeSeen();

async function opened(): Promise<Stage> {
	const stage = await mount({ session: { settings: REGISTERED } });
	await stage.until(() => stage.root.querySelector(".counts"));
	return stage;
}

async function inQueue(permalink: string): Promise<HTMLElement> {
	const stage = await opened();
	const complaint = makeComplaint({ comment: { ...makeComplaint().comment, permalink } });
	stage.background.queue = [complaint];
	stage.background.detail = { complaint, entries: [], pending: null, action: null, masked: [] };
	announce(null);
	await stage.click("Antrean");
	return stage.until(() => stage.root.querySelector<HTMLElement>(".queue-list .queue-row"));
}

/** Where records stand with their addresses, and how they come onto the screen. */
const PLACES: [place: string, selector: string, present: (permalink: string) => Promise<unknown>][] = [
	["a row of the queue", ".queue-list .queue-item a", inQueue],
	[
		"the card of a comment that is elsewhere",
		".comment-head a",
		async (permalink) => {
			(await inQueue(permalink)).click();
			await until(document.body, () => document.querySelector(".comment-head"));
		},
	],
	[
		"the disposition of a recorded complaint",
		".banner a",
		async (permalink) => {
			const stage = await opened();
			const disposition = { opd: OTHER_OPD, leader: "Bupati Contoh", at: NOW - HOUR, permalink };
			const complaint = makeComplaint({ id: citizen.id, disposition });
			stage.background.detail = { complaint, entries: [], pending: null, action: null, masked: [] };
			stage.port.send(show(citizen));
			await stage.sees("Disposisi Bupati Contoh kepada Dishub");
		},
	],
	[
		"a disposition of another visit",
		".banner a",
		async (permalink) => {
			const stage = await opened();
			stage.background.dispositions = [makeSighting({ permalink })];
			stage.port.send(show(citizen));
			await stage.sees("Disposisi Wakil Bupati Contoh kepada DPUPR");
		},
	],
	[
		"the list of links to visit",
		".links a",
		async (permalink) => {
			const stage = await opened();
			stage.background.links = [makeLink({ url: permalink })];
			announce(null);
			await stage.sees("menunggu");
			await stage.click("Tautan untuk dikunjungi");
			await stage.until(() => stage.root.querySelector(".links .link-actions"));
		},
	],
];
/** Where a link leads; null where it is not followed. */
const ADDRESSES: [permalink: string, leadsTo: string | null][] = [
	["https://x.com/warga_contoh/status/5", "https://x.com/warga_contoh/status/5"],
	[
		"https://www.facebook.com/permalink.php?story_fbid=1&id=2",
		"https://www.facebook.com/permalink.php?story_fbid=1&id=2",
	],
	["https://m.facebook.com/story.php?story_fbid=1&id=2", "https://www.facebook.com/story.php?story_fbid=1&id=2"],
	["https://mbasic.facebook.com/contoh/posts/1", "https://www.facebook.com/contoh/posts/1"],
	["https://web.facebook.com/contoh/posts/1", "https://web.facebook.com/contoh/posts/1"],
	["https://fb.watch/contoh/", "https://fb.watch/contoh/"],
	["https://x.com.contoh.example/warga_contoh/status/5", null],
	["https://m.facebook.com.contoh.example/posts/1", null],
	["https://x.com@contoh.example/", null],
	["http://x.com/warga_contoh/status/5", null],
];

/** A record may come from a file of anybody's. */
describe.each(PLACES)("%s links to the three sites alone", (_, selector, present) => {
	it.each(ADDRESSES)("%s: %s", async (permalink, leadsTo) => {
		await present(permalink);
		const links = [...document.querySelectorAll<HTMLAnchorElement>(selector)].map(({ href }) => href);
		expect(links).toEqual(leadsTo === null ? [] : [leadsTo]);
	});
});
