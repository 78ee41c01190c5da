import type { replyChecks as id } from "../id/reply-checks.ts";

export const replyChecks: typeof id = {
	found: {
		"identifying-number": (excerpt) => `Everybody can see this reply, and it holds personal data: "${excerpt}".`,
		"masked-number": (excerpt) => `A number in this text is masked: "${excerpt}".`,
		"promise-without-date": (excerpt) => `There is a promise without a time: "${excerpt}".`,
		blame: (excerpt) => `These words may sound like blaming the citizen: "${excerpt}".`,
		capitals: (excerpt) => `Words in capitals read like shouting: "${excerpt}".`,
		repeated: () => "This reply was used twice in this conversation already.",
		"foreign-link": (excerpt) => `This link is not one of the registered official domains: "${excerpt}".`,
		"emergency-first": () => "This complaint is an emergency, but the emergency number was not told yet.",
		"guidance-waiting": () => "This answer still waits for guidance.",
		"guidance-rejected": () => "This answer was rejected.",
	},
	answered: (by, at) => `${by} answered this complaint on ${at}.`,
	advice: {
		"identifying-number": "Remove it, or go on in direct messages.",
		"masked-number": "Complete the number or remove it: the citizen would see nothing but dots.",
		"promise-without-date": "Name a day or an hour that can surely be kept.",
		blame: "Replace it by a step that can be taken.",
		capitals: "Write in ordinary letters.",
		repeated: "Choose another reply or change its words.",
		"foreign-link": "Use an official link, or register its domain in the settings.",
		"emergency-first": "Tell the emergency number first.",
		"answered-meanwhile": "Read that answer first, so that yours does not contradict it.",
		"guidance-waiting": "Wait for the decision, or send another reply as first response meanwhile.",
		"guidance-rejected": "Change it as the remark says, or ask for guidance again.",
	},
};
