import type { queue as id } from "../id/desk-queue.ts";

export const queue: typeof id = {
	title: "Queue",
	states: "Open complaints by state",
	filters: "Filter the queue",
	chips: {
		all: "All open",
		pending: "Not confirmed as sent",
		closed: "Closed (30 days)",
	},
	search: "Search number, text, topic, place, account, OPD",
	searching: "The search covers all complaints, closed ones too.",
	columns: {
		state: "State",
		time: "Time",
		opd: "OPD",
		text: "Text",
		place: "Place",
		source: "Source",
		officer: "Officer",
	},
	caption: (count) => `${count} complaints`,
	noText: "(no text)",
	pendingMark: "sent?",
	pendingTitle: "not confirmed as sent",
	more: (count) => `Show ${count} more`,
	copyForLeader: "Copy for the head",
	empty: {
		firstTitle: "No complaints yet",
		first:
			"Open one of the sites, then click ○ Record beneath a citizen's comment. Recorded complaints appear here, the most urgent on top.",
		doneTitle: "No open complaints",
		done: "All complaints are finished. This week's report is ready for download.",
		toWeekly: "To the weekly report",
		filteredTitle: "No complaints under this filter",
		showAll: "Show all open",
		foundNothing: (query) => `No complaint fits “${query}”`,
		tryOther: "Try a shorter word, an account's name, or a complaint number such as 7K4Q-M2XD.",
		clearSearch: "Clear the search",
	},
	pane: {
		title: "Complaint details",
		label: (number) => `Complaint ${number}`,
		close: "Close details",
		gone: "This complaint was not found. Perhaps its recording was undone.",
	},
};
