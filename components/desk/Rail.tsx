import { officerOfDay } from "../../lib/complaint/duty.ts";
import { useApp } from "../ui/App.tsx";
import { useDesk } from "./DeskContext.tsx";
import { hashOf, OPEN_QUEUE, type Route } from "./routes.ts";

const PLACES: readonly Exclude<Route, { screen: "start" | "rules" }>[] = [
	OPEN_QUEUE,
	{ screen: "demand", recipientId: null },
	{ screen: "weekly", weekId: null },
	{ screen: "templates", templateId: null, isNew: false },
	{ screen: "directory", part: "organisations" },
	{ screen: "settings" },
];

/** The left rail: the screens, and the officer on duty in whose name things are recorded. */
export function Rail({ screen }: { screen: Route["screen"] }) {
	const { ask, words, now } = useApp();
	const { desk, common } = words;
	const { session, reloadSession } = useDesk();
	const officers = session.settings?.officers ?? [];
	const officer = session.officer ?? "";
	const today = session.settings && officerOfDay(now.value, session.settings);
	const choices = officer === "" || officers.includes(officer) ? officers : [officer, ...officers];
	// The rules are a part of the settings with a page of its own.
	const current = screen === "rules" ? "settings" : screen;
	const choose = async (chosen: string) => {
		await ask("setOfficer", { officer: chosen });
		reloadSession();
	};
	return (
		<header class="rail">
			<p class="rail-product">{common.product}</p>
			{session.settings && <p class="rail-agency">{session.settings.opd.abbreviation}</p>}
			<nav aria-label={desk.nav.label}>
				<ul>
					{PLACES.map((place) => (
						<li key={place.screen}>
							<a href={hashOf(place)} {...(current === place.screen ? { "aria-current": "page" as const } : {})}>
								{desk.nav[place.screen]}
							</a>
						</li>
					))}
				</ul>
			</nav>
			{choices.length > 0 && (
				<label class="rail-officer">
					<span class="field-label">{desk.officer}</span>
					<select class="input" value={officer} onChange={(event) => void choose(event.currentTarget.value)}>
						{choices.map((name) => (
							<option key={name} value={name}>
								{name}
							</option>
						))}
					</select>
					{today && <span class="field-hint">{desk.reminders.today(today)}</span>}
				</label>
			)}
		</header>
	);
}
