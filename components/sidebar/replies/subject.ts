import type { Complaint } from "../../../lib/complaint/complaint.ts";
import type { Directory } from "../../../lib/complaint/directory.ts";
import { isKnown } from "../../../lib/complaint/entry.ts";
import { complaintNumber } from "../../../lib/complaint/ids.ts";
import { isOutsideAuthority, type Road } from "../../../lib/complaint/roads.ts";
import { type StateFacts, stateAt } from "../../../lib/complaint/state.ts";
import type { ReplySituation } from "../../../lib/complaint/template/choice.ts";
import { lengthOn } from "../../../lib/complaint/template/length.ts";
import { isoDateOf } from "../../../lib/complaint/template/promise.ts";
import { complaintScope } from "../../../lib/complaint/template/template.ts";
import type { TemplateComplaint } from "../../../lib/complaint/template/values.ts";
import type { Zone } from "../../../lib/complaint/vocabulary.ts";
import type { ComplaintDetail } from "../../../lib/messages/values.ts";
import type { SeenComment } from "../../../lib/sites/types.ts";
import type { CaptureValues } from "../capture/values.ts";
import type { DispositionLine } from "../disposition.ts";

/** What a reply is written to: a recorded complaint, or the form of one about to be recorded. */
export interface ReplySubject {
	complaintId: string;
	complaint: TemplateComplaint;
	messageKind: Complaint["messageKind"];
	urgency: Complaint["urgency"];
	/** Null while it is not recorded. */
	facts: StateFacts | null;
	/** The talk goes on in direct messages. */
	isContinuedInDm: boolean;
	/** The request for guidance that matters still; null without. */
	guidance: Complaint["guidance"];
	/** Templates already used for it, with repetitions. */
	usedBefore: readonly string[];
}

export function subjectOfComplaint({ complaint, entries, pending }: ComplaintDetail): ReplySubject {
	const sent = entries.flatMap((entry) => (isKnown(entry) && entry.kind === "replied" ? [entry.templateId] : []));
	return {
		complaintId: complaint.id,
		complaint,
		messageKind: complaint.messageKind,
		urgency: complaint.urgency,
		facts: complaint,
		isContinuedInDm: complaint.continuedInDmAt !== null,
		guidance: complaint.guidance,
		usedBefore: [...sent, pending?.templateId ?? null].filter((id) => id !== null),
	};
}

/** The number is known before it is recorded: it follows from the comment's id. */
export function subjectOfForm(
	seen: SeenComment,
	values: CaptureValues,
	disposition: DispositionLine | null,
	now: number,
): ReplySubject {
	const { text, author, handle, permalink, opd, unit, topic, location, postedAt, messageKind, urgency } = values;
	return {
		complaintId: seen.id,
		complaint: {
			number: complaintNumber(seen.id),
			channel: seen.site,
			opd,
			unit,
			topic,
			location,
			capturedAt: now,
			postedAt,
			status: { type: "open" },
			comment: { text, author, handle, permalink },
			clock: null,
			disposition,
		},
		messageKind,
		urgency,
		facts: null,
		isContinuedInDm: false,
		guidance: null,
		usedBefore: [],
	};
}

interface Surroundings {
	ownOpdId: string;
	directory: Directory;
	/** The road that the place names; null when none is known. */
	road: Road | null;
	zone: Zone;
	library: Pick<ReplySituation, "favourites" | "uses">;
}

/** What decides which templates are offered for it, and in which order. */
export function situationOf(
	subject: ReplySubject,
	{ ownOpdId, directory, road, zone, library }: Surroundings,
	hasMaskedNumber: boolean,
	now: number,
): Omit<ReplySituation, "query"> {
	const { complaint, messageKind, urgency, facts, isContinuedInDm, usedBefore } = subject;
	return {
		scope: complaintScope(complaint.opd?.id ?? null, ownOpdId, directory),
		opdId: complaint.opd?.id ?? null,
		messageKind,
		urgency,
		// Whether the clock stands still or runs on, we wait for the citizen.
		state: facts && (facts.status.type === "paused" ? "paused" : stateAt(facts, now)),
		hasLocation: complaint.location.trim() !== "",
		isOnOutsideRoad: road !== null && isOutsideAuthority(road),
		hasMaskedNumber,
		// Once it is answered, what has become of it matters more than who brought it up.
		isDisposition: complaint.disposition !== null && !facts?.firstAnswer,
		// Asked for once is enough.
		isContinuedInDm: isContinuedInDm && !usedBefore.some((id) => id.startsWith("privasi-")),
		lengthLimit: lengthOn(complaint.channel, "").limit,
		usedBefore,
		favourites: library.favourites,
		uses: library.uses,
		today: isoDateOf(now, zone),
	};
}
