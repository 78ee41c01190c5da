import { SITE_TOLERANCE_MS } from "./answers.ts";
import type { Guidance } from "./complaint.ts";
import type { KnownEntry } from "./entry.ts";

type Step = Extract<KnownEntry, { kind: "guidance" }>;

/**
 * The newest request for guidance that matters still: it waits, or it was decided and no answer of ours was given since. What was taken back
 * stays so, whoever decides on it elsewhere; a decision that no entry of this log asked for counts for nothing; of several the last counts.
 * Whether a decision stands before or after its request makes no difference: the request may come from a PC with a wrong clock.
 * @param entries those that count, in order (see `effectiveEntries`)
 */
export function foldGuidance(entries: readonly KnownEntry[]): Guidance | null {
	const steps = entries.filter((entry): entry is Step => entry.kind === "guidance");
	const withdrawn = new Set(steps.filter(({ step }) => step === "withdrawn").map(({ request }) => request));
	const asked = new Map(
		steps
			.filter(({ step, request }) => step === "requested" && !withdrawn.has(request))
			.map((step): [string, Guidance] => [step.request, requestOf(step)]),
	);
	/** Those that matter at this point of the log. */
	const current = new Map<string, Guidance>();
	for (const entry of entries) {
		if (entry.kind === "replied" && entry.opd === undefined)
			for (const { request, decidedAt } of current.values())
				if (decidedAt !== null && mayFollow(entry, decidedAt)) current.delete(request);
		if (entry.kind === "closed" || entry.kind === "dismissed") current.clear();
		if (entry.kind !== "guidance") continue;
		const request = asked.get(entry.request);
		if (request === undefined) continue;
		if (entry.step === "approved" || entry.step === "rejected")
			current.set(entry.request, decided(request, entry.step, entry));
		else if (!current.has(entry.request)) current.set(entry.request, request);
	}
	const newest = [...asked.keys()].findLast((request) => current.has(request));
	return newest === undefined ? null : (current.get(newest) ?? null);
}

/** Whether an answer of ours may be what was decided on: the page may show one only then that had been sent before. */
function mayFollow({ source, at }: Extract<KnownEntry, { kind: "replied" }>, decidedAt: number): boolean {
	return source !== "detected" || at >= decidedAt - SITE_TOLERANCE_MS;
}

function requestOf({ request, at, by, templateId, words }: Step): Guidance {
	const asked = { request, state: "waiting", askedAt: at, askedBy: by } as const;
	return { ...asked, decidedAt: null, decidedBy: null, text: words?.reply ?? null, remark: "", templateId };
}

function decided(asked: Guidance, state: "approved" | "rejected", { at, by, decidedBy, words }: Step): Guidance {
	const text = words?.reply ?? asked.text;
	return { ...asked, state, decidedAt: at, decidedBy: decidedBy ?? by, text, remark: words?.reason ?? "" };
}
