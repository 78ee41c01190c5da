import type { bulk as id } from "../id/desk-bulk.ts";

const many = (count: number): string => (count === 1 ? "1 complaint" : `${count} complaints`);

/** Words of what is done to many complaints of the queue at once. */
export const bulk: typeof id = {
	label: "Selected complaints",
	count: (count) => `${count} selected`,
	selectAll: (count) => `Select all that are shown (${count})`,
	selectOne: (number) => `Select complaint ${number}`,
	clear: "Clear selection",
	tasks: { assign: "Change OPD…", close: "Close…", note: "Note…" },
	titles: {
		assign: (count) => `Change the OPD of ${many(count)}`,
		close: (count) => `Close ${many(count)}`,
		note: (count) => `Note on ${many(count)}`,
	},
	opd: "To which OPD",
	opdPlaceholder: "Type a name or abbreviation",
	outcome: "Outcome",
	reason: "Reason",
	note: "Note (citizens do not see it)",
	submit: (count) => `Apply to ${many(count)}`,
	running: (done, total) => `${done} of ${many(total)} done …`,
	undoing: (done, total) => `${done} of ${total} parts undone …`,
	stop: "Stop",
	stopped: (left) => `Stopped. Not touched: ${many(left)}.`,
	failed: (left) => `Not touched: ${many(left)}.`,
	goOn: "Go on",
	done: {
		assign: (count, opd) => `${many(count)} went to ${opd}.`,
		close: (count) => `${many(count)} closed.`,
		note: (count) => `Note added to ${many(count)}.`,
	},
	skipped: (count) => `${count} skipped:`,
	more: (count) => `and ${count} more`,
	undone: "Everything was undone.",
};
