import type { Channel, Status } from "../complaint/complaint.ts";
import type { TemplateFault } from "../complaint/template/faults.ts";
import type { TemplateLanguage } from "../complaint/template/template.ts";
import type { TemplateWording } from "../complaint/template/values.ts";
import type { Zone } from "../complaint/vocabulary.ts";
import { clockText, type DateStyle, dateText, longDateText, zoneName } from "./dates.ts";
import { durationText } from "./duration.ts";
import { common } from "./id/common.ts";
import { DAY_PARTS, VALUE_WORDS, type ValueWords } from "./value-words.ts";
import type { Words } from "./words.ts";

/** The wording of values in replies: that of the template, whatever the language of the screen, because citizens read it. */
export function templateWording(zone: Zone, language: TemplateLanguage): TemplateWording {
	// Official texts in Javanese and Sundanese date in Indonesian; only the greeting has words of its own there.
	const dated = language === "en" ? "en" : "id";
	const style: DateStyle = { zone, language: dated };
	const words = VALUE_WORDS[dated];
	const time = (at: number): string => clockText(at, style).replace(".", words.hourMark);
	const timed = (at: number): string => `${words.at} ${time(at)} ${zoneName(zone)}`;
	return {
		salutation: (own) => words.salutation ?? own,
		dayPart: (part) => DAY_PARTS[language][part],
		moment: (at, isEstimate) => `${dateText(at, style)} ${isEstimate ? words.atAbout : words.at} ${time(at)}`,
		day: (at) => longDateText(at, style),
		today: (at) => `${words.today} ${timed(at)}`,
		tomorrow: (at) => `${words.tomorrow} ${timed(at)}`,
		duration: (milliseconds) => durationText(milliseconds, dated),
		zone: zoneName(zone),
		channel: (channel: Channel) => (channel === "manual" ? null : common.sites[channel]),
		status: (status) => statusText(status, words),
		manualChannels: words.manualChannels,
		roadKinds: [words.roadStatus.province, words.roadStatus.national],
		roadStatus: (status) => words.roadStatus[status],
	};
}

function statusText(status: Status, words: ValueWords): string | null {
	if (status.type === "closed") return words.closed[status.outcome] ?? null;
	return status.type === "dismissed" || status.type === "merged" ? null : words.open[status.type];
}

/** What a variable is called on the screen; one that an agency made up goes by its own name. */
export function variableLabel(variable: string, words: Words): string {
	const labels: Readonly<Record<string, string>> = words.templates.variables;
	return Object.hasOwn(labels, variable) ? (labels[variable] ?? variable) : variable.replaceAll("_", " ");
}

/** What is wrong with a template's text and what to do, as a sentence or two. */
export function templateFaultText({ code, excerpt = "", suggestion }: TemplateFault, { templates }: Words): string {
	const sentence = templates.faults[code](excerpt);
	return suggestion === undefined ? sentence : `${sentence} ${templates.nearestName(suggestion)}`;
}

/** An example or a warning beside the field; null for most. */
export function variableHint(variable: string, words: Words): string | null {
	const hints: Readonly<Record<string, string>> = words.templates.hints;
	return Object.hasOwn(hints, variable) ? (hints[variable] ?? null) : null;
}
