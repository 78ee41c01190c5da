import type { Template } from "../../../../lib/complaint/template/template.ts";
import { countText } from "../../../../lib/words/numbers.ts";
import { useApp, useWords } from "../../../ui/App.tsx";
import { Banner } from "../../../ui/Banner.tsx";
import { Button } from "../../../ui/Button.tsx";
import { useReveal } from "../../useReveal.ts";
import type { PlannedTemplate, RowReason, TemplatePlan } from "./plan-templates.ts";
import { reasonText } from "./reason-text.ts";
import type { TemplateRows } from "./template-row.ts";

/** Lines shown of each list. */
const MOST_SHOWN = 100;

interface Props {
	/** The file's. */
	name: string;
	plan: TemplatePlan;
	counts: TemplateRows["counts"];
	unknown: readonly string[];
	/** Titles of those that somebody had changed meanwhile when they were to be saved. */
	behind: readonly string[];
	isBusy: boolean;
	onSave: (templates: Template[], said: string) => Promise<void>;
	onCancel: () => void;
}

/** What a file of templates would change: how many of each kind, which, what is refused and why, and the button that saves. */
export function TemplateImportPreview({ name, plan, counts, unknown, behind, isBusy, onSave, onCancel }: Props) {
	const { words, language } = useApp();
	const { import: own } = words.desk.templateFiles;
	const reveal = useReveal();
	const text = (count: number) => countText(count, language);
	const { planned, refused } = plan;
	const changes = planned.filter(({ kind }) => kind !== "same");
	const count = (...kinds: PlannedTemplate["kind"][]) => planned.filter(({ kind }) => kinds.includes(kind)).length;
	const refusedRows = new Set(refused.map(({ row }) => row)).size;
	const numbers = (["new", "changed", "back", "same"] as const).map((kind) => [kind, count(kind)] as const);
	return (
		<section class="preview" ref={reveal} tabIndex={-1} aria-label={words.tables.import.preview(name)}>
			<h4>{words.tables.import.preview(name)}</h4>
			{unknown.length > 0 && <Banner tone="warning">{words.tables.unknown(unknown.slice(0, 20).join(", "))}</Banner>}
			<Reasons tone="danger" title={own.refusedTitle(refused.length)} reasons={refused} counts={counts} />
			<ul class="preview-counts">
				{[...numbers, ["refused", refusedRows] as const]
					.filter(([kind, number]) => number > 0 || (kind !== "back" && kind !== "refused"))
					.map(([kind, number]) => (
						<li key={kind}>
							<strong>{text(number)}</strong> {own.counts[kind]}
						</li>
					))}
			</ul>
			<Changes changes={changes} />
			<Reasons
				tone="warning"
				title={own.notesTitle(changes.flatMap(({ notes }) => notes).length)}
				reasons={changes.flatMap(({ notes }) => notes)}
				counts={counts}
			/>
			{behind.length > 0 && (
				<Banner tone="warning">{own.behind(behind.map((title) => `“${title}”`).join(", "))}</Banner>
			)}
			{changes.length === 0 && <p>{planned.length > 0 ? own.nothing : own.noneLeft}</p>}
			<div class="buttons">
				{changes.length > 0 && (
					<Button
						look="primary"
						disabled={isBusy}
						onClick={() =>
							void onSave(
								changes.map(({ template }) => template),
								own.done(text(count("new", "back")), text(count("changed"))),
							)
						}
					>
						{own.submit(text(changes.length))}
					</Button>
				)}
				<Button onClick={onCancel}>{words.common.cancel}</Button>
			</div>
		</section>
	);
}

/** Which are new and which change, and in what. */
function Changes({ changes }: { changes: readonly PlannedTemplate[] }) {
	const { desk, tables } = useWords();
	const { import: own, columns } = desk.templateFiles;
	if (changes.length === 0) return null;
	return (
		<ul class="plan-rows" aria-label={own.changes}>
			{changes.slice(0, MOST_SHOWN).map(({ row, kind, template, fields }) => (
				<li key={row}>
					<span class={`plan-kind plan-${kind === "back" ? "new" : kind}`}>{own.counts[kind]}</span>
					<span>
						{template.title}
						{fields.length > 0 && (
							<span class="field-hint"> {own.changed(fields.map((field) => columns[field]).join(", "))}</span>
						)}
					</span>
				</li>
			))}
			{changes.length > MOST_SHOWN && <li>{tables.more(changes.length - MOST_SHOWN)}</li>}
		</ul>
	);
}

interface ReasonsProps {
	tone: "danger" | "warning";
	title: string;
	reasons: readonly RowReason[];
	counts: TemplateRows["counts"];
}

function Reasons({ tone, title, reasons, counts }: ReasonsProps) {
	const words = useWords();
	const { import: own, columns } = words.desk.templateFiles;
	const { tables } = words;
	if (reasons.length === 0) return null;
	const sentence = (reason: RowReason): string => {
		const [at, why] = [String(reason.row), reasonText(reason, words)];
		if (reason.column === null) return counts === "lines" ? tables.faultInRow(at, why) : own.item(at, why);
		const column = columns[reason.column];
		return counts === "lines" ? tables.faultIn(at, column, why) : own.itemField(at, column, why);
	};
	const sentences = [...new Set(reasons.slice(0, MOST_SHOWN).map(sentence))];
	return (
		<Banner tone={tone}>
			<p>{title}</p>
			<ul class="fault-list">
				{sentences.map((one) => (
					<li key={one}>{one}</li>
				))}
			</ul>
			{reasons.length > MOST_SHOWN && <p>{tables.more(reasons.length - MOST_SHOWN)}</p>}
		</Banner>
	);
}
