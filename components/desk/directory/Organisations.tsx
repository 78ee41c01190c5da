import { useMemo, useRef, useState } from "preact/hooks";
import type { Organisation } from "../../../lib/complaint/directory.ts";
import { countText } from "../../../lib/words/numbers.ts";
import { useApp } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/Field.tsx";
import { Toast, useToasts } from "../../ui/Toast.tsx";
import { useAct } from "../../ui/useAct.ts";
import { useDesk } from "../DeskContext.tsx";
import { ImportOrganisations } from "./ImportOrganisations.tsx";
import { focusRow } from "./list-keys.ts";
import { type CalendarChoice, OrganisationEditor } from "./OrganisationEditor.tsx";
import { OrganisationList } from "./OrganisationList.tsx";
import { listGroups } from "./organisation-list.ts";

/** The list beside the organisation that was chosen; below them files. */
export function Organisations({ calendars }: { calendars: readonly CalendarChoice[] }) {
	const { ask, words, language, directory } = useApp();
	const own = words.desk.directory;
	const { reloadSession } = useDesk();
	const [query, setQuery] = useState("");
	/** Id; "" for a new one; null: none is open. */
	const [openId, setOpenId] = useState<string | null>(null);
	const act = useAct();
	const toasts = useToasts();
	const list = useRef<HTMLDivElement>(null);
	const { all } = directory;
	const groups = useMemo(() => listGroups(all, query), [all, query]);
	const shown = groups.reduce((sum, { rows }) => sum + rows.length, 0);
	const open = all.find(({ id }) => id === openId) ?? null;

	const save = async (organisations: readonly Organisation[]): Promise<boolean> => {
		const done = await act.run(organisations, () => ask("saveDirectory", { organisations: [...organisations] }));
		if (done) reloadSession();
		return done !== null;
	};
	const close = () => {
		setOpenId(null);
		focusRow(list, openId ? `[data-id="${CSS.escape(openId)}"]` : "button");
	};
	const remove = async (organisation: Organisation) => {
		if (!(await save(all.filter(({ id }) => id !== organisation.id)))) return;
		setOpenId(null);
		// Its row still stands there for a moment.
		focusRow(list, "button");
		toasts.show({ text: own.removed(organisation.name), undo: () => void save(all) });
	};
	return (
		<>
			<div class={`directory${openId === null ? "" : " directory-open"}`}>
				<div class="directory-list" ref={list}>
					<div class="directory-tools">
						<TextField label={own.search} placeholder={own.searchHint} value={query} onChange={setQuery} />
						<Button onClick={() => setOpenId("")}>{own.add}</Button>
					</div>
					<p class="small soft" role="status">
						{own.count(countText(shown, language), countText(all.length, language))}
					</p>
					{shown === 0 && <p>{all.length === 0 ? own.empty : own.none}</p>}
					<OrganisationList groups={groups} chosenId={openId} onChoose={setOpenId} />
				</div>
				<div class="directory-side">
					<FaultBanner code={act.fault} />
					{openId !== null && (open || openId === "") ? (
						<OrganisationEditor
							key={openId}
							organisation={open}
							calendars={calendars}
							isBusy={act.isBusy}
							onSave={async (organisations, saved) => {
								if (!(await save(organisations))) return false;
								toasts.show({ text: own.saved(saved.name), undo: () => void save(all) });
								setOpenId(saved.id);
								return true;
							}}
							onRemove={(organisation) => void remove(organisation)}
							onClose={close}
						/>
					) : (
						<ImportOrganisations
							calendarIds={calendars.map(({ id }) => id)}
							isBusy={act.isBusy}
							onSave={async (organisations, said) => {
								if (!(await save(organisations))) return false;
								toasts.show({ text: said, undo: () => void save(all) });
								return true;
							}}
						/>
					)}
				</div>
			</div>
			<Toast toasts={toasts} />
		</>
	);
}
