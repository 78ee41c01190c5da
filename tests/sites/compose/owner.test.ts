// @vitest-environment jsdom
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { ownerOf } from "../../../lib/sites/compose/owner.ts";
import { rememberPresses } from "../../../lib/sites/compose/presses.ts";
import { SITE_IDS, type SiteId } from "../../../lib/sites/hosts.ts";
import { commentOf, readPage } from "../../../lib/sites/read.ts";
import { SITES } from "../../../lib/sites/registry.ts";
import type { PageContext, Reading, SeenComment } from "../../../lib/sites/types.ts";
import { one } from "./page.ts";

const PAGES = join(import.meta.dirname, "../../pages");
/** Comments of one page whose box is opened: enough for one person's second comment in a thread. */
const MOST = 4;
const NOW = Date.parse("2026-11-20T03:00:00Z");

afterEach(() => {
	document.head.replaceChildren();
	document.body.replaceChildren();
});

/** Puts a saved page into this document; relative links lead where the page was. */
function load(site: SiteId, name: string): PageContext {
	const { url, language } = JSON.parse(readFileSync(join(PAGES, site, `${name}.json`), "utf8"));
	const parsed = new DOMParser().parseFromString(readFileSync(join(PAGES, site, `${name}.html`), "utf8"), "text/html");
	document.body.replaceChildren(...parsed.body.childNodes);
	const base = document.createElement("base");
	base.href = url;
	document.head.replaceChildren(base);
	return { url: new URL(url), now: NOW, language, zoneMinutes: 420 };
}

const element = (markup: string) =>
	new DOMParser().parseFromString(markup, "text/html").body.firstElementChild as HTMLElement;

/** Opens the box of a comment as its site does; null where the site has none for it. */
const OPEN: Record<SiteId, (reading: Reading, comment: SeenComment) => HTMLElement | null> = {
	x({ container }) {
		const composer = '[data-testid="tweetTextarea_0"]';
		const inline = container.closest('[data-testid="cellInnerDiv"]')?.querySelector<HTMLElement>(composer);
		if (inline) return inline;
		const dialog = element(
			`<div role="dialog"><div contenteditable="true" data-testid="tweetTextarea_0"></div><button data-testid="tweetButton"></button></div>`,
		);
		dialog.prepend(container.cloneNode(true));
		one("#layers").append(dialog);
		return dialog.querySelector(composer);
	},
	facebook({ container }, { author }) {
		const box = element('<div contenteditable="true" role="textbox" data-lexical-editor="true"></div>');
		box.setAttribute("aria-placeholder", `Balas ${author}…`);
		(container.closest(".u-thread") ?? container.parentElement)?.append(box);
		return box;
	},
	instagram(_reading, { handle }) {
		const box = [...document.querySelectorAll("textarea")].at(-1);
		if (box) box.value = `@${handle} `;
		return box ?? null;
	},
};

describe.each(SITE_IDS)("%s: the box with the caret", (siteId) => {
	const site = SITES[siteId];
	// The Indonesian ones: the others differ in words, which nothing here goes by.
	const names = readdirSync(join(PAGES, siteId)).filter((name) => name.endsWith("-id.html"));

	test.each(names.map((file) => file.replace(".html", "")))(
		"%s: leads to its comment, and never to another",
		(name) => {
			const context = load(siteId, name);
			const comments = readPage(site, document, context).flatMap((reading) => {
				const comment = commentOf(reading);
				return comment ? [{ reading, comment }] : [];
			});
			const all = comments.map(({ comment }) => comment.id);
			let told = 0;
			for (const { reading, comment } of comments.slice(0, MOST)) {
				const box = OPEN[siteId](reading, comment);
				if (!box || reading.replyControl === null) continue;
				box.focus();
				const id = (pressed: string[]) => {
					const owner = ownerOf(box, site, context, new Set(pressed));
					return owner && commentOf(owner)?.id;
				};
				const alone = id([]);
				const namesakes = comments.filter((other) => other.comment.handle === comment.handle).length;
				if (alone !== null) expect(alone).toBe(comment.id);
				else {
					expect(namesakes, comment.id).toBeGreaterThan(1);
					expect(id([...all.filter((other) => other !== comment.id), comment.id])).toBe(comment.id);
				}
				told++;
				if (siteId === "facebook") box.remove();
				if (siteId === "x") box.closest("#layers > *:has([data-testid=tweetButton])")?.remove();
			}
			if (comments.some(({ reading }) => reading.replyControl !== null)) expect(told).toBeGreaterThan(0);
		},
	);
});

test.each<[SiteId, string, string]>([
	["x", "home", '<div contenteditable="true" data-testid="tweetTextarea_0"></div>'],
	[
		"facebook",
		"permalink-id",
		'<div contenteditable="true" role="textbox" aria-placeholder="Komentari sebagai DLH"></div>',
	],
	["instagram", "post-id", "<textarea>Terima kasih semua</textarea>"],
])("%s: a box that answers nobody belongs to no comment", (siteId, name, markup) => {
	const context = load(siteId, name);
	const box = element(markup);
	document.body.append(box);
	box.focus();
	expect(ownerOf(box, SITES[siteId], context, new Set(["x:1"]))).toBeNull();
});

test("presses of Reply controls are noted in their order, each comment once, until the page is left", () => {
	const context = load("facebook", "permalink-id");
	const readings = readPage(SITES.facebook, document, context).filter(({ replyControl }) => replyControl !== null);
	const controller = new AbortController();
	const pressed = rememberPresses(document, () => readings, controller.signal);
	const [first, second] = readings;
	for (const reading of [first, second, first]) reading?.replyControl?.click();
	document.body.click();
	const ids = [second, first].map((reading) => reading && commentOf(reading)?.id);
	expect([...pressed.keys()]).toEqual(ids);
	controller.abort();
	second?.replyControl?.click();
	expect([...pressed.keys()]).toEqual(ids);
});

test("the latest thirty presses are noted: each holds the page on which its comment stood, which may be gone", () => {
	const context = load("facebook", "permalink-id");
	const reading = readPage(SITES.facebook, document, context).find(({ replyControl }) => replyControl !== null);
	const comment = reading && commentOf(reading);
	if (!reading || !comment) throw new Error("no comment to answer");
	let id = "";
	const readings = (): Reading[] => [{ ...reading, result: { state: "ok", comment: { ...comment, id } } }];
	const { signal } = new AbortController();
	const pressed = rememberPresses(document, readings, signal);
	const ids = Array.from({ length: 40 }, (_, index) => `facebook:${index}`);
	for (id of ids) reading.replyControl?.click();
	expect([...pressed.keys()]).toEqual(ids.slice(-30));
});
