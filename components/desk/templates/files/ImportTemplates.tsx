import { useMemo, useState } from "preact/hooks";
import type { TemplateLibrary } from "../../../../lib/complaint/template/library.ts";
import type { Template } from "../../../../lib/complaint/template/template.ts";
import type { Words } from "../../../../lib/words/words.ts";
import { useApp } from "../../../ui/App.tsx";
import { Banner } from "../../../ui/Banner.tsx";
import { FilePicker } from "../../files/FilePicker.tsx";
import { ColumnFault, FileFault } from "../../files/TableFaults.tsx";
import { contentOf } from "../../files/useTableFile.ts";
import { planTemplates } from "./plan-templates.ts";
import { TemplateImportPreview } from "./TemplateImportPreview.tsx";
import { readTemplateFile, TEMPLATE_FILES, type TemplateFileRead } from "./template-file.ts";
import type { TemplateRows } from "./template-row.ts";

interface Props {
	library: TemplateLibrary;
	isBusy: boolean;
	onSave: Save;
}

/**
 * Saves what was shown; `said` tells the admin.
 * @param versions of the library that it was shown against
 * @returns `behind`: ids of those that somebody has changed since, and the library as it is now; nothing was saved then
 */
export type Save = (
	templates: Template[],
	versions: TemplateLibrary["versions"],
	said: string,
) => Promise<"saved" | "failed" | { behind: string[]; library: TemplateLibrary }>;

/** A file of templates: refused with its reason, or shown with what it would change before anything is saved. */
export function ImportTemplates(props: Props) {
	const { words, dateStyle } = useApp();
	const own = words.desk.templateFiles;
	const [state, setState] = useState<null | "reading" | (TemplateFileRead & { name: string })>(null);
	const read = state === "reading" ? null : state;
	const choose = async (file: File) => {
		setState("reading");
		const content = await contentOf(file);
		const outcome: TemplateFileRead = content.ok
			? readTemplateFile(content.bytes, dateStyle.zone)
			: { ok: false, table: content.fault };
		setState({ ...outcome, name: file.name });
	};
	return (
		<section class="template-files-part" aria-label={own.import.title}>
			<h3>{own.import.title}</h3>
			<p class="soft">{own.import.lead}</p>
			<FilePicker
				label={own.import.choose}
				accept={TEMPLATE_FILES}
				hint={words.tables.orDrop}
				onFile={(file) => void choose(file)}
			/>
			<div role="status">{state === "reading" && <p class="soft">{own.import.reading}</p>}</div>
			{read && !read.ok && <WholeFault read={read} words={words} />}
			{read?.ok && <Preview key={read.name} {...props} read={read} name={read.name} onForget={() => setState(null)} />}
		</section>
	);
}

function WholeFault({
	read,
	words,
}: {
	read: Exclude<TemplateFileRead, { ok: true }> & { name: string };
	words: Words;
}) {
	const { files, columns } = words.desk.templateFiles;
	if ("table" in read) return <FileFault file={read.name} fault={read.table} />;
	if ("json" in read)
		return <Banner tone="danger">{words.tables.refused(read.name, files[read.json.code](read.json.value))}</Banner>;
	const { missing, twice, header } = read;
	return (
		<ColumnFault file={read.name} missing={missing.map((field) => columns[field])} twice={twice} header={header} />
	);
}

interface PreviewProps extends Props {
	read: TemplateRows;
	/** The file's. */
	name: string;
	onForget: () => void;
}

function Preview({ library, isBusy, onSave, read, name, onForget }: PreviewProps) {
	const { directory } = useApp();
	/** What it is shown against: nothing changes under the eyes of who reads it. */
	const [basis, setBasis] = useState(library);
	const [behind, setBehind] = useState<string[]>([]);
	const plan = useMemo(() => planTemplates(basis, read, directory), [basis, read, directory]);
	return (
		<TemplateImportPreview
			name={name}
			plan={plan}
			counts={read.counts}
			unknown={read.unknown}
			behind={behind}
			isBusy={isBusy}
			onSave={async (templates, said) => {
				const saved = await onSave(templates, basis.versions, said);
				if (saved === "saved") return onForget();
				if (saved === "failed") return;
				setBehind(templates.filter(({ id }) => saved.behind.includes(id)).map(({ title }) => title));
				setBasis(saved.library);
			}}
			onCancel={onForget}
		/>
	);
}
