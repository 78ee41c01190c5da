import { useRef, useState } from "preact/hooks";
import type { Words } from "../../../lib/words/words.ts";
import { useApp } from "../../ui/App.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { FilePicker } from "../files/FilePicker.tsx";
import { FileFault } from "../files/TableFaults.tsx";
import { contentOf } from "../files/useTableFile.ts";
import type { RulesForm } from "./form.ts";
import { HolidayPreview } from "./HolidayPreview.tsx";
import { withFile } from "./holiday-changes.ts";
import { readHolidayFile } from "./holiday-file.ts";
import type { HolidayFile, HolidayFileFault, HolidayFileRead } from "./holiday-reading.ts";

/** Reasons shown at once. */
const MOST_REASONS = 10;

type State = null | "reading" | "used" | (HolidayFileRead & { name: string });

interface Props {
	form: RulesForm;
	/** For which a table is read. */
	year: string;
	onChange: (form: RulesForm) => void;
}

/** A file of holidays: refused with row and reason, or shown with what it would change before it is taken. */
export function HolidayImport({ form, year, onChange }: Props) {
	const { words } = useApp();
	const own = words.desk.rules.import;
	const [state, setState] = useState<State>(null);
	const picker = useRef<HTMLInputElement>(null);
	const read = typeof state === "string" ? null : state;
	const choose = async (file: File) => {
		setState("reading");
		const content = await contentOf(file);
		const holidays: HolidayFileRead = content.ok
			? readHolidayFile(content.bytes, year)
			: { ok: false, table: content.fault };
		setState({ ...holidays, name: file.name });
	};
	const leave = (next: "used" | null) => {
		setState(next);
		// The pressed button goes with the preview.
		picker.current?.focus();
	};
	const use = (file: HolidayFile) => {
		onChange(withFile(form, file));
		leave("used");
	};
	return (
		<section class="card" aria-label={own.title(year)}>
			<h2>{own.title(year)}</h2>
			<p class="field-hint">{own.lead}</p>
			<FilePicker
				label={own.choose}
				accept=".csv,.xlsx,.json"
				hint={words.tables.orDrop}
				inputRef={picker}
				onFile={(file) => void choose(file)}
			/>
			<div role="status">
				{state === "reading" && <p class="soft">{own.reading}</p>}
				{state === "used" && <Banner tone="info">{own.used}</Banner>}
			</div>
			{read && "table" in read && <FileFault file={read.name} fault={read.table} />}
			{read && "faults" in read && (
				<Banner tone="danger">
					<p>{own.refused(read.name)}</p>
					<ul>
						{reasonsOf(read.faults, own).map((reason) => (
							<li key={reason}>{reason}</li>
						))}
					</ul>
				</Banner>
			)}
			{read?.ok && (
				<HolidayPreview name={read.name} form={form} file={read.file} onUse={use} onCancel={() => leave(null)} />
			)}
		</section>
	);
}

function reasonsOf(faults: readonly HolidayFileFault[], words: Words["desk"]["rules"]["import"]): string[] {
	const reasons = faults.slice(0, MOST_REASONS).map(({ row, code, value, expected }) => {
		const reason = code === "otherYear" ? words.faults.otherYear(value, expected ?? "") : words.faults[code](value);
		return row === null ? reason : words.atRow(String(row), reason);
	});
	const hidden = faults.length - reasons.length;
	return hidden > 0 ? [...reasons, words.more(hidden)] : reasons;
}
