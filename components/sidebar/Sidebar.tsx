import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Ask } from "../../lib/messages/client.ts";
import type { Session } from "../../lib/messages/values.ts";
import { ComplaintContext } from "../complaint/ComplaintScope.tsx";
import { AppContext, appOf, useApp, useAsk, useWords } from "../ui/App.tsx";
import { Banner, FaultBanner, StorageBanner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { Toast, useToasts } from "../ui/Toast.tsx";
import { useKeys } from "../ui/useKeys.ts";
import { useLive } from "../ui/useLive.ts";
import { ChosenComment } from "./ChosenComment.tsx";
import { DetectionList } from "./detections/DetectionList.tsx";
import { useDetections } from "./detections/useDetections.ts";
import { LinkGuide } from "./fieldwork/LinkGuide.tsx";
import { LinksToVisit } from "./fieldwork/LinksToVisit.tsx";
import { ManualFold } from "./fieldwork/ManualFold.tsx";
import { Rounds } from "./fieldwork/Rounds.tsx";
import { useLinks } from "./fieldwork/useLinks.ts";
import { Bar } from "./header/Bar.tsx";
import { Counts } from "./header/Counts.tsx";
import { LeaderLine } from "./header/LeaderLine.tsx";
import { OfficerMenu } from "./header/OfficerMenu.tsx";
import { OnThisPage } from "./page/OnThisPage.tsx";
import type { PagePort } from "./page-port.ts";
import { Queue } from "./queue/Queue.tsx";
import { useQueueView } from "./queue/useQueueView.ts";
import { UnknownBox } from "./replies/UnknownBox.tsx";
import { SidebarContext, type SidebarScope } from "./SidebarScope.tsx";
import { useChosen } from "./useChosen.ts";
import { useConnection } from "./useConnection.ts";
import { useOverview } from "./useOverview.ts";
import { type Page, usePage } from "./usePage.ts";

interface Props {
	ask: Ask;
	port: PagePort;
	now: ReadonlySignal<number>;
}

/** The sidebar docked in a page. */
export function Sidebar({ ask: given, port, now }: Props) {
	const page = usePage(port);
	const { ask, isCutOff } = useConnection(given);
	const session = useLive<Session>(() => ask("session", {}), [ask]);
	const settings = session.value?.settings ?? null;
	const directory = session.value?.directory;
	const app = useMemo(() => appOf(settings, ask, now, directory), [settings, ask, now, directory]);
	useLook(page.view?.look ?? null, app.language);
	return (
		<AppContext.Provider value={app}>
			{(page.isStale || isCutOff) && <Banner tone="warning">{app.words.sidebar.stale}</Banner>}
			{session.loaded.state === "failed" && !session.value && <Bar page={page} />}
			{session.loaded.state === "failed" && !isCutOff && <FaultBanner code={session.loaded.code} />}
			{session.value && <Opened session={session.value} page={page} />}
		</AppContext.Provider>
	);
}

/** The look follows the site, not the system. */
function useLook(look: "light" | "dark" | null, language: string): void {
	useEffect(() => {
		if (look) document.documentElement.dataset.look = look;
		document.documentElement.lang = language;
	}, [look, language]);
}

function Opened({ session, page }: { session: Session; page: Page }) {
	const { storageFault, officer, policyName, recentOpds } = session;
	const { settings, words } = useApp();
	const { faults } = words.common;
	if (storageFault !== null)
		return (
			<>
				<Bar page={page} />
				<main>
					<StorageBanner fault={storageFault} otherwise={faults.storage} />
				</main>
			</>
		);
	if (!settings)
		return (
			<>
				<Bar page={page} />
				<NotConfigured />
			</>
		);
	return <Configured scope={{ settings, officer, policyName, recentOpds, page }} />;
}

function NotConfigured() {
	const ask = useAsk();
	const { sidebar } = useWords();
	const words = sidebar.firstRun;
	return (
		<main class="first-run">
			<h2>{words.title}</h2>
			<p>{words.text}</p>
			<Button look="primary" onClick={() => void ask("openDesk", { hash: "#mulai" })}>
				{words.open}
			</Button>
		</main>
	);
}

type Given = Pick<SidebarScope, "settings" | "officer" | "policyName" | "recentOpds" | "page">;

function Configured({ scope }: { scope: Given }) {
	const { sidebar } = useWords();
	const toasts = useToasts();
	const { page } = scope;
	const { chosen, unknownBox, choose } = useChosen(page, scope.settings);
	const overview = useOverview();
	const queue = useQueueView();
	const links = useLinks(page, chosen, choose, toasts);
	const detections = useDetections(toasts);
	const refusedHints = useRef(new Set<string>()).current;
	useKeys({ escape: () => page.post({ type: "blur" }), hasSingleKeys: scope.settings.hasSingleKeys });
	const chooseComplaint = (id: string) => {
		const seen = page.view?.comments.find((comment) => comment.id === id) ?? null;
		if (seen) page.post({ type: "jump", commentId: id });
		choose(id, seen);
	};
	const shared: SidebarScope = { ...scope, toasts, detections, refusedHints, choose, chooseComplaint };
	return (
		<SidebarContext.Provider value={shared}>
			<ComplaintContext.Provider value={shared}>
				<Bar
					page={page}
					below={
						<div class="header-below">
							<LeaderLine overview={overview} />
							<Toast toasts={toasts} />
						</div>
					}
				>
					<Counts overview={overview} onShow={queue.show} />
					<OfficerMenu />
				</Bar>
				<main>
					<DetectionList chosenId={chosen?.complaintId ?? null} />
					<LinkGuide links={links} />
					{unknownBox !== null && <UnknownBox turn={unknownBox} />}
					{chosen ? (
						<ChosenComment key={chosen.complaintId} chosen={chosen} />
					) : (
						<section class="panel empty">
							<h2>{sidebar.empty.title}</h2>
							<p>{sidebar.empty.text}</p>
						</section>
					)}
					{page.view && <OnThisPage view={page.view} chosenId={chosen?.complaintId ?? null} />}
					{overview && <Queue overview={overview} view={queue} chosenId={chosen?.complaintId ?? null} />}
					<Rounds />
					<LinksToVisit links={links} />
					<ManualFold />
				</main>
			</ComplaintContext.Provider>
		</SidebarContext.Provider>
	);
}
