import { useState } from "preact/hooks";
import type { Complaint, Guidance } from "../../../../lib/complaint/complaint.ts";
import { ALL_OPEN } from "../../../../lib/complaint/queue-query.ts";
import { type GuidanceReading, readGuidanceAnswers } from "../../../../lib/report/guidance-answer.ts";
import { restoreCitizen } from "../../../../lib/report/guidance-message.ts";
import { type DecisionDraft, decisionArgs, draftOfReading } from "../../../complaint/guidance/decision.ts";
import { usePeople } from "../../../complaint/guidance/usePeople.ts";
import { useApp } from "../../../ui/App.tsx";
import { type Act, useAct } from "../../../ui/useAct.ts";
import { useLive } from "../../../ui/useLive.ts";
import { answerOf, useDesk } from "../../DeskContext.tsx";

/** A complaint whose draft waits for a superior's word. */
export type WaitingComplaint = Complaint & { guidance: Guidance };

/** One answer as it was read, and as it may still be put right. */
export interface GuidanceRow {
	key: number;
	reading: GuidanceReading;
	/** Null until it is clear which one. */
	complaint: WaitingComplaint | null;
	draft: DecisionDraft;
}

export interface GuidanceAnswersState {
	/** What waits is known: before, no number could be told. */
	isKnown: boolean;
	/** All that wait, next due first. */
	waiting: readonly WaitingComplaint[];
	/** Null before anything was read. */
	rows: readonly GuidanceRow[] | null;
	/** What else was pasted. */
	others: readonly string[];
	act: Act;
	read: (pasted: string) => void;
	change: (key: number, part: Partial<DecisionDraft>) => void;
	/** Says which complaint a row is about; "" for none. */
	assign: (key: number, complaintId: string) => void;
	drop: (key: number) => void;
	/** Whether a row can be recorded as it stands. */
	isReady: (row: GuidanceRow) => boolean;
	/** Records every row that is ready; one that was refused stays. @returns the complaints that are decided now, and those that were refused */
	record: () => Promise<{ done: Complaint[]; refused: Complaint[] }>;
}

/** Reads what superiors answered on several drafts, and records what the officer has looked at. */
export function useGuidanceAnswers(): GuidanceAnswersState {
	const { ask, words, directory, now } = useApp();
	const { data, session } = useDesk();
	const act = useAct();
	const { people, remember } = usePeople();
	const [read, setRead] = useState<{ rows: readonly GuidanceRow[]; others: readonly string[] } | null>(null);
	const live = useLive(
		() =>
			answerOf(async () => {
				const moment = { now: now.value, officer: session.officer, directory };
				const ids = await data.queue.ids({ ...ALL_OPEN, state: "guidance" }, moment, new AbortController().signal);
				return (await data.queue.rows(ids)).filter(isWaiting);
			}),
		[data],
	);
	const waiting = live.value ?? [];

	const rowOf = (key: number, reading: GuidanceReading, complaint: WaitingComplaint | null): GuidanceRow => {
		const text = complaint && reading.text ? restoreCitizen(reading.text, complaint) : reading.text;
		return {
			key,
			reading,
			complaint,
			draft: draftOfReading({ ...reading, text }, complaint?.guidance.text ?? "", people.by),
		};
	};
	const argsOf = ({ complaint, draft }: GuidanceRow) =>
		complaint && decisionArgs(draft, complaint.guidance.text ?? "", words);
	const setRows = (next: (rows: readonly GuidanceRow[]) => GuidanceRow[]) =>
		setRead((before) => before && { ...before, rows: next(before.rows) });

	return {
		isKnown: live.value !== null,
		waiting,
		rows: read?.rows ?? null,
		others: read?.others ?? [],
		act,
		read: (pasted) => {
			const drafts = waiting.map(({ number, guidance }) => ({ number, text: guidance.text }));
			const { readings, others } = readGuidanceAnswers(pasted, drafts);
			const byNumber = new Map(waiting.map((complaint) => [complaint.number, complaint]));
			setRead({
				rows: readings.map((reading, key) => rowOf(key, reading, byNumber.get(reading.number ?? "") ?? null)),
				others,
			});
		},
		change: (key, part) =>
			setRows((rows) => rows.map((row) => (row.key === key ? { ...row, draft: { ...row.draft, ...part } } : row))),
		assign: (key, complaintId) =>
			setRows((rows) =>
				rows.map((row) => {
					if (row.key !== key) return row;
					const complaint = waiting.find(({ id }) => id === complaintId) ?? null;
					const { decision, by, remark } = row.draft;
					const { draft } = rowOf(key, row.reading, complaint);
					return { ...row, complaint, draft: { ...draft, decision, by, remark } };
				}),
			),
		drop: (key) => setRows((rows) => rows.filter((row) => row.key !== key)),
		isReady: (row) => argsOf(row) !== null,
		record: async () => {
			const done: Complaint[] = [];
			const refused: Complaint[] = [];
			for (const row of read?.rows ?? []) {
				const args = argsOf(row);
				if (!args || !row.complaint) continue;
				const { id, guidance } = row.complaint;
				const decided = await act.run([id, guidance.request, args], (action) =>
					ask("decideGuidance", { action, id, request: guidance.request, ...args }),
				);
				(decided ? done : refused).push(row.complaint);
				if (!decided) continue;
				remember({ by: args.decidedBy });
				setRows((rows) => rows.filter(({ key }) => key !== row.key));
			}
			return { done, refused };
		},
	};
}

function isWaiting(complaint: Complaint): complaint is WaitingComplaint {
	return complaint.guidance?.state === "waiting";
}
