import type { ComponentChildren } from "preact";
import type { CellFault } from "../../../lib/tables/check-rows.ts";
import { countText } from "../../../lib/words/numbers.ts";
import { useApp } from "../../ui/App.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { useReveal } from "../useReveal.ts";
import { RowFaults } from "./TableFaults.tsx";
import type { ReadTable } from "./TableImport.tsx";

interface Props<Row> {
	table: Pick<ReadTable<Row>, "name" | "unknown" | "forget">;
	words: { absent: (count: string) => string; replace: (count: string) => string; nothing: string; submit: string };
	/** What the columns are called on the screen. */
	titles: Readonly<Record<keyof Row, string>>;
	/** Of the table and of what it would change, in the order in which they are shown. With one of them nothing can be saved. */
	faults: readonly CellFault<Row>[];
	/** A fault in words. */
	reasonOf: (code: string, value: string) => string;
	/** How many of the file's rows are new, change what is stored, and are stored as they are. */
	counts: Record<"new" | "changed" | "same", number>;
	/** How many of the list the file does not have. */
	absent: number;
	/** Whether the absent ones go. */
	isReplacing: boolean;
	onReplacing: (isReplacing: boolean) => void;
	isBusy: boolean;
	/** Something else is in the way of saving; `children` say what. */
	isBlocked?: boolean;
	/** Whether it was saved: then the file is let go of. */
	onSave: () => Promise<boolean>;
	/** What changes, row by row. */
	changes?: ComponentChildren;
	/** What is to be known before it is saved, below the choice to replace. */
	children?: ComponentChildren;
}

/** What a table would change in a list: its faults, the counts, the choice to replace the whole list, and the button that saves. */
export function TablePreview<Row>({
	table: { name, unknown, forget },
	words: own,
	titles,
	faults,
	reasonOf,
	counts,
	absent,
	isReplacing,
	onReplacing,
	isBusy,
	isBlocked = false,
	onSave,
	changes,
	children,
}: Props<Row>) {
	const { words, language } = useApp();
	const { tables } = words;
	const reveal = useReveal();
	const text = (count: number) => countText(count, language);
	const isSame = counts.new + counts.changed === 0 && !isReplacing;
	const save = async () => {
		if (await onSave()) forget();
	};
	return (
		<section class="preview" ref={reveal} tabIndex={-1} aria-label={tables.import.preview(name)}>
			<h3>{tables.import.preview(name)}</h3>
			{unknown.length > 0 && <Banner tone="warning">{tables.unknown(unknown.join(", "))}</Banner>}
			<RowFaults
				faults={faults.map(({ row, column, code, value }) => ({
					row,
					column: column === null ? null : titles[column],
					reason: reasonOf(code, value),
				}))}
			/>
			<ul class="preview-counts">
				{(["new", "changed", "same"] as const).map((kind) => (
					<li key={kind}>
						<strong>{text(counts[kind])}</strong> {tables.import.kinds[kind]}
					</li>
				))}
			</ul>
			{changes}
			{absent > 0 && (
				<label class="check">
					<input type="checkbox" checked={isReplacing} onChange={(event) => onReplacing(event.currentTarget.checked)} />
					<span>
						{own.replace(text(absent))}
						{!isReplacing && <span class="radio-hint">{own.absent(text(absent))}</span>}
					</span>
				</label>
			)}
			{children}
			{isSame && faults.length === 0 && <p>{own.nothing}</p>}
			<div class="buttons">
				<Button
					look="primary"
					disabled={isBusy || isSame || faults.length > 0 || isBlocked}
					onClick={() => void save()}
				>
					{own.submit}
				</Button>
				<Button onClick={forget}>{words.common.cancel}</Button>
			</div>
		</section>
	);
}
