import { describe, expect, test } from "vitest";
import { linksIn } from "../../lib/complaint/links.ts";
import { processorTimeOf } from "../processor-time.ts";

const found = (text: string) => linksIn(text).map(({ link }) => link);

describe("links in a pasted text", () => {
	test.each([
		["Min, tolong cek https://x.com/a/status/1?s=20, makasih", ["https://x.com/a/status/1?s=20"]],
		["[21/11 07.41] Rina: ini:https://x.com/a/status/1", ["https://x.com/a/status/1"]],
		["https://x.com/1 https://x.com/2\nhttps://x.com/3", ["https://x.com/1", "https://x.com/2", "https://x.com/3"]],
		["https://x.com/1,https://x.com/2;https://x.com/3", ["https://x.com/1", "https://x.com/2", "https://x.com/3"]],
		["https://x.com/1https://x.com/2", ["https://x.com/1", "https://x.com/2"]],
		["https://l.example/?u=https://x.com/2", ["https://l.example/?u=https://x.com/2"]],
		[
			"(https://x.com/1) *https://x.com/2* “https://x.com/3”.",
			["https://x.com/1", "https://x.com/2", "https://x.com/3"],
		],
		["\u200Ehttps://x.com/1\u200E\u2060", ["https://x.com/1"]],
		["https://www.instagram.com/p/AB_/?igsh=MWx==", ["https://www.instagram.com/p/AB_/?igsh=MWx=="]],
		["instagram.com/p/AB-/ dan m.facebook.com/x?y=1", ["https://instagram.com/p/AB-/", "https://m.facebook.com/x?y=1"]],
		["HTTPS://X.COM/A", ["HTTPS://X.COM/A"]],
		["nama@facebook.com, joko.budi@contoh.id", []],
		["jam 12.30, Rp10.000, dst...", []],
		["", []],
	])("%j", (text, links) => {
		expect(found(text)).toEqual(links);
	});

	test.each([
		["https://contoh.id", true],
		["www.contoh.id/a", true],
		["min.tolong", false],
	])("whether %j can only be meant as a link: %j", (text, isCertain) => {
		expect(linksIn(text)[0]?.isCertain).toBe(isCertain);
	});

	test.each(["a", "a.", "a-", "https://", "x.com/=https://", "https://x.com/,", "\u200E", " ."])(
		"100,000 characters of %j take no longer than a blink",
		async (piece) => {
			const text = piece.repeat(100_000 / piece.length);
			expect(await processorTimeOf(() => linksIn(text))).toBeLessThan(5000);
		},
	);
});
