import type { ClockRules, RuleBook } from "../../../lib/complaint/clock/rules.ts";
import type { Zone } from "../../../lib/complaint/vocabulary.ts";
import { countText } from "../../../lib/words/numbers.ts";
import { useApp, useAsk } from "../../ui/App.tsx";
import { Banner, FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Toast, useToasts } from "../../ui/Toast.tsx";
import { useAct } from "../../ui/useAct.ts";
import { useLive } from "../../ui/useLive.ts";
import { answerOf, useDesk } from "../DeskContext.tsx";
import { Heading } from "../Heading.tsx";
import { hashOf, RULES_PARTS, type RulesPart } from "../routes.ts";
import { Skeleton } from "../Skeleton.tsx";
import { useDraft } from "../useDraft.ts";
import { CalendarsPart } from "./CalendarsPart.tsx";
import { rulesForm, toForm } from "./form.ts";
import { HolidaysPart } from "./HolidaysPart.tsx";
import { PoliciesPart } from "./PoliciesPart.tsx";
import { placeOf } from "./places.ts";
import { type Faults, readRules } from "./read-form.ts";

const PARTS = { policies: PoliciesPart, calendars: CalendarsPart, holidays: HolidaysPart };

/** *Aturan tenggat*: policies, working hours and holidays, one form in three parts, saved as a whole. */
export function RulesScreen({ part }: { part: RulesPart }) {
	const { words, dateStyle } = useApp();
	const own = words.desk.rules;
	const { data } = useDesk();
	const { zone } = dateStyle;
	const { loaded, value } = useLive(() => answerOf(() => data.clockRules(zone)), [zone]);
	return (
		<div class="page page-wide">
			<div class="title-row">
				<Heading>{own.title}</Heading>
				<a href={hashOf({ screen: "settings" })}>{own.back}</a>
			</div>
			<p class="lead">{own.lead}</p>
			<nav class="parts" aria-label={own.parts.label}>
				{RULES_PARTS.map((one) => (
					<a
						key={one}
						href={hashOf({ screen: "rules", part: one })}
						{...(one === part ? { "aria-current": "page" as const } : {})}
					>
						{own.parts[one]}
					</a>
				))}
			</nav>
			{loaded.state === "failed" && <FaultBanner code={loaded.code} />}
			{loaded.state === "loading" && <Skeleton />}
			{value && <RulesFormFields key={zone} rules={value} zone={zone} part={part} />}
		</div>
	);
}

function RulesFormFields({ rules, zone, part }: { rules: ClockRules; zone: Zone; part: RulesPart }) {
	const ask = useAsk();
	const { words, language } = useApp();
	const own = words.desk.rules;
	const draft = useDraft("desk:rules", rulesForm, toForm(rules));
	const act = useAct();
	const toasts = useToasts();
	const read = readRules(draft.value);
	const faults: Faults = read.ok ? new Map() : read.faults;
	const stored: RuleBook = bookOf(rules);

	const put = async (ruleBook: RuleBook): Promise<{ recomputed: number } | null> =>
		(await act.run(ruleBook, (action) => ask("saveRules", { action, ruleBook })))?.value ?? null;
	const undo = async () => {
		if (await put(stored)) toasts.show({ text: own.undone });
	};
	const save = async () => {
		if (!read.ok) return;
		const done = await put(read.ruleBook);
		if (!done) return;
		draft.settle("saved");
		const { recomputed } = done;
		const text = recomputed === 0 ? own.savedSame : own.saved(countText(recomputed, language));
		toasts.show({ text, undo: () => void undo() });
	};
	const Part = PARTS[part];
	const { calendarIds } = rules;
	return (
		<form
			class="settings-form"
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<Part
				form={draft.value}
				faults={faults}
				rules={read.ok ? { ...read.ruleBook, zone, calendarIds } : rules}
				onChange={draft.change}
			/>
			<div class="buttons buttons-sticky">
				{!read.ok && <FaultList faults={faults} draft={draft.value} />}
				<Button type="submit" look="primary" disabled={act.isBusy || !draft.isChanged || !read.ok}>
					{act.isBusy ? own.saving : own.save}
				</Button>
				{draft.isChanged && (
					<>
						<Button disabled={act.isBusy} onClick={() => draft.settle("discard")}>
							{own.discard}
						</Button>
						<span class="soft">{own.unsaved}</span>
					</>
				)}
				<FaultBanner code={act.fault} />
			</div>
			<Toast toasts={toasts} />
		</form>
	);
}

/** Everything that keeps the rules from being saved, whichever part it is in. */
function FaultList({ faults, draft }: { faults: Faults; draft: Parameters<typeof placeOf>[1] }) {
	const { words } = useApp();
	const own = words.desk.rules;
	return (
		<Banner tone="warning">
			<p>{own.refused(faults.size)}</p>
			<ul class="rule-faults">
				{[...faults].map(([path, code]) => {
					const place = placeOf(path, draft, words);
					return (
						<li key={path}>
							<a href={hashOf({ screen: "rules", part: place.part })}>{own.fault(place.name, own.faults[code])}</a>
						</li>
					);
				})}
			</ul>
		</Banner>
	);
}

const bookOf = ({ policies, calendars, defaultCalendarId, holidayTable }: ClockRules): RuleBook => ({
	policies,
	calendars,
	defaultCalendarId,
	holidayTable,
});
