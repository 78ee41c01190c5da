import { useState } from "preact/hooks";
import { countText } from "../../../../lib/words/numbers.ts";
import { useApp } from "../../../ui/App.tsx";
import { FOLDER_KINDS, type Folder, type FolderKind, foldersOf, isIn, type ListedTemplate } from "./folders.ts";

const DRAWERS = ["all", "favourites", "review", "removed"] as const satisfies readonly Folder[];

interface Props {
	rows: readonly ListedTemplate[];
	folder: Folder;
	onChoose: (folder: Folder) => void;
}

/** The folders, with a switch of what they are by. */
export function FolderList({ rows, folder, onChoose }: Props) {
	const { words, directory } = useApp();
	const own = words.desk.templates.folders;
	const [kind, setKind] = useState<FolderKind>("situation");
	const count = (one: Folder): number => rows.filter((row) => isIn(one, row)).length;
	const button = (one: Folder, name: string, many: number) => (
		<li key={one}>
			<FolderButton name={name} count={many} isOpen={one === folder} onClick={() => onChoose(one)} />
		</li>
	);
	const changeKind = (next: FolderKind) => {
		setKind(next);
		// A folder that is no longer in sight would hide what is missing from the list.
		if (folder.includes(":")) onChoose("all");
	};
	return (
		<nav class="folders" aria-label={own.label}>
			<ul>{DRAWERS.map((drawer) => button(drawer, own[drawer], count(drawer)))}</ul>
			<fieldset class="segments" aria-label={own.by}>
				{FOLDER_KINDS.map((one) => (
					<button key={one} type="button" class="segment" aria-pressed={one === kind} onClick={() => changeKind(one)}>
						{own.kinds[one]}
					</button>
				))}
			</fieldset>
			<ul>{foldersOf(kind, rows, words, directory).map((one) => button(one.folder, one.name, one.count))}</ul>
		</nav>
	);
}

interface ButtonProps {
	name: string;
	count: number;
	isOpen: boolean;
	onClick: () => void;
}

function FolderButton({ name, count, isOpen, onClick }: ButtonProps) {
	const { language } = useApp();
	return (
		<button type="button" class="list-button folder" aria-current={isOpen} onClick={onClick}>
			<span>{name}</span>
			<span class="folder-count">{countText(count, language)}</span>
		</button>
	);
}
