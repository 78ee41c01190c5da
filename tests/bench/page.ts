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
import { addedText, type Group, kilobytes, milliseconds, type Row, ratioText, rowOf } from "./table.ts";
import { type ScriptShare, traceScript } from "./trace.ts";

const COMMENTS = 2000;
const ROUNDS = 7;
const TRACES = 3;
/** What comes after the page has loaded: QUALITY §3.3's churn, +20 −20. */
const BATCHES = 40;
const TRACED_BATCHES = 10;
const BATCH = 20;
/** Budgets of QUALITY §3.7. */
const AIMS = { loadMs: 60, commentMs: 0.15, heapBytes: 1_500_000 };

/** The same page on three hosts: one that no extension knows, one of the empty extension, and the one where ours runs. */
const HOSTS = { none: "none.example", empty: EMPTY_HOST, ours: "x.com" } as const;
type Variant = keyof typeof HOSTS;

const urlOf = (variant: Variant): string => `https://${HOSTS[variant]}${CROWD_PATH}`;

interface Visit {
	/** Milliseconds of main-thread CPU until the loaded page is at rest, and the part of it that is script. */
	load: number;
	loadScript: number;
	/** Milliseconds of script for each comment that comes later. */
	comment: number;
	/** Bytes of script objects at the end. */
	heap: number;
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
async function visit(context: BrowserContext, variant: Variant, batches = BATCHES): Promise<Visit> {
	const page = await context.newPage();
	const meter = await meterOf(page);
	await page.goto(urlOf(variant));
	await untilAtRest(meter);
	const loaded = await meter.now();
	const { script } = await meter.during(() => churn(page, batches));
	const heap = await meter.heapInUse();
	await page.close();
	return { load: loaded.task, loadScript: loaded.script, comment: script / batches / BATCH, heap };
}

interface Traces {
	load: ScriptShare;
	later: ScriptShare;
}

/** What of a visit is ours for certain, by the address of the script that ran. */
async function trace(context: BrowserContext): Promise<Traces> {
	const page = await context.newPage();
	const meter = await meterOf(page);
	const load = await traceScript(meter.cdp, "chrome-extension://", async () => {
		await page.goto(urlOf("ours"));
		await untilAtRest(meter);
	});
	const later = await traceScript(meter.cdp, "chrome-extension://", () => churn(page, TRACED_BATCHES));
	await page.close();
	return { load, later };
}

/** A page of 2,000 comments without an extension, with an empty one, and with ours. */
export async function page(): Promise<Group> {
	const folder = await mkdtemp(join(tmpdir(), "tanggap-bench-"));
	try {
		const extensions = [await builtExtension(), await writeEmptyExtension(folder)];
		const html = crowdPage(COMMENTS);
		const pages = Object.fromEntries(Object.keys(HOSTS).map((variant) => [urlOf(variant as Variant), html]));
		return await inChromium(pages, extensions, async (context) => {
			const rounds = await interleave(
				{ rounds: ROUNDS, warmUps: 1 },
				{
					none: () => visit(context, "none", 1),
					empty: () => visit(context, "empty"),
					ours: () => visit(context, "ours"),
				},
			);
			const traces = await interleave({ rounds: TRACES }, { ours: () => trace(context) });
			return tableOf(
				rounds,
				traces.map(({ ours }) => ours),
			);
		});
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

function tableOf(rounds: readonly Record<Variant, Visit>[], traces: readonly Traces[]): Group {
	const against = (variant: "none" | "empty", field: keyof Visit) =>
		compare(rounds.map((round) => ({ baseline: round[variant][field], ours: round.ours[field] })));
	const empty = compare(rounds.map(({ none, empty: { load } }) => ({ baseline: none.load, ours: load })));
	const load = against("empty", "load");
	const traced = (part: keyof Traces, field: keyof ScriptShare) => median(traces.map((share) => share[part][field]));
	const ownRow = (what: string, ours: string, aim: string, isMet: boolean): Row => ({
		what,
		baseline: "",
		ours,
		ratio: "",
		aim,
		isMet,
	});
	const countRow = (what: string, field: "longTasks" | "forced"): Row => {
		const [onLoad, later] = [traced("load", field), traced("later", field)];
		return ownRow(what, `${onLoad} on load, ${later} later`, "none", onLoad + later === 0);
	};
	const ownScript = traced("load", "script");
	return {
		title: `page: ${COMMENTS} comments of X in Chromium, ${ROUNDS} rounds, then ${BATCHES} times +${BATCH} −${BATCH}. Main-thread CPU. Baseline: an extension whose script is 0`,
		rows: [
			addedRow("load", load, milliseconds, AIMS.loadMs),
			rowOf("load, script alone", against("empty", "loadScript"), "", null),
			addedRow("script for a new comment", against("empty", "comment"), milliseconds, AIMS.commentMs),
			addedRow("heap after it", against("empty", "heap"), kilobytes, AIMS.heapBytes),
			ownRow(
				`our calls on load, traced ${TRACES} times`,
				milliseconds(ownScript),
				`≤ ${AIMS.loadMs} ms`,
				ownScript <= AIMS.loadMs,
			),
			countRow("our calls over 50 ms", "longTasks"),
			countRow("styles and layouts that we forced", "forced"),
			rowOf("(load: no extension, the empty one)", empty, "", null),
		],
	};
}

/** A row whose aim is what ours may cost on top of the baseline. */
function addedRow(what: string, compared: Comparison, text: (value: number) => string, aim: number): Row {
	return {
		what,
		baseline: text(compared.baseline),
		ours: text(compared.ours),
		ratio: `${ratioText(compared)}, ${addedText(compared.added, text)}`,
		aim: `≤ ${addedText(aim, text)}`,
		isMet: compared.added <= aim,
	};
}
