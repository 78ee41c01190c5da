import { useMemo, useRef, useState } from "preact/hooks";
import { isoDateOf } from "../../../lib/complaint/template/promise.ts";
import { useApp, useNow } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Toast, useToasts } from "../../ui/Toast.tsx";
import { Heading } from "../Heading.tsx";
import type { Route } from "../routes.ts";
import { Skeleton } from "../Skeleton.tsx";
import { goTo } from "../useRoute.ts";
import { TemplateSide } from "./editor/TemplateSide.tsx";
import { useLeaving } from "./editor/useLeaving.ts";
import { TemplateFiles } from "./files/TemplateFiles.tsx";
import { FolderList } from "./list/FolderList.tsx";
import { type Folder, found, isIn, listedTemplates } from "./list/folders.ts";
import { TemplateList } from "./list/TemplateList.tsx";
import { TemplateListHead } from "./list/TemplateListHead.tsx";
import { useListKeys } from "./list/useListKeys.ts";
import { useLibrary } from "./useLibrary.ts";

interface Props {
	/** See `Route`. */
	templateId: string | null;
	isNew: boolean;
}

/** *Balasan siap pakai*: folders, the list, and one reply beside it. */
export function TemplatesScreen({ templateId, isNew }: Props) {
	const { words, settings, dateStyle } = useApp();
	const own = words.desk.templates;
	const today = isoDateOf(useNow(), dateStyle.zone);
	const library = useLibrary();
	const toasts = useToasts();
	const leaving = useLeaving();
	const [folder, setFolder] = useState<Folder>("all");
	const [query, setQuery] = useState("");
	const [isByKeyboard, setByKeyboard] = useState(false);
	const [wantsFiles, setWantsFiles] = useState(false);
	const list = useRef<HTMLDivElement>(null);
	const search = useRef<HTMLInputElement>(null);

	const { value, loaded } = library.live;
	const rows = useMemo(() => (value ? listedTemplates(value, today) : []), [value, today]);
	const matching = useMemo(() => found(rows, query), [rows, query]);
	const shown = matching.filter((row) => isIn(folder, row));
	const inAll = matching.filter((row) => isIn("all", row));

	const open = (route: Extract<Route, { screen: "templates" }>, withKeyboard: boolean) =>
		leaving.leave(() => {
			setByKeyboard(withKeyboard);
			setWantsFiles(false);
			goTo(route, templateId === null && !isNew ? "push" : "replace");
		});
	const openOne = (id: string, withKeyboard: boolean) => {
		keys.setActiveId(id);
		if (id !== templateId || isNew) open({ screen: "templates", templateId: id, isNew: false }, withKeyboard);
	};
	const openNew = (from: string | null) => open({ screen: "templates", templateId: from, isNew: true }, true);
	const leaveFor = (thenFiles: boolean) =>
		leaving.leave(() => {
			goTo({ screen: "templates", templateId: null, isNew: false }, "replace");
			setWantsFiles(thenFiles);
			if (!thenFiles) keys.focus();
		});
	const close = () => leaveFor(false);
	const hasFiles = wantsFiles && templateId === null && !isNew;
	const keys = useListKeys({
		list,
		openId: isNew ? null : templateId,
		add: () => openNew(null),
		search: () => search.current?.focus(),
		escape: () => (templateId !== null || isNew || hasFiles) && close(),
		hasSingleKeys: settings?.hasSingleKeys ?? false,
	});
	const hasSide = templateId !== null || isNew || hasFiles;
	return (
		<div class={`templates${hasSide ? " has-side" : ""}`}>
			<div class="templates-head">
				<Heading>{own.title}</Heading>
				{settings?.hasSingleKeys && <p class="small soft templates-keys">{own.keys}</p>}
				<Button isSmall aria-expanded={hasFiles} onClick={() => leaveFor(!hasFiles)}>
					{words.desk.templateFiles.open}
				</Button>
			</div>
			<FolderList rows={rows} folder={folder} onChoose={setFolder} />
			<div class="templates-middle">
				<TemplateListHead
					query={query}
					onQuery={setQuery}
					searchRef={search}
					onDown={keys.focus}
					onAdd={() => openNew(null)}
					shown={shown.length}
					all={rows.filter((row) => isIn(folder, row)).length}
					elsewhere={query.trim() === "" || folder === "all" ? 0 : inAll.filter((row) => !isIn(folder, row)).length}
					onAll={() => setFolder("all")}
				/>
				<div class="templates-list" ref={list}>
					{loaded.state === "failed" && <FaultBanner code={loaded.code} />}
					{loaded.state === "loading" && <Skeleton />}
					{value && (
						<TemplateList
							rows={shown}
							library={library}
							folder={folder}
							query={query}
							openId={isNew ? null : templateId}
							activeId={keys.activeId}
							onActive={keys.setActiveId}
							onOpen={openOne}
							onFolder={setFolder}
							onClear={() => setQuery("")}
							onAdd={() => openNew(null)}
						/>
					)}
				</div>
			</div>
			<div class="templates-side">
				{hasFiles && (
					<TemplateFiles
						library={library}
						shown={shown.filter(({ isRemoved }) => !isRemoved).map(({ template }) => template)}
						toasts={toasts}
						onClose={close}
					/>
				)}
				{value && !hasFiles && (
					<TemplateSide
						templateId={templateId}
						isNew={isNew}
						library={library}
						rows={rows}
						folder={folder}
						leaving={leaving}
						toasts={toasts}
						takesFocus={isByKeyboard}
						onOpen={(id) => goTo({ screen: "templates", templateId: id, isNew: false }, "replace")}
						onCopy={openNew}
						onReview={() => setFolder("review")}
						onClose={close}
					/>
				)}
			</div>
			<Toast toasts={toasts} />
		</div>
	);
}
