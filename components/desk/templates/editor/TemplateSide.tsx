import { useAsk, useWords } from "../../../ui/App.tsx";
import { FaultBanner } from "../../../ui/Banner.tsx";
import { Button } from "../../../ui/Button.tsx";
import type { Toasts } from "../../../ui/Toast.tsx";
import { useLive } from "../../../ui/useLive.ts";
import { Skeleton } from "../../Skeleton.tsx";
import type { Folder, ListedTemplate } from "../list/folders.ts";
import { TemplateStart } from "../list/TemplateStart.tsx";
import type { Library } from "../useLibrary.ts";
import { NewTemplate } from "./NewTemplate.tsx";
import { OneTemplate } from "./OneTemplate.tsx";
import { RemovedTemplate } from "./RemovedTemplate.tsx";
import type { Leaving } from "./useLeaving.ts";

/** What whatever stands beside the list works with. */
export interface SideProps {
	library: Library;
	/** The open one. */
	folder: Folder;
	leaving: Leaving;
	toasts: Toasts;
	takesFocus: boolean;
	onOpen: (id: string) => void;
	onCopy: (id: string) => void;
	onClose: () => void;
}

interface Props extends SideProps {
	templateId: string | null;
	isNew: boolean;
	rows: readonly ListedTemplate[];
	/** Shows what is past its last day. */
	onReview: () => void;
}

/** What stands beside the list: a reply, a new one, or where to begin. */
export function TemplateSide({ templateId, isNew, rows, onReview, ...props }: Props) {
	const own = useWords().desk.templates;
	const row = rows.find(({ template }) => template.id === templateId) ?? null;
	if (isNew) return <NewTemplate key={`+${templateId}`} from={row?.template ?? null} {...props} />;
	if (templateId === null) return <TemplateStart rows={rows} onReview={onReview} />;
	if (row === null)
		return (
			<div class="empty">
				<h2>{own.notFound}</h2>
				<Button onClick={props.onClose}>{own.empty.showAll}</Button>
			</div>
		);
	return <WithVersions key={templateId} row={row} {...props} />;
}

export interface OneProps extends SideProps {
	row: ListedTemplate;
}

/** The form begins from the newest version, so it waits for the versions. */
function WithVersions({ row, ...props }: OneProps) {
	const ask = useAsk();
	const { id } = row.template;
	const live = useLive(() => ask("templateVersions", { id }), [ask, id], []);
	if (live.value === null)
		return live.loaded.state === "failed" ? <FaultBanner code={live.loaded.code} /> : <Skeleton />;
	const given = { ...props, row, versions: live.value, onBehind: live.reload };
	return row.isRemoved ? <RemovedTemplate {...given} /> : <OneTemplate {...given} />;
}
