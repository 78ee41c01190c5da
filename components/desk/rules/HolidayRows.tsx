import { HOLIDAY_TYPES } from "../../../lib/complaint/clock/rules.ts";
import { useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { SelectField, TextField } from "../../ui/Field.tsx";
import { DateField, useFaultAt } from "./fields.tsx";
import type { HolidayForm } from "./form.ts";
import type { Faults } from "./read-form.ts";

interface Props {
	holidays: readonly HolidayForm[];
	year: string;
	faults: Faults;
	onChange: (holidays: HolidayForm[]) => void;
}

/** The holidays of one year, each with its fields in one line. */
export function HolidayRows({ holidays, year, faults, onChange }: Props) {
	const { rules } = useWords().desk;
	const words = rules.holidays;
	const faultAt = useFaultAt(faults);
	const ofYear = holidays.map((holiday, index) => ({ holiday, index })).filter(({ holiday }) => holiday.year === year);
	if (ofYear.length === 0) return <p class="soft">{words.none}</p>;
	return (
		<ul class="holidays">
			{ofYear.map(({ holiday, index }, position) => {
				const place = `holidayTable.holidays.${index}`;
				const set = (changed: Partial<HolidayForm>) => onChange(holidays.with(index, { ...holiday, ...changed }));
				return (
					<li key={index}>
						<fieldset class="holiday">
							<legend class="visually-hidden">{words.row(position + 1)}</legend>
							<DateField
								label={words.date}
								isLabelHidden
								fault={faultAt(`${place}.date`) ?? faultAt(place)}
								value={holiday.date}
								onChange={(date) => set({ date })}
							/>
							<TextField
								label={words.name}
								isLabelHidden
								fault={faultAt(`${place}.name`)}
								maxLength={200}
								value={holiday.name}
								onChange={(name) => set({ name })}
							/>
							<SelectField
								label={words.type}
								isLabelHidden
								value={holiday.type}
								options={HOLIDAY_TYPES.map((type) => ({ value: type, label: words.types[type] }))}
								onChange={(type) => set({ type })}
							/>
							<Button
								look="quiet"
								isSmall
								aria-label={`${rules.remove} ${holiday.name || words.row(position + 1)}`}
								onClick={() => onChange(holidays.toSpliced(index, 1))}
							>
								{rules.remove}
							</Button>
						</fieldset>
					</li>
				);
			})}
		</ul>
	);
}
