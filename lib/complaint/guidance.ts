import type { Guidance } from "./complaint.ts";
import type { KnownEntry } from "./entry.ts";

/**
 * The newest request for guidance that matters still: it waits, or it was decided and no answer of ours was recorded since. A decision on a
 * request that was taken back, or that no entry of this log began, counts for nothing; of several decisions the last.
 * @param entries those that count, in order (see `effectiveEntries`)
 */
export function foldGuidance(entries: readonly KnownEntry[]): Guidance | null {
	return entries.reduce<Guidance | null>((guidance, entry) => {
		switch (entry.kind) {
			case "replied":
				return guidance?.state !== "waiting" && entry.opd === undefined ? null : guidance;
			case "closed":
				return null;
			case "guidance":
				return entry.step === "requested" ? requestOf(entry) : decided(guidance, entry);
			default:
				return guidance;
		}
	}, null);
}

type Step = Extract<KnownEntry, { kind: "guidance" }>;

function requestOf({ request, at, by, templateId, words }: Step): Guidance {
	const asked = { request, state: "waiting", askedAt: at, askedBy: by } as const;
	return { ...asked, decidedAt: null, decidedBy: null, text: words?.reply ?? null, remark: "", templateId };
}

function decided(guidance: Guidance | null, { step, request, at, by, decidedBy, words }: Step): Guidance | null {
	if (guidance?.request !== request || step === "requested") return guidance;
	if (step === "withdrawn") return null;
	const text = words?.reply ?? guidance.text;
	return { ...guidance, state: step, decidedAt: at, decidedBy: decidedBy ?? by, text, remark: words?.reason ?? "" };
}
