import type { Template } from "../../../../lib/complaint/template/template.ts";
import { countText } from "../../../../lib/words/numbers.ts";
import { useApp } from "../../../ui/App.tsx";
import { FaultBanner } from "../../../ui/Banner.tsx";
import type { Toasts } from "../../../ui/Toast.tsx";
import { useAct } from "../../../ui/useAct.ts";
import { useReveal } from "../../useReveal.ts";
import { EditorHead } from "../editor/EditorHead.tsx";
import type { Library } from "../useLibrary.ts";
import { ExportTemplates } from "./ExportTemplates.tsx";
import { ImportTemplates, type Save } from "./ImportTemplates.tsx";

interface Props {
	library: Pick<Library, "live">;
	/** Those that the list shows now. */
	shown: readonly Template[];
	toasts: Pick<Toasts, "show">;
	onClose: () => void;
}

/** *Berkas*: the library as a file, and templates from one. What was brought in can be taken back in one step. */
export function TemplateFiles({ library: { live }, shown, toasts, onClose }: Props) {
	const { words, language, ask } = useApp();
	const { import: own, title } = words.desk.templateFiles;
	const { isBusy, fault, run } = useAct();
	const reveal = useReveal();
	const { value } = live;
	if (!value) return null;
	const undo = async (templates: Template[]) => {
		const answer = await ask("unsaveTemplates", { templates });
		live.reload();
		const left = answer.ok && answer.value.length > 0 ? ` ${own.left(countText(answer.value.length, language))}` : "";
		toasts.show({ text: answer.ok ? own.undone + left : own.undoFailed });
	};
	const save: Save = async (templates, versions, said) => {
		const ids = new Set(templates.map(({ id }) => id));
		const bases = versions.filter(([id]) => ids.has(id));
		const done = await run([templates, bases], () => ask("saveTemplates", { templates, bases }));
		if (!done) return "failed";
		const library = await ask("templates", {});
		if (library.ok) live.set(library.value);
		if (done.value.length > 0) return { behind: done.value, library: library.ok ? library.value : value };
		toasts.show({ text: said, undo: () => void undo(templates) });
		return "saved";
	};
	return (
		<section class="template-files" aria-label={title} ref={reveal} tabIndex={-1}>
			<EditorHead title={title} onClose={onClose} closeLabel={words.common.close} />
			<FaultBanner code={fault} />
			<ExportTemplates all={value.templates.map(({ template }) => template)} shown={shown} />
			<ImportTemplates library={value} isBusy={isBusy} onSave={save} />
		</section>
	);
}
