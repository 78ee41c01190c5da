import { type FilledTemplate, fillTemplate, type TemplateValues } from "./fill.ts";
import { dayOfIsoDate, isoDateOf, promisesAhead } from "./promise.ts";
import { TEMPLATE_LANGUAGES, type Template, type TemplateLanguage } from "./template.ts";
import { parseTemplate, variablesOf } from "./text.ts";
import { knownValues, roadValues, type TemplateWording, type ValueSource } from "./values.ts";
import { type VariableInput, variableSpec } from "./variables.ts";

/** One question to the admin, in the order of the text. */
export interface TemplateField {
	variable: string;
	/** False when it stands in optional blocks only: they vanish when it stays empty. */
	isRequired: boolean;
	/** What is typed: a line, several lines, or a day (`2026-11-27`). With `choices` it is the way out of them (*lainnya*, *tanggal lain*). */
	input: "text" | "long" | "date";
	/** Ready answers, worded as they will stand in the reply. */
	choices: readonly string[];
	/** The one of them that was chosen, be it for a template in another language; null when none was. */
	chosen: string | null;
	/** First day that a date field accepts, `2026-11-21`; null when any day will do. */
	earliestDate: string | null;
}

/** A template made ready for the form: what to ask, and what comes of the answers so far. */
export interface PreparedReply {
	fields: readonly TemplateField[];
	filled: FilledTemplate;
}

/**
 * Fills a template with what is known and with the admin's answers.
 * @param answers by variable name: a choice or typed text as it stands, a date as `2026-11-27`. A promise that has come to
 * lie in the past since it was chosen counts as not answered.
 */
export function prepareReply(
	template: Pick<Template, "text" | "scope" | "language">,
	source: ValueSource,
	answers: Readonly<Record<string, string>>,
): PreparedReply {
	const { language } = template;
	const wording = source.wordingIn(language);
	const variables = variablesOf(parseTemplate(template.text));
	// The road's authority is in charge of the road alone: elsewhere (electricity, schools) it is an answer to choose, no more.
	const isAboutRoad = variables.some(({ name }) => name === "ruas_jalan");
	const known = { ...(isAboutRoad && roadValues(source.road, wording)), ...knownValues(template, source) };
	const fields = variables
		.filter(({ name }) => !Object.hasOwn(known, name))
		.map(({ name, isRequired }): TemplateField => {
			const asked = askedIn(language, name, source);
			const chosen = chosenOf(answerTo(name, answers), asked.choices, name, source);
			return { variable: name, isRequired, ...asked, chosen };
		});
	return { fields, filled: fillTemplate(template, { ...answerValues(fields, answers, source, wording), ...known }) };
}

type Asked = Pick<TemplateField, "input" | "choices" | "earliestDate">;

/** What is asked for a variable, in the words of a language. */
function askedIn(language: TemplateLanguage, name: string, source: ValueSource): Asked {
	const wording = source.wordingIn(language);
	const asked = inputOf(variableSpec(name).input, source, wording);
	const ofRoad = roadValues(source.road, wording)[name];
	return ofRoad === undefined ? asked : { ...asked, choices: [ofRoad, ...asked.choices] };
}

/** Ready answers stand in the same order in every language. */
function chosenOf(answer: string, choices: readonly string[], name: string, source: ValueSource): string | null {
	if (answer === "" || choices.includes(answer)) return answer || null;
	for (const language of TEMPLATE_LANGUAGES) {
		const index = askedIn(language, name, source).choices.indexOf(answer);
		if (index >= 0) return choices[index] ?? null;
	}
	return null;
}

function inputOf(input: VariableInput, { settings, now }: ValueSource, wording: TemplateWording): Asked {
	const free = { input: "text", choices: [], earliestDate: null } as const;
	switch (input) {
		case "text":
			return free;
		case "long":
			return { ...free, input: "long" };
		case "date":
			return { ...free, input: "date" };
		case "unit":
			return { ...free, choices: settings.units };
		case "channel":
			return { ...free, choices: wording.manualChannels };
		case "road":
			return { ...free, choices: wording.roadKinds };
		case "promise":
			return {
				input: "date",
				choices: promisesAhead(now, settings.zone).map(({ day, at }) =>
					day === "today" ? wording.today(at) : day === "tomorrow" ? wording.tomorrow(at) : wording.day(at),
				),
				earliestDate: isoDateOf(now, settings.zone),
			};
	}
}

function answerValues(
	fields: readonly TemplateField[],
	answers: Readonly<Record<string, string>>,
	{ settings }: ValueSource,
	wording: TemplateWording,
): TemplateValues {
	const values: Record<string, string> = {};
	for (const { variable, input, chosen, earliestDate } of fields) {
		const answer = answerTo(variable, answers);
		if (input !== "date" || chosen !== null) {
			values[variable] = chosen ?? answer;
			continue;
		}
		const day = dayOfIsoDate(answer, settings.zone);
		if (day !== null && (earliestDate === null || answer >= earliestDate)) values[variable] = wording.day(day);
	}
	return values;
}

function answerTo(name: string, answers: Readonly<Record<string, string>>): string {
	return Object.hasOwn(answers, name) ? (answers[name] ?? "") : "";
}
