import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

function filesUnder(folder: string): string[] {
	return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
		.filter((file) => file.isFile() && /\.(?:ts|tsx|css)$/.test(file.name))
		.map((file) => relative(ROOT, join(file.parentPath, file.name)).replaceAll("\\", "/"));
}

const SOURCES = ["entrypoints", "components", "lib"].flatMap(filesUnder);
const CODE = SOURCES.filter((file) => !file.endsWith(".css"));
const textOf = (file: string): string => readFileSync(join(ROOT, file), "utf8");

interface Import {
	/** A path from the root for our own files, the package's name for others. */
	target: string;
	isTypeOnly: boolean;
}

const IMPORT = /^(?:import|export)\s+(type\s)?(?:[\s\S]*?\sfrom\s+)?"([^"]+)"/gm;

function importsOf(file: string): Import[] {
	return [...textOf(file).matchAll(IMPORT)].map(([, type, name = ""]) => ({
		isTypeOnly: type !== undefined,
		target: name.startsWith(".")
			? relative(ROOT, resolve(ROOT, dirname(file), name)).replaceAll("\\", "/")
			: packageOf(name),
	}));
}

function packageOf(name: string): string {
	return name.startsWith("@") ? name.split("/").slice(0, 2).join("/") : (name.split("/")[0] ?? name);
}

const roomOf = (path: string): string =>
	/^(lib\/\w+|components\/\w+|entrypoints\/\w+(?=\/))/.exec(path)?.[1] ??
	path.replace(/^entrypoints\/(?:\w+\.content|panel|visits)\.ts$/, "entrypoints/page");

/** What each room may import: rooms of ours and packages. Nothing points up (ARCHITECTURE, "The house"). */
const FLOORS: Record<string, readonly string[]> = {
	"lib/complaint": ["zod", "date-fns", "@date-fns/tz", "@noble/hashes"],
	"lib/sites": [],
	"lib/store": ["lib/complaint", "dexie"],
	"lib/messages": ["lib/complaint", "lib/sites", "zod", "wxt"],
	"lib/actions": ["lib/complaint", "lib/store", "lib/messages"],
	"lib/reminders": ["lib/complaint", "lib/store", "lib/words", "wxt"],
	"lib/words": ["lib/complaint", "lib/messages", "lib/sites", "@date-fns/tz"],
	"lib/report": ["lib/complaint", "lib/words", "fflate", "date-fns", "@date-fns/tz", "zod"],
	"lib/tables": ["lib/complaint", "lib/report", "fflate", "papaparse"],
	"components/ui": ["@date-fns/tz", "lib/complaint", "lib/messages", "lib/words", "preact", "@preact/signals", "wxt"],
	// What the sidebar and the desk both use: neither imports from the other.
	"components/complaint": [
		"zod",
		"components/ui",
		"lib/complaint",
		"lib/messages",
		"lib/sites",
		"lib/words",
		"lib/report",
		"preact",
		"@preact/signals",
	],
	"components/sidebar": [
		"zod",
		"@date-fns/tz",
		"components/ui",
		"components/complaint",
		"lib/complaint",
		"lib/messages",
		"lib/words",
		"lib/report",
		"lib/sites",
		"preact",
		"@preact/signals",
	],
	"components/desk": [
		"zod",
		"components/ui",
		"components/complaint",
		"lib/complaint",
		"lib/messages",
		"lib/words",
		"lib/report",
		"lib/tables",
		"lib/store",
		"lib/sites",
		"preact",
		"@preact/signals",
		"date-fns",
		"@date-fns/tz",
		"wxt",
	],
	"entrypoints/background": [
		"lib/actions",
		"lib/complaint",
		"lib/messages",
		"lib/reminders",
		"lib/sites",
		"lib/store",
		"lib/words",
		"wxt",
	],
	"lib/page": ["lib/complaint", "lib/messages", "lib/sites", "lib/words", "wxt"],
	"entrypoints/page": ["lib/page", "lib/sites", "wxt"],
	"entrypoints/sidebar": [
		"components/ui",
		"components/sidebar",
		"lib/complaint",
		"lib/messages",
		"lib/words",
		"preact",
		"@preact/signals",
		"wxt",
	],
	"entrypoints/desk": [
		"lib/sites",
		"components/ui",
		"components/desk",
		"lib/complaint",
		"lib/messages",
		"lib/store",
		"lib/words",
		"preact",
		"@preact/signals",
		"wxt",
	],
};

