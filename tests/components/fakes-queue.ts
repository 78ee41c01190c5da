import type { Complaint } from "../../lib/complaint/complaint.ts";
import type { QueueQuery } from "../../lib/complaint/queue-query.ts";
import { isAwaitingAnswer, isOpen, type State, stateAt } from "../../lib/complaint/state.ts";
import type { ArgsOf } from "../../lib/messages/contract.ts";
import type { Answer, OpenOpd, Overview, QueuePage, Rebuilding } from "../../lib/messages/values.ts";
import { HOUR, MORNING } from "../factories.ts";

/** Nothing is open but what a test names. */
export function makeOverview(overrides: Partial<Overview> = {}): Overview {
	const none = { overdue: 0, followUpOverdue: 0, soon: 0, onTrack: 0, answered: 0, paused: 0, noDeadline: 0 };
	return { ...none, pending: 0, guidance: 0, promised: 0, promiseDue: 0, oldestAt: null, next: [], ...overrides };
}

/** What the fake background is asked with. */
interface Held {
	overview: Overview | null;
	queue: Complaint[] | null;
	pending: ReadonlyMap<string, unknown>;
	rebuilding: Rebuilding;
}

const NOW = MORNING + 3 * HOUR;

/** The queue as the background gives it, by looking at every complaint. */
export function queueIn(held: Held, recorded: () => Complaint[]) {
	const all = (): Complaint[] => held.queue ?? recorded();
	return {
		overview({ limit }: ArgsOf<"overview">): Answer<Overview> {
			const open = all().filter(isOpen);
			const count = (...wanted: State[]) => open.filter((one) => wanted.includes(stateAt(one, NOW))).length;
			const counted: Overview = {
				overdue: count("overdue"),
				followUpOverdue: count("followUpOverdue"),
				soon: count("soon"),
				onTrack: count("onTrack"),
				answered: count("answered", "answeredOnTime", "answeredLate"),
				paused: count("paused"),
				noDeadline: count("noDeadline"),
				pending: held.pending.size,
				guidance: open.filter(({ guidance }) => guidance?.state === "waiting").length,
				promised: open.filter(({ promise }) => promise).length,
				promiseDue: open.filter(isPromiseDue).length,
				oldestAt: null,
				next: inOrder(open.filter(({ running }) => running)).slice(0, limit),
			};
			return { ok: true, value: held.overview ?? counted };
		},
		queue({ query, offset, limit }: ArgsOf<"queue">): Answer<QueuePage> {
			const found = inOrder(all().filter((one) => fits(one, query)));
			return { ok: true, value: { rows: found.slice(offset, offset + limit), total: found.length } };
		},
		openOpds(): Answer<OpenOpd[]> {
			const opds = Map.groupBy(all().filter(isOpen), ({ opd }) => opd?.id ?? "");
			return { ok: true, value: [...opds].map(([id, { length }]) => ({ id, count: length })) };
		},
		rebuilding: (): Answer<Rebuilding> => ({ ok: true, value: held.rebuilding }),
	};
}

const isPromiseDue = ({ promise }: Complaint): boolean => promise !== null && promise.remindAt <= NOW;

const inOrder = (complaints: Complaint[]): Complaint[] =>
	complaints.sort((a, b) => (a.running?.dueAt ?? Number.MAX_VALUE) - (b.running?.dueAt ?? Number.MAX_VALUE));

function fits(complaint: Complaint, { state: wanted, opdIds, text }: QueueQuery): boolean {
	const state = stateAt(complaint, NOW);
	const isState =
		wanted === "all"
			? isOpen(complaint) || text !== ""
			: wanted === "unanswered"
				? isAwaitingAnswer(state)
				: wanted === "overdue"
					? state === "overdue" || state === "followUpOverdue"
					: wanted === "promised"
						? complaint.promise !== null
						: wanted === "promiseDue"
							? isPromiseDue(complaint)
							: state === wanted;
	const isOpd = opdIds.length === 0 || opdIds.includes(complaint.opd?.id ?? "");
	return isState && isOpd && (complaint.comment.text ?? "").toLowerCase().includes(text.toLowerCase());
}
