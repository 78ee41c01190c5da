import type { Words } from "../../../lib/words/words.ts";
import type { RulesPart } from "../routes.ts";
import type { RulesForm } from "./form.ts";

/** Where in the screen something is wrong: the part to open, and its name in words. */
export interface Place {
	part: RulesPart;
	name: string;
}

/** The place of a path such as `policies.0.rules.1.firstResponse.count`, as a person would name it. */
export function placeOf(path: string, form: RulesForm, { desk, deadline }: Words): Place {
	const { places, policies } = desk.rules;
	const [part, index = "", field, position = "", inner, weekday = ""] = path.split(".");
	const nameOr = (name: string | undefined): string => name?.trim() || places.unnamed;
	const day = (at: string): string => deadline.weekdays[Number(at)] ?? "";
	const joined = (...names: (string | false)[]): string =>
		names.filter((name) => name !== false && name !== "").join(", ");
	switch (part) {
		case "policies": {
			const policy = places.policy(nameOr(form.policies[Number(index)]?.name));
			if (field === "rules" && position !== "")
				return { part, name: joined(policy, places.rule(Number(position) + 1), whichOf(inner, policies)) };
			return { part, name: policy };
		}
		case "calendars": {
			const calendar = form.calendars[Number(index)];
			const name = places.calendar(nameOr(calendar?.name));
			if (field === "hours") return { part, name: joined(name, day(position)) };
			if (field !== "seasons") return { part, name };
			const season = nameOr(calendar?.seasons[Number(position)]?.name);
			return { part, name: joined(name, places.season(season), inner === "hours" && day(weekday)) };
		}
		case "holidayTable": {
			if (index === "sources") return { part: "holidays", name: places.year(field ?? "") };
			const holiday = form.holidays[Number(field)];
			return { part: "holidays", name: places.holiday(holiday?.date || (holiday?.year ?? ""), holiday?.name ?? "") };
		}
		default:
			return { part: "calendars", name: places.usual };
	}
}

function whichOf(which: string | undefined, words: Words["desk"]["rules"]["policies"]): string {
	return which === "firstResponse" || which === "followUp" ? words[which].toLocaleLowerCase() : "";
}
