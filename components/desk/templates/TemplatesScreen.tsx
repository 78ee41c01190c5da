import { useRef } from "preact/hooks";
import { isoDateOf } from "../../../lib/complaint/template/promise.ts";
import { useApp, useNow } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Toast, useToasts } from "../../ui/Toast.tsx";
import { Heading } from "../Heading.tsx";
import { Skeleton } from "../Skeleton.tsx";
import { goTo } from "../useRoute.ts";
import { TemplateSide } from "./editor/TemplateSide.tsx";
import { useLeaving } from "./editor/useLeaving.ts";
import { TemplateFiles } from "./files/TemplateFiles.tsx";
import { FolderList } from "./list/FolderList.tsx";
import { TemplateList } from "./list/TemplateList.tsx";
import { TemplateListHead } from "./list/TemplateListHead.tsx";
import { type ShownTemplates, useShownTemplates } from "./list/useShownTemplates.ts";
import { useFocusKept } from "./useFocusKept.ts";
import { type Library, useLibrary } from "./useLibrary.ts";
import { type TemplatePlace, useTemplatePlace } from "./useTemplatePlace.ts";

interface Props {
	/** See `Route`. */
	templateId: string | null;
	isNew: boolean;
}

/** *Balasan siap pakai*: folders, the list, and one reply beside it. */
export function TemplatesScreen({ templateId, isNew }: Props) {
	const { words, settings, dateStyle } = useApp();
	const own = words.desk.templates;
	const library = useLibrary();
	const toasts = useToasts();
	const leaving = useLeaving();
	const screen = useRef<HTMLDivElement>(null);
	const list = useRef<HTMLDivElement>(null);
	const search = useRef<HTMLInputElement>(null);
	const shown = useShownTemplates(library.live.value, isoDateOf(useNow(), dateStyle.zone));
	const place = useTemplatePlace({ templateId, isNew }, leaving, { list, search });
	useFocusKept(screen, place.keys.focus);
	const { rows, folder, setFolder } = shown;
	const { hasFiles } = place;
	return (
		<div class={`templates${place.hasSide ? " has-side" : ""}`} ref={screen}>
			<div class="templates-head">
				<Heading>{own.title}</Heading>
				{settings?.hasSingleKeys && <p class="small soft templates-keys">{own.keys}</p>}
				<Button isSmall aria-expanded={hasFiles} onClick={place.toggleFiles}>
					{words.desk.templateFiles.open}
				</Button>
			</div>
			<FolderList rows={rows} folder={folder} onChoose={setFolder} />
			<div class="templates-middle">
				<TemplateListHead
					shown={shown}
					searchRef={search}
					onDown={place.keys.focus}
					onAdd={() => place.openNew(null)}
				/>
				<div class="templates-list" ref={list}>
					<Listed library={library} shown={shown} place={place} />
				</div>
			</div>
			<div class="templates-side">
				{hasFiles && (
					<TemplateFiles
						library={library}
						shown={shown.shown.filter(({ isRemoved }) => !isRemoved).map(({ template }) => template)}
						toasts={toasts}
						onClose={place.close}
					/>
				)}
				{library.live.value && !hasFiles && (
					<TemplateSide
						templateId={templateId}
						isNew={isNew}
						library={library}
						rows={rows}
						folder={folder}
						leaving={leaving}
						toasts={toasts}
						takesFocus={place.isByKeyboard}
						onOpen={(id) => goTo({ screen: "templates", templateId: id, isNew: false }, "replace")}
						onCopy={place.openNew}
						onReview={() => setFolder("review")}
						onClose={place.close}
					/>
				)}
			</div>
			<Toast toasts={toasts} />
		</div>
	);
}

interface ListedProps {
	library: Library;
	shown: ShownTemplates;
	place: TemplatePlace;
}

/** The list, or why there is none yet. */
function Listed({ library, shown, place }: ListedProps) {
	const { value, loaded } = library.live;
	return (
		<>
			{loaded.state === "failed" && <FaultBanner code={loaded.code} />}
			{loaded.state === "loading" && <Skeleton />}
			{value && <TemplateList library={library} shown={shown} place={place} />}
		</>
	);
}
