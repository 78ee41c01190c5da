import type { fieldwork as id } from "../id/fieldwork.ts";

export const fieldwork: typeof id = {
	rounds: {
		title: "Morning round",
		checked: (site, time) => `${site} checked ${time}`,
		notSince: (site, day) => `${site} not checked since ${day}`,
		never: (site) => `${site} never checked`,
		partly: (site, checked, all) => `${site} ${checked} of ${all} accounts checked`,
		next: "Next",
		nextIs: (name) => `to ${name}`,
		noAccounts: "The agency's accounts are not filled in, so Tanggap does not know which pages to open.",
		fillIn: "Fill in accounts in Settings",
		accounts: "Accounts and their last posts",
		lookedAt: (time) => `opened ${time}`,
		notYet: "not opened",
		unhandled: (unhandled, shown) => `${unhandled} of ${shown} unhandled`,
		allHandled: (shown) => `${shown} comments, all handled`,
		noComments: "no citizens' comments yet",
		noPosts: "Its posts have not been seen. Open this profile to have the last ones listed here.",
		noText: "(post without words)",
		more: (count) => `${count} other posts`,
		unopened: (accounts, posts) => {
			const parts = [accounts > 0 ? `${accounts} accounts` : "", posts > 0 ? `${posts} posts` : ""].filter(Boolean);
			return `${parts.join(" and ")} were never opened on this PC.`;
		},
		onlyOpened: "Tanggap sees only the pages that you open on this PC.",
	},
	links: {
		title: "Links to visit",
		waiting: (count) => `${count} waiting`,
		invite: "paste them here",
		paste: "Paste links",
		placeholder: "Paste a message with links to X, Facebook or Instagram",
		add: "Add",
		outcome: (added, known, foreign) => {
			const parts = [`${added} links added`];
			if (known > 0) parts.push(`${known} there already`);
			if (foreign > 0) parts.push(`${foreign} not of the three sites`);
			return parts.join(", ");
		},
		nothing: "There is no link to X, Facebook or Instagram in that text. Copy the link and paste it here.",
		list: "List of links",
		none: "No links are waiting.",
		added: (by, time) => [by, time].filter(Boolean).join(", "),
		opened: "opened",
		open: "Open",
		openLink: (name) => `Open ${name}`,
		elsewhere: "This link is not of the three sites, so it cannot be opened from here.",
		finish: "Done",
		finishLink: (name) => `Done with ${name}`,
		remove: "Remove",
		removeLink: (name) => `Remove ${name} from the list`,
		finished: "Link visited",
		removed: "Link removed from the list",
		guide: {
			comment: (handle) =>
				`A link of the list names one comment${handle === null ? "" : ` by @${handle}`} under this post, which is not shown yet. Show more comments on this page; once it is there it opens here.`,
			post: "This is a post of the list of links. Choose the comment to record, then press Done.",
		},
	},
	manual: {
		title: "Enter by hand",
		invite: "DM, telephone, WhatsApp, counter",
		intake: "Through",
		noIntake: "Choose first how this complaint came.",
		text: "Complaint",
		noText: "Enter the complaint first.",
		textHint: "NIK and telephone numbers in here are masked when it is saved.",
		more: "More details",
		author: "Name of the citizen",
		location: "Location",
		contact: "Number to call back",
		contactHint: "Kept on this PC only, in no file, and deleted 7 days after the complaint is closed.",
		done: (number) => `Recorded ${number}`,
		reply: "Copy the reply and send it the way the citizen came.",
	},
	contact: {
		label: "Call back:",
		copy: "Copy the number to call back",
		note: "On this PC only; deleted 7 days after the complaint is closed.",
	},
	continuedInDm: "Noted: the talk goes on in direct messages",
};
