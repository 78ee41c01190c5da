import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { inChromium } from "./browser.ts";
import { builtExtension } from "./build.ts";
import { addComments, CROWD_PATH, crowdPage } from "./crowd-page.ts";
import { EMPTY_HOST, writeEmptyExtension } from "./empty-extension.ts";
import { type Comparison, compare, interleave, median } from "./interleave.ts";
import { type Meter, meterOf } from "./meter.ts";
import { addedText, type Group, kilobytes, milliseconds, type Row, ratioText } from "./table.ts";
import { type ScriptShare, traceScript } from "./trace.ts";

/** An ordinary long page, and one five times as long for how the cost grows. */
const SIZES = [2000, 10_000] as const;
/** Pairs that are measured unless the caller wants another number. */
export const PAIRS = 15;
const TRACES = 3;
/** What comes after the page has loaded: QUALITY §3.3's churn, +20 −20. */
const BATCHES = 40;
const TRACED_BATCHES = 10;
const BATCH = 20;
/** Budgets of QUALITY §3.7. */
const AIMS = { loadMs: 60, commentMs: 0.15, heapBytes: 1_500_000 };
/** Five times the comments may cost so many times the load; a little more than five, because no measurement is exact. */
const MOST_GROWTH = 6;

/** The same page on three hosts: one that no extension knows, one of the empty extension, and the one where ours runs. */
const HOSTS = { none: "none.example", empty: EMPTY_HOST, ours: "x.com" } as const;
type Variant = keyof typeof HOSTS;

const urlOf = (variant: Variant, size: number): string => `https://${HOSTS[variant]}${CROWD_PATH}?s=${size}`;

interface Visit {
	/** Milliseconds of main-thread CPU until the loaded page is at rest, and the part of it that is script. */
	load: number;
	loadScript: number;
	/** Milliseconds of script for each comment that comes later. */
	comment: number;
	/** Bytes of script objects and number of event listeners at the end. */
	heap: number;
	listeners: number;
}

/** Until the page has spent nothing worth naming for a while. */
async function untilAtRest(meter: Meter): Promise<void> {
	let quiet = 0;
	let last = (await meter.now()).task;
	for (let look = 0; quiet < 3; look++) {
		if (look > 300) throw new Error("The page does not come to rest.");
		await new Promise((resolve) => setTimeout(resolve, 200));
		const { task } = await meter.now();
		quiet = task - last < 5 ? quiet + 1 : 0;
		last = task;
	}
}

async function churn(page: Page, batches: number): Promise<void> {
	for (let batch = 0; batch < batches; batch++) await addComments(page, BATCH, true);
}

/** Opens the page in a new tab and lets comments come. */
async function visit(context: BrowserContext, variant: Variant, size: number, batches = BATCHES): Promise<Visit> {
	const page = await context.newPage();
	const meter = await meterOf(page);
	await page.goto(urlOf(variant, size));
	await untilAtRest(meter);
	const loaded = await meter.now();
	const { script } = await meter.during(() => churn(page, batches));
	const heap = await meter.heapInUse();
	const { listeners } = await meter.now();
	await page.close();
	return { load: loaded.task, loadScript: loaded.script, comment: script / batches / BATCH, heap, listeners };
}

interface Traces {
	load: ScriptShare;
	later: ScriptShare;
}

/** What of a visit is ours for certain, by the address of the script that ran. */
async function trace(context: BrowserContext, size: number): Promise<Traces> {
	const page = await context.newPage();
	const meter = await meterOf(page);
	const load = await traceScript(meter.cdp, "chrome-extension://", async () => {
		await page.goto(urlOf("ours", size));
		await untilAtRest(meter);
	});
	const later = await traceScript(meter.cdp, "chrome-extension://", () => churn(page, TRACED_BATCHES));
	await page.close();
	return { load, later };
}

interface Measured {
	size: number;
	rounds: readonly Record<Variant, Visit>[];
	traces: readonly Traces[];
}

