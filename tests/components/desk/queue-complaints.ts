import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { HOUR, MORNING, makeAnswer, makeComplaint, OTHER_OPD } from "../../factories.ts";
import type { DeskStage } from "./stage.tsx";

const says = (text: string): Complaint["comment"] => ({ ...makeComplaint().comment, text });
const at = (hoursAgo: number) => ({ capturedAt: MORNING - hoursAgo * HOUR, changedAt: MORNING - hoursAgo * HOUR });
const closed = { type: "closed", outcome: "handled", at: MORNING, isWithoutAnswer: false } as const;

/** Overdue, amber, answered, on track, closed. */
export const COMPLAINTS = [
	makeComplaint({ id: "x:1", ...at(26), comment: says("lampu mati") }),
	makeComplaint({ id: "x:2", ...at(20), comment: says("jalan rusak"), opd: OTHER_OPD, capturedBy: "Rina" }),
	makeComplaint({ id: "x:3", ...at(1), comment: { ...says("air keruh"), permalink: null } }),
	makeComplaint({
		id: "x:4",
		...at(5),
		comment: says("sampah menumpuk"),
		status: { type: "answered" },
		firstAnswer: makeAnswer({ kind: "acknowledgement" }),
	}),
	makeComplaint({ id: "x:5", ...at(50), comment: says("banjir kemarin"), status: closed }),
];
export const OPEN = ["lampu mati", "jalan rusak", "air keruh", "sampah menumpuk"];

/** The words of the rows that are drawn. */
export const texts = ({ root }: DeskStage) =>
	[...root.querySelectorAll("tbody .row-button")].map((row) => row.lastChild?.textContent);
export const shows = (stage: DeskStage, expected: string[]) =>
	stage.until(() => JSON.stringify(texts(stage)) === JSON.stringify(expected));
export const rowsOf = ({ root }: DeskStage) => [...root.querySelectorAll<HTMLElement>("tbody .row-button")];
