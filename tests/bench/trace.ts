import type { CDPSession } from "playwright-core";

/** The parts of a DevTools trace event that are read here. Times in microseconds; `tdur` is thread time. */
interface TraceEvent {
	name: string;
	ph: string;
	ts: number;
	dur?: number;
	tdur?: number;
	tid: number;
	args: { data?: { url?: string } };
}

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline"];
/** Names of the events in which a script runs, and of those in which the page is styled and laid out. */
const SCRIPT = new Set(["FunctionCall", "EvaluateScript"]);
const DRAWING = new Set(["Layout", "UpdateLayoutTree"]);
const LONG_TASK_US = 50_000;

/** What one extension's scripts did in a page. */
export interface ScriptShare {
	/** Thread time of all its calls, milliseconds. */
	script: number;
	/** Thread time of its longest call, milliseconds. */
	longest: number;
	/** Calls that alone took over 50 ms of thread time. */
	longTasks: number;
	/** Styles and layouts that ran inside its calls, and so were forced by them. */
	forced: number;
}

/** Traces a page during `work` and keeps what scripts with this address did in it. */
export async function traceScript(cdp: CDPSession, url: string, work: () => Promise<void>): Promise<ScriptShare> {
	const events: TraceEvent[] = [];
	const collect = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
	cdp.on("Tracing.dataCollected", collect);
	await cdp.send("Tracing.start", {
		transferMode: "ReportEvents",
		traceConfig: { includedCategories: CATEGORIES },
	});
	await work();
	const complete = new Promise((resolve) => cdp.once("Tracing.tracingComplete", resolve));
	await cdp.send("Tracing.end");
	await complete;
	cdp.off("Tracing.dataCollected", collect);
	return shareOf(events, url);
}

function shareOf(events: readonly TraceEvent[], url: string): ScriptShare {
	const calls = outermost(
		events.filter(({ name, ph, args }) => SCRIPT.has(name) && ph === "X" && args.data?.url?.startsWith(url)),
	);
	const times = calls.map(({ tdur = 0 }) => tdur);
	const drawings = events.filter(({ name, ph }) => DRAWING.has(name) && ph === "X");
	return {
		script: times.reduce((sum, time) => sum + time, 0) / 1000,
		longest: Math.max(0, ...times) / 1000,
		longTasks: times.filter((time) => time > LONG_TASK_US).length,
		forced: drawings.filter((drawing) => calls.some((call) => isInside(drawing, call))).length,
	};
}

/** Calls that no other call of the list contains. */
function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
	return calls.filter((call) => !calls.some((other) => other !== call && isInside(call, other)));
}

function isInside(inner: TraceEvent, outer: TraceEvent): boolean {
	return inner.tid === outer.tid && inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}
