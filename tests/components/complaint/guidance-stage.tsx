import { type ComponentChildren, render } from "preact";
import { useState } from "preact/hooks";
import { ComplaintContext } from "../../../components/complaint/ComplaintScope.tsx";
import { GuidanceBox } from "../../../components/complaint/guidance/GuidanceBox.tsx";
import { useComplaintActions } from "../../../components/complaint/useComplaintActions.ts";
import { AppContext, appOf } from "../../../components/ui/App.tsx";
import { Toast, useToasts } from "../../../components/ui/Toast.tsx";
import { useLive } from "../../../components/ui/useLive.ts";
import type { NewEntry } from "../../../lib/complaint/entry.ts";
import type { Settings } from "../../../lib/complaint/settings.ts";
import type { ComplaintDetail } from "../../../lib/messages/values.ts";
import { HOUR, MORNING, makeEntry, makeSettings } from "../../factories.ts";
import { type FakeBackground, makeBackground, makeNow } from "../fakes.ts";
import { unmount } from "../unmount.ts";
import { until as untilIn } from "../until.ts";

export const ID = "ig:17900000000000001";
export const REQUEST = "019a0000-0000-7000-8000-0000000000aa";
export const DRAFT = "Kak @warga_contoh, jalan berlubang kami cek besok pagi bersama tim bina marga";

export interface GuidanceStage {
	background: FakeBackground;
	/** What was put back to be changed, and what was to go into the box. */
	edited: string[];
	inserted: string[];
	until<T>(look: () => T | null | undefined | false): Promise<T>;
	sees(text: string): Promise<void>;
	/** The button, link or field with this name. */
	control<E extends HTMLElement = HTMLInputElement>(name: string): Promise<E>;
	click(name: string): Promise<void>;
	type(name: string, text: string): Promise<void>;
	/** The names of all buttons and links. */
	buttons(): string[];
	end(): void;
}

interface Given {
	/** What was done after `MORNING`. */
	steps?: Omit<Extract<NewEntry, { kind: "guidance" }>, "kind" | "subject">[];
	/** The reply that is being written; then the comment is recorded only once guidance is asked, unless there are steps. */
	text?: string | null;
	isOnPage?: boolean;
}

/** The box over the log of a comment that was written at `MORNING`, six hours ago. */
export function guidanceAt(given: Given = {}): GuidanceStage {
	const root = document.createElement("div");
	document.body.append(root);
	const words = { text: "jln bolong min", author: "Warga Contoh", handle: "warga_contoh" };
	const settings = makeSettings({ templateValues: { pejabat_eskalasi: "Kepala Dinas" } });
	const background = makeBackground({ settings });
	background.log.push(makeEntry("captured", { subject: ID, words, postedAt: { earliest: MORNING, latest: MORNING } }));
	for (const [index, { at, ...step }] of (given.steps ?? []).entries())
		background.log.push(makeEntry("guidance", { subject: ID, at, order: MORNING + index + 1, ...step }));
	const stage = { edited: [] as string[], inserted: [] as string[] };
	const app = appOf(settings, background.ask, makeNow(MORNING + 6 * HOUR));

	render(
		<AppContext.Provider value={app}>
			<Host {...given} background={background} settings={settings} stage={stage} />
		</AppContext.Provider>,
		root,
	);
	const until: GuidanceStage["until"] = (look) => untilIn(root, look);
	const named = () => [...root.querySelectorAll<HTMLElement>("button, a")];
	const control: GuidanceStage["control"] = <E extends HTMLElement>(name: string) =>
		until(() => {
			const label = [...root.querySelectorAll("label")].find((element) => element.textContent === name);
			return (label?.control ?? named().find((element) => element.textContent === name)) as E | undefined;
		});
	return {
		background,
		...stage,
		until,
		control,
		sees: async (said) => void (await until(() => root.textContent?.includes(said))),
		click: async (name) => (await control<HTMLElement>(name)).click(),
		type: async (name, typed) => {
			const field = await control<HTMLInputElement>(name);
			field.value = typed;
			field.dispatchEvent(new InputEvent("input", { bubbles: true }));
			await new Promise((resolve) => setTimeout(resolve));
		},
		buttons: () => named().map((element) => element.textContent ?? ""),
		end: () => {
			unmount(root);
			root.remove();
		},
	};
}

interface HostProps extends Given {
	background: FakeBackground;
	settings: Settings;
	stage: Pick<GuidanceStage, "edited" | "inserted">;
}

function Host(props: HostProps) {
	const toasts = useToasts();
	const scope = { settings: props.settings, officer: "Dwi", recentOpds: [], toasts, chooseComplaint: () => {} };
	return (
		<ComplaintContext.Provider value={scope}>
			<Box {...props} />
			<Toast toasts={toasts} />
		</ComplaintContext.Provider>
	);
}

function Box({ background, stage, steps = [], text = null, isOnPage = false }: HostProps) {
	const live = useLive<ComplaintDetail | null>(() => background.ask("complaint", { id: ID }), [], [ID]);
	const actions = useComplaintActions(ID, live);
	const [isRecorded, setRecorded] = useState(text === null || steps.length > 0);
	const insertWay = (approved: string, _: string | null, ways: ComponentChildren) => (
		<>
			<button type="button" onClick={() => stage.inserted.push(approved)}>
				Sisipkan
			</button>
			{ways}
		</>
	);
	return (
		live.value && (
			<GuidanceBox
				complaint={isRecorded ? live.value.complaint : null}
				text={text}
				templateId="resmi-01"
				record={async () => {
					setRecorded(true);
					return live.value;
				}}
				perform={actions.perform}
				insertWay={isOnPage ? insertWay : null}
				onEdit={isOnPage ? (rejected) => stage.edited.push(rejected) : null}
			/>
		)
	);
}
