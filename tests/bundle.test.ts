import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { SITE_MATCHES } from "../lib/sites/hosts.ts";

const OUTPUT = resolve(import.meta.dirname, "..", ".output");

const PAGE_SCRIPTS = ["facebook.js", "instagram.js", "x.js"];

/** A page script must not be felt: under 40 kB minified, the aim is 30. */
const PAGE_SCRIPT_BYTES = 40_000;

/** Strings that a library leaves in a minified bundle. */
const TRACES = {
	Dexie: "DexieError",
	Zod: "invalid_type",
	Preact: "dangerouslySetInnerHTML",
	"date-fns": "Intl.DateTimeFormat",
};

// `npm test` builds first; a bare `vitest run` without a build has nothing to read.
describe.skipIf(!existsSync(join(OUTPUT, "chrome", "manifest.json")))("what was built", () => {
	const read = (browser: string, file: string): string => readFileSync(join(OUTPUT, browser, file), "utf8");
	const manifestOf = (browser: string) => JSON.parse(read(browser, "manifest.json"));

	describe.each(["chrome", "firefox"])("%s", (browser) => {
		test("each site has its own page script", () =>
			expect(readdirSync(join(OUTPUT, browser, "content-scripts")).sort()).toEqual(PAGE_SCRIPTS));

		test.each(PAGE_SCRIPTS)("%s is small and carries no library of the other screens", (script) => {
			const code = read(browser, join("content-scripts", script));
			expect(Buffer.byteLength(code)).toBeLessThan(PAGE_SCRIPT_BYTES);
			for (const trace of Object.values(TRACES)) expect(code).not.toContain(trace);
		});

		test.each(["panel.js", "visits.js"])("%s, loaded on first use, carries none either", (script) => {
			const code = read(browser, script);
			for (const trace of Object.values(TRACES)) expect(code).not.toContain(trace);
		});

		test("no script runs text as code or talks to the network", () => {
			const files = readdirSync(join(OUTPUT, browser), { recursive: true })
				.map(String)
				.filter((file) => file.endsWith(".js"));
			for (const file of files)
				expect(read(browser, file)).not.toMatch(/\beval\(|new Function\(|XMLHttpRequest|WebSocket\(|sendBeacon/);
		});

		test("the manifest asks for what is used and no more", () => {
			const manifest = manifestOf(browser);
			expect(manifest.manifest_version).toBe(3);
			expect(manifest.permissions.sort()).toEqual([
				"alarms",
				"contextMenus",
				"notifications",
				"scripting",
				"storage",
				"unlimitedStorage",
			]);
			expect(manifest.host_permissions).toEqual([...SITE_MATCHES]);
			expect(manifest.incognito).toBe("not_allowed");
			expect(manifest.externally_connectable).toBeUndefined();
			expect(manifest.web_accessible_resources).toEqual([{ resources: ["sidebar.html"], matches: [...SITE_MATCHES] }]);
			expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
		});
	});

	test("Firefox is told that nothing is collected", () => {
		const { gecko } = manifestOf("firefox").browser_specific_settings;
		expect(gecko.data_collection_permissions).toEqual({ required: ["none"] });
		expect(gecko.strict_min_version).toBe("140.0");
	});
});
