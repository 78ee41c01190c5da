import type { Complaint } from "../complaint/complaint.ts";
import { redirectsOf } from "../complaint/holding.ts";
import type { Language, Settings } from "../complaint/settings.ts";
import { stateAt } from "../complaint/state.ts";
import { fullText, postedText, shortText } from "../words/dates.ts";
import { timeLeftText } from "../words/duration.ts";
import { wordsIn } from "../words/words.ts";
import { wordsWithoutNumbers } from "./public-words.ts";
import { shortName } from "./recipients.ts";
import { maskName, safeLink } from "./reporter.ts";
import { shorten } from "./safe-text.ts";

/** A leader reads it on a telephone, between two meetings. */
const QUOTED_LENGTH = 160;

export interface BriefInput {
	complaint: Complaint;
	settings: Pick<Settings, "zone">;
	language: Language;
	/** UTC milliseconds. */
	now: number;
}

/** *Ringkas untuk pimpinan*: one complaint in at most six lines. The citizen by initials; no handle, no number of a person. */
export function briefText({ complaint, settings, language, now }: BriefInput): string {
	const words = wordsIn(language);
	const { brief } = words.forward;
	const style = { zone: settings.zone, language };
	const { topic, location, comment, channel, intake, postedAt, capturedAt, opd, unit, running, firstAnswer } =
		complaint;
	const about = [topic, location].map(wordsWithoutNumbers).filter((part) => part !== "");
	const citizen = (comment.author && maskName(comment.author)) || brief.citizen;
	const source = intake === null ? words.common.sites[channel] : words.common.intakes[intake];
	const written = postedAt ?? { earliest: capturedAt, latest: capturedAt };
	const said = shorten(wordsWithoutNumbers(comment.text ?? ""), QUOTED_LENGTH);
	const holder = opd === null ? brief.noOpd : [shortName(opd), unit].filter((part) => part).join(" · ");
	const redirects = redirectsOf(complaint.held);
	const link = safeLink(complaint);
	const standing = [
		words.common.states[stateAt(complaint, now)],
		running && timeLeftText(now, running, language),
		firstAnswer && brief.answered(shortText(firstAnswer.at, style)),
		complaint.status.type === "closed" ? words.common.outcomes[complaint.status.outcome] : null,
	];
	return [
		brief.title(complaint.number, fullText(now, style)),
		brief.about(about.join(", ") || brief.noTopic),
		brief.said(citizen, source, postedText(written, style), said),
		brief.opd(holder, redirects),
		brief.status(standing.filter((part) => part !== null)),
		...(link === null ? [] : [brief.link(link)]),
	].join("\n");
}
