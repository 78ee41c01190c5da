import { useState } from "preact/hooks";
import { DEFAULT_RULE_BOOK } from "../../../lib/complaint/clock/presets.ts";
import { dayOf } from "../../../lib/complaint/week.ts";
import { useApp, useNow } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { SelectField, TextField } from "../../ui/Field.tsx";
import { useDesk } from "../DeskContext.tsx";
import { useFaultAt } from "./fields.tsx";
import { type HolidayForm, type RulesForm, toHolidayForms } from "./form.ts";
import { HolidayImport } from "./HolidayImport.tsx";
import { HolidayRows } from "./HolidayRows.tsx";
import { inOrder } from "./holiday-changes.ts";
import { HOLIDAY_FORMATS, type HolidayFormat, holidayExport } from "./holiday-export.ts";
import type { PartProps } from "./PoliciesPart.tsx";

/** The holiday table, a year at a time. */
export function HolidaysPart({ form, faults, rules, onChange }: PartProps) {
	const { words, dateStyle } = useApp();
	const own = words.desk.rules.holidays;
	const { download } = useDesk();
	const thisYear = dayOf(useNow(), dateStyle.zone).slice(0, 4);
	const years = Object.keys(form.sources).sort();
	const [chosen, setChosen] = useState(thisYear);
	const year = years.includes(chosen) ? chosen : (years.at(-1) ?? thisYear);
	const faultAt = useFaultAt(faults);
	const set = (changed: Partial<RulesForm>) => onChange({ ...form, ...changed });
	const setHolidays = (holidays: HolidayForm[]) => set({ holidays });
	const blank: HolidayForm = { year, date: "", name: "", type: "regional" };
	const shipped = toHolidayForms(DEFAULT_RULE_BOOK.holidayTable);
	const isShipped =
		JSON.stringify([form.sources, form.holidays]) === JSON.stringify([shipped.sources, shipped.holidays]);
	const removeYear = () => {
		const { [year]: _, ...sources } = form.sources;
		set({ sources, holidays: form.holidays.filter((one) => one.year !== year) });
	};
	const save = (format: HolidayFormat) => {
		const { name, content } = holidayExport(format, rules.holidayTable, year, words);
		download(name, content);
	};
	const count = form.holidays.filter((one) => one.year === year).length;
	return (
		<>
			<p class="lead">{own.lead}</p>
			<section class="card">
				<div class="field-pair">
					<SelectField
						label={own.year}
						value={year}
						options={years.map((one) => ({ value: one, label: one }))}
						onChange={setChosen}
					/>
					<NewYear
						years={years}
						onAdd={(added) => {
							set({ sources: { ...form.sources, [added]: "" } });
							setChosen(added);
						}}
					/>
				</div>
				<TextField
					label={own.source}
					fault={faultAt(`holidayTable.sources.${year}`)}
					isLong
					maxLength={500}
					value={form.sources[year] ?? ""}
					onChange={(source) => set({ sources: { ...form.sources, [year]: source } })}
				/>
				<p>
					<strong>{own.count(count)}</strong> · <span class="soft">{own.version(form.tableVersion)}</span>
				</p>
				<HolidayRows holidays={form.holidays} year={year} faults={faults} onChange={setHolidays} />
				<div class="buttons">
					<Button onClick={() => setHolidays([...inOrder(form.holidays), blank])}>{own.add}</Button>
					<Button look="quiet" disabled={years.length === 1} onClick={removeYear}>
						{own.removeYear(year)}
					</Button>
				</div>
			</section>
			<HolidayImport key={year} form={form} year={year} onChange={onChange} />
			<section class="card" aria-label={own.export}>
				<h2>{own.export}</h2>
				<div class="buttons">
					{HOLIDAY_FORMATS.map((format) => (
						<Button key={format} aria-label={own.exportAs(format.toUpperCase())} onClick={() => save(format)}>
							{format.toUpperCase()}
						</Button>
					))}
				</div>
				<div class="buttons">
					<Button disabled={isShipped} onClick={() => set({ holidays: shipped.holidays, sources: shipped.sources })}>
						{own.shipped}
					</Button>
					{isShipped && <span class="soft small">{own.shippedSame}</span>}
				</div>
			</section>
		</>
	);
}

function NewYear({ years, onAdd }: { years: readonly string[]; onAdd: (year: string) => void }) {
	const own = useApp().words.desk.rules.holidays;
	const [typed, setTyped] = useState("");
	const [isRefused, setRefused] = useState(false);
	const add = () => {
		const isYear = /^20\d{2}$/.test(typed) && !years.includes(typed);
		setRefused(!isYear);
		if (!isYear) return;
		setTyped("");
		onAdd(typed);
	};
	return (
		<div class="add-line">
			<TextField
				label={own.newYear}
				fault={isRefused ? own.yearFault : null}
				maxLength={4}
				value={typed}
				onChange={setTyped}
			/>
			<Button onClick={add}>{own.addYear}</Button>
		</div>
	);
}