describe("floors", () => {
	test("every room is on the plan", () => {
		expect([...new Set(CODE.map(roomOf))].filter((room) => !(room in FLOORS))).toEqual([]);
	});

	test.each(Object.entries(FLOORS))("%s imports only what lies below it", (room, allowed) => {
		const wrong = CODE.filter((file) => roomOf(file) === room).flatMap((file) =>
			importsOf(file)
				.filter(
					({ target }) => roomOf(target) !== room && !allowed.includes(roomOf(target)) && !target.endsWith(".css"),
				)
				.map(({ target }) => `${file} → ${target}`),
		);
		expect(wrong).toEqual([]);
	});

	test("the desk only reads the store; writing is for the background", () => {
		const wrong = CODE.filter((file) => /^(?:components|entrypoints)\/desk/.test(file)).flatMap((file) =>
			importsOf(file)
				.filter(
					({ target, isTypeOnly }) =>
						target.startsWith("lib/store/") && !isTypeOnly && !/\/(?:read|database|reading)\.ts$/.test(target),
				)
				.map(({ target }) => `${file} → ${target}`),
		);
		expect(wrong).toEqual([]);
	});

	test("what runs in the page carries no zod, date-fns, dexie, preact or hashes", () => {
		const reached = new Set<string>();
		const packages = new Set<string>();
		const visit = (file: string): void => {
			if (reached.has(file)) return;
			reached.add(file);
			for (const { target, isTypeOnly } of importsOf(file)) {
				if (isTypeOnly) continue;
				if (SOURCES.includes(target)) visit(target);
				else packages.add(target);
			}
		};
		for (const entry of ["x.content", "facebook.content", "instagram.content", "panel", "visits"])
			visit(`entrypoints/${entry}.ts`);
		expect([...packages].sort()).toEqual(["wxt"]);
		expect(reached.size).toBeGreaterThan(10);
	});

	test("no two files import each other, nor in a ring", () => {
		const valuesOf = new Map(
			CODE.map((file) => [
				file,
				importsOf(file)
					.filter(({ isTypeOnly }) => !isTypeOnly)
					.map(({ target }) => target),
			]),
		);
		const rings: string[] = [];
		const walk = (file: string, path: readonly string[]): void => {
			if (path.includes(file)) {
				rings.push([...path.slice(path.indexOf(file)), file].join(" → "));
				return;
			}
			if (done.has(file)) return;
			for (const next of valuesOf.get(file) ?? []) walk(next, [...path, file]);
			done.add(file);
		};
		const done = new Set<string>();
		for (const file of CODE) walk(file, []);
		expect(rings).toEqual([]);
	});

	test("only the background and the page script listen for runtime messages", () => {
		const listeners = CODE.filter((file) => /runtime\.onMessage\.addListener/.test(textOf(file)));
		expect(listeners.map(roomOf).sort()).toEqual(["entrypoints/background", "lib/page"]);
	});
});

describe("habits", () => {
	test("the domain knows no clock, no chance, no browser and no page", () => {
		const wrong = CODE.filter((file) => file.startsWith("lib/complaint/")).filter((file) =>
			/Date\.now\(|new Date\(\)|Math\.random|crypto\.|(?<!\.)\b(?:browser|chrome|document|window)\./.test(
				textOf(file).replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, ""),
			),
		);
		expect(wrong).toEqual([]);
	});

	test("no citizen's word becomes markup, and nothing is run from a string", () => {
		const wrong = CODE.filter((file) =>
			/innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|dangerouslySet|\beval\(|new Function/.test(
				textOf(file),
			),
		);
		expect(wrong).toEqual([]);
	});

	test("no request leaves the extension", () => {
		const wrong = CODE.filter((file) => /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/.test(textOf(file)));
		expect(wrong).toEqual([]);
	});

	test("no timer keeps the worker awake", () => {
		const background = CODE.filter((file) =>
			/^(?:entrypoints\/background|lib\/(?:actions|reminders|store|complaint))/.test(file),
		);
		expect(background.filter((file) => /set(?:Interval|Timeout)\(/.test(textOf(file)))).toEqual([]);
	});

	test("every file can be read without much scrolling: none over 400 lines, nine of ten under 200", () => {
		const lengths = SOURCES.map((file) => ({ file, lines: textOf(file).split("\n").length }));
		expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
		expect(lengths.filter(({ lines }) => lines > 200).length).toBeLessThanOrEqual(lengths.length / 10);
	});

	test("every word on a screen comes from lib/words", () => {
		const wrong = CODE.filter((file) => file.endsWith(".tsx")).flatMap((file) =>
			[
				...textOf(file).matchAll(
					/>\s*([^<>{}=;()]*\p{L}{3,}[^<>{}=;()]*)\s*<\/|(?:title|placeholder|aria-label|alt)="([^"]*\p{L}{3,}[^"]*)"/gu,
				),
			].map(([, text, attribute]) => `${file}: ${(text ?? attribute ?? "").trim()}`),
		);
		expect(wrong).toEqual([]);
	});
});

test("each site has its reader, its saved pages and their expectations", () => {
	for (const site of ["x", "facebook", "instagram"]) {
		expect(statSync(join(ROOT, `lib/sites/${site}.ts`)).isFile()).toBe(true);
		const pages = readdirSync(join(ROOT, "tests/pages", site));
		const html = pages.filter((name) => name.endsWith(".html"));
		expect(html.length).toBeGreaterThanOrEqual(3);
		for (const name of html) expect(pages).toContain(name.replace(/\.html$/, ".json"));
	}
});