/** Pages of 2,000 and 10,000 comments of X without an extension, with an empty one, and with ours, in turn. */
export async function page({ pairs }: { pairs: number }): Promise<Group> {
	const folder = await mkdtemp(join(tmpdir(), "tanggap-bench-"));
	try {
		const extensions = [await builtExtension(), await writeEmptyExtension(folder)];
		const variants = Object.keys(HOSTS) as Variant[];
		const pages = Object.fromEntries(
			SIZES.flatMap((size) => variants.map((variant) => [urlOf(variant, size), crowdPage(size)])),
		);
		return await inChromium(pages, extensions, async (context) => {
			const measured: Measured[] = [];
			for (const size of SIZES) {
				const rounds = await interleave(
					{ rounds: pairs, warmUps: 1 },
					{
						none: () => visit(context, "none", size, 1),
						empty: () => visit(context, "empty", size),
						ours: () => visit(context, "ours", size),
					},
				);
				const traces = await interleave({ rounds: TRACES }, { ours: () => trace(context, size) });
				measured.push({ size, rounds, traces: traces.map(({ ours }) => ours) });
			}
			return {
				title: `page: ${SIZES.join(" and ")} comments of X in Chromium, ${pairs} pairs, then ${BATCHES} times +${BATCH} −${BATCH}. Main-thread CPU. Baseline: an extension whose script is 0. Added: median of the paired differences (its 95 % interval)`,
				rows: [...measured.flatMap(rowsOf), growthRow(measured)],
			};
		});
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

function against(rounds: Measured["rounds"], variant: "none" | "empty", field: keyof Visit): Comparison {
	return compare(rounds.map((round) => ({ baseline: round[variant][field], ours: round.ours[field] })));
}

function rowsOf({ size, rounds, traces }: Measured): Row[] {
	const empty = compare(rounds.map(({ none, empty: { load } }) => ({ baseline: none.load, ours: load })));
	const traced = (part: keyof Traces, field: keyof ScriptShare) => median(traces.map((share) => share[part][field]));
	/** The aims are those of an ordinary long page. */
	const isAimed = size === SIZES[0];
	const ownRow = (what: string, ours: string, aim: string, isMet: boolean): Row => ({
		what: `${size}: ${what}`,
		baseline: "",
		ours,
		ratio: "",
		aim: isAimed ? aim : "",
		isMet: isAimed ? isMet : null,
	});
	const countRow = (what: string, field: "longTasks" | "forced"): Row => {
		const [onLoad, later] = [traced("load", field), traced("later", field)];
		return ownRow(what, `${onLoad} on load, ${later} later`, "none", onLoad + later === 0);
	};
	const row = (what: string, compared: Comparison, text: (value: number) => string, aim: number | null): Row =>
		addedRow(`${size}: ${what}`, compared, text, isAimed ? aim : null);
	const ownScript = traced("load", "script");
	return [
		row("load", against(rounds, "empty", "load"), milliseconds, AIMS.loadMs),
		row("load, against no extension", against(rounds, "none", "load"), milliseconds, null),
		row("load, script alone", against(rounds, "empty", "loadScript"), milliseconds, null),
		row("script for a new comment", against(rounds, "empty", "comment"), milliseconds, AIMS.commentMs),
		row("heap after it", against(rounds, "empty", "heap"), kilobytes, AIMS.heapBytes),
		row("listeners after it", against(rounds, "empty", "listeners"), String, null),
		ownRow(
			`our calls on load, traced ${TRACES} times`,
			milliseconds(ownScript),
			`≤ ${AIMS.loadMs} ms`,
			ownScript <= AIMS.loadMs,
		),
		countRow("our calls over 50 ms", "longTasks"),
		countRow("styles and layouts that we forced", "forced"),
		row("(load: no extension, the empty one)", empty, milliseconds, null),
	];
}

function growthRow([short, long]: readonly Measured[]): Row {
	const addedTo = (measured: Measured | undefined) => against(measured?.rounds ?? [], "empty", "load").added;
	const growth = addedTo(long) / addedTo(short);
	return {
		what: `added load, ${SIZES[1]} to ${SIZES[0]}`,
		baseline: "",
		ours: `${growth.toFixed(1)} ×`,
		ratio: "",
		aim: `≤ ${MOST_GROWTH} ×`,
		isMet: growth <= MOST_GROWTH,
	};
}

/** A row whose aim, where there is one, is what ours may cost on top of the baseline. */
function addedRow(what: string, compared: Comparison, text: (value: number) => string, aim: number | null): Row {
	const [low, high] = compared.interval;
	return {
		what,
		baseline: text(compared.baseline),
		ours: text(compared.ours),
		ratio: `${addedText(compared.added, text)} (${text(low)} to ${text(high)})${compared.baseline > 0 ? `, ${ratioText(compared)}` : ""}`,
		aim: aim === null ? "" : `≤ ${addedText(aim, text)}`,
		isMet: aim === null ? null : compared.added <= aim,
	};
}
