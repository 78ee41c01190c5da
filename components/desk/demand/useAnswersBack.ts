import { useState } from "preact/hooks";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { parseComplaintNumber } from "../../../lib/complaint/ids.ts";
import { readAnswers } from "../../../lib/report/answers-back.ts";
import { shortAbout } from "../../../lib/report/demand.ts";
import { ownLines } from "../../../lib/report/own-lines.ts";
import { shortName } from "../../../lib/report/recipients.ts";
import { useApp } from "../../ui/App.tsx";
import { type Act, useAct } from "../../ui/useAct.ts";

/** One piece of what was pasted, as it may still be put right. */
export interface AnswerRow {
	key: number;
	/** As typed; "" where the text names none. */
	number: string;
	text: string;
}

/** What becomes of a row when the answers are kept. */
export type RowFate = { type: "kept"; complaint: Complaint; isTwice: boolean } | { type: "unknown" | "unassigned" };

/** A text names numbers of finished complaints too; further ones are left for the eye. */
const MOST_LOOKED_UP = 50;

export interface AnswersBackState {
	/** Null before anything was read. */
	rows: AnswerRow[] | null;
	act: Act;
	fateOf: (row: AnswerRow) => RowFate;
	read: (pasted: string) => Promise<void>;
	change: (key: number, part: Partial<AnswerRow>) => void;
	drop: (key: number) => void;
	/** Looks a number up that was typed into a row. */
	lookUp: (typed: string) => Promise<void>;
	/** Keeps what has a known number and a text. @returns the complaints that have an answer now; null when it failed */
	save: () => Promise<Complaint[] | null>;
}

/** Reads what came back, number by number, and keeps it as drafts. */
export function useAnswersBack(open: readonly Complaint[]): AnswersBackState {
	const { ask, language, settings } = useApp();
	const act = useAct();
	const [rows, setRows] = useState<AnswerRow[] | null>(null);
	/** Finished ones that the text names. */
	const [others, setOthers] = useState<readonly Complaint[]>([]);
	const known = new Map([...open, ...others].map((complaint) => [complaint.number, complaint]));

	const find = async (numbers: readonly string[]): Promise<Complaint[]> => {
		const answers = await Promise.all(numbers.map((number) => ask("complaintByNumber", { number })));
		return answers.flatMap((answer) => (answer.ok && answer.value ? [answer.value] : []));
	};
	const read = async (pasted: string) => {
		const keys = new Map([...known.values()].map((complaint) => [complaint.number, shortAbout(complaint, settings)]));
		const own = ownLines(language);
		const first = readAnswers(pasted, keys, own);
		const found = await find(first.unknown.slice(0, MOST_LOOKED_UP).map(({ number }) => number));
		for (const complaint of found) keys.set(complaint.number, shortAbout(complaint, settings));
		const { answers, unknown, unassigned } = found.length === 0 ? first : readAnswers(pasted, keys, own);
		setOthers([...others, ...found]);
		setRows(
			[...answers, ...unknown, ...unassigned.map((text) => ({ number: "", text }))].map(({ number, text }, key) => ({
				key,
				number,
				text,
			})),
		);
	};
	const complaintOf = ({ number }: AnswerRow) => known.get(parseComplaintNumber(number) ?? "");
	const kept = () => (rows ?? []).filter((row) => row.text.trim() !== "" && complaintOf(row) !== undefined);
	const save = async () => {
		const texts = Map.groupBy(kept(), (row) => complaintOf(row) as Complaint);
		const answers = [...texts].map(([{ id, opd }, parts]) => ({
			id,
			text: parts.map(({ text }) => text.trim()).join("\n"),
			from: opd === null ? "" : shortName(opd),
		}));
		if (answers.length === 0) return null;
		const done = await act.run(answers, () => ask("keepAnswers", { answers }));
		if (done === null) return null;
		setRows(null);
		return [...texts.keys()];
	};
	return {
		rows,
		act,
		read,
		save,
		fateOf: (row) => {
			const complaint = complaintOf(row);
			if (complaint === undefined) return { type: row.number.trim() === "" ? "unassigned" : "unknown" };
			const isTwice = (rows ?? []).some((other) => other.key < row.key && complaintOf(other) === complaint);
			return { type: "kept", complaint, isTwice };
		},
		change: (key, part) => setRows((rows ?? []).map((row) => (row.key === key ? { ...row, ...part } : row))),
		drop: (key) => setRows((rows ?? []).filter((row) => row.key !== key)),
		lookUp: async (typed) => {
			const number = parseComplaintNumber(typed);
			if (number === null || known.has(number)) return;
			const found = await find([number]);
			setOthers((before) => [...before, ...found]);
		},
	};
}
