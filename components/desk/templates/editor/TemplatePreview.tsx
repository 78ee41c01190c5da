import type { Channel } from "../../../../lib/complaint/complaint.ts";
import { type Piece, textOf } from "../../../../lib/complaint/template/assembly.ts";
import { needsNumberCheck } from "../../../../lib/complaint/template/kinds.ts";
import { lengthOn } from "../../../../lib/complaint/template/length.ts";
import { countText } from "../../../../lib/words/numbers.ts";
import { variableLabel } from "../../../../lib/words/template-values.ts";
import { useApp, useWords } from "../../../ui/App.tsx";
import type { TemplateForm } from "./template-form.ts";
import { usePreview } from "./usePreview.ts";

const SITES = ["x", "instagram", "facebook"] as const satisfies readonly Channel[];

/** The reply with values, and how long the sites count it. */
export function TemplatePreview({ form }: { form: TemplateForm }) {
	const words = useWords();
	const own = words.desk.templates.preview;
	const preview = usePreview(form);
	if (!preview || form.text.trim() === "") return null;
	const { filled, complaint } = preview;
	const { preview: pieces } = filled;
	return (
		<section class="reply-preview" aria-label={own.title}>
			<h3>{own.title}</h3>
			<p class="small soft">
				{complaint ? own.real(complaint.number, complaint.opd?.abbreviation || words.common.none) : own.example}
			</p>
			<p class="reply-text" lang={form.language}>
				<Pieces pieces={pieces} caret={filled.state === "ready" ? filled.caret : null} />
			</p>
			{form.scope !== "internal" && <Lengths text={textOf(pieces)} />}
			{needsNumberCheck(form) && <p class="field-hint">{words.templates.numbersNeedCheck}</p>}
		</section>
	);
}

/** Values stand out from the words of the template, and the caret shows where it will stand. */
function Pieces({ pieces, caret }: { pieces: readonly Piece[]; caret: number | null }) {
	const words = useWords();
	const mark = <span class="preview-caret" title={words.desk.templates.insert.caret} />;
	let offset = 0;
	const shown = pieces.map((piece, index) => {
		const isHere = caret === offset;
		offset += textOf([piece]).length;
		// Pieces have no identity of their own, and hold no state.
		const key = index;
		return (
			<span key={key}>
				{isHere && mark}
				{piece.type === "missing" && <mark class="gap">{variableLabel(piece.variable, words)}</mark>}
				{piece.type === "value" && <span class="preview-value">{piece.text}</span>}
				{piece.type === "literal" && piece.text}
			</span>
		);
	});
	return (
		<>
			{shown}
			{caret === offset && mark}
		</>
	);
}

function Lengths({ text }: { text: string }) {
	const { words, language } = useApp();
	const own = words.desk.templates.preview;
	const counted = SITES.map((site) => ({ site, ...lengthOn(site, text) }));
	const over = counted.filter(({ count, limit }) => limit !== null && count > limit).map(({ site }) => site);
	return (
		<>
			<ul class="preview-lengths" aria-label={own.lengths}>
				{counted.map(({ site, count, limit }) => (
					<li key={site} class={over.includes(site) ? "reply-too-long" : "soft"}>
						{own.length(words.common.sites[site], countText(count, language), countText(limit ?? 0, language))}
					</li>
				))}
			</ul>
			{over.length > 0 && (
				<p class="field-fault">{own.over(over.map((site) => words.common.sites[site]).join(", "))}</p>
			)}
		</>
	);
}
