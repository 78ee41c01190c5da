import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import type { Ask } from "../../lib/messages/client.ts";
import { NEWER_DATA, type Session } from "../../lib/messages/values.ts";
import { AppContext, appOf, useWords } from "../ui/App.tsx";
import { FaultBanner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { useLive } from "../ui/useLive.ts";
import { DeskContext, type DeskSurroundings } from "./DeskContext.tsx";
import { DemandScreen } from "./demand/DemandScreen.tsx";
import { DirectoryScreen } from "./directory/DirectoryScreen.tsx";
import { Heading } from "./Heading.tsx";
import { Notices } from "./Notices.tsx";
import { QueueScreen } from "./queue/QueueScreen.tsx";
import { Rail } from "./Rail.tsx";
import type { Route } from "./routes.ts";
import { RulesScreen } from "./rules/RulesScreen.tsx";
import { FirstRun } from "./settings/FirstRun.tsx";
import { SettingsScreen } from "./settings/SettingsScreen.tsx";
import { TemplatesScreen } from "./templates/TemplatesScreen.tsx";
import { goTo, useRoute } from "./useRoute.ts";
import { WeeklyScreen } from "./weekly/WeeklyScreen.tsx";

/** What the entry point hands in. */
export interface DeskProps extends Omit<DeskSurroundings, "session" | "reloadSession"> {
	ask: Ask;
	now: ReadonlySignal<number>;
}

/** The whole desk: one session, one frame, four screens. */
export function Desk({ ask, now, ...outside }: DeskProps) {
	const session = useLive(() => ask("session", {}), []);
	const settings = session.value?.settings ?? null;
	const directory = session.value?.directory;
	const app = useMemo(() => appOf(settings, ask, now, directory), [settings, ask, now, directory]);
	useEffect(() => {
		document.documentElement.lang = app.language;
	}, [app.language]);
	return (
		<AppContext.Provider value={app}>
			{session.value ? (
				<DeskContext.Provider value={{ ...outside, session: session.value, reloadSession: session.reload }}>
					<Frame session={session.value} />
				</DeskContext.Provider>
			) : (
				<main class="page">
					{session.loaded.state === "failed" && (
						<>
							<FaultBanner code={session.loaded.code} />
							<TryAgain onClick={session.reload} />
						</>
					)}
				</main>
			)}
		</AppContext.Provider>
	);
}

function TryAgain({ onClick }: { onClick: () => void }) {
	return <Button onClick={onClick}>{useWords().desk.tryAgain}</Button>;
}

function Frame({ session }: { session: Session }) {
	const { desk } = useWords();
	const route = useRoute();
	// Before the first run there is nothing else to show; with a storage fault the settings are unknown, not missing.
	const isFirstRun = session.settings === null && session.storageFault === null;
	const screen: Route["screen"] = isFirstRun ? "start" : route.screen;
	useEffect(() => {
		// So that what follows the form is its "ready to use", not another screen.
		if (isFirstRun) goTo({ screen: "start" }, "replace");
	}, [isFirstRun]);
	const name = { ...desk.nav, start: desk.settings.start.title, rules: desk.rules.title }[screen];
	useEffect(() => {
		document.title = desk.pageTitle(name);
	}, [name, desk]);
	return (
		<div class={isFirstRun ? "desk desk-first" : "desk"}>
			<button type="button" class="skip" onClick={() => document.getElementById("isi")?.focus()}>
				{desk.skip}
			</button>
			{!isFirstRun && <Rail screen={screen} />}
			<div class="desk-body">
				<Notices screen={screen} />
				{/* Another screen begins at its top. */}
				<main id="isi" key={screen} tabIndex={-1}>
					{session.storageFault === NEWER_DATA ? (
						<div class="page">
							<Heading>{name}</Heading>
						</div>
					) : (
						<Screen route={isFirstRun ? { screen: "start" } : route} />
					)}
				</main>
			</div>
		</div>
	);
}

function Screen({ route }: { route: Route }): ComponentChildren {
	switch (route.screen) {
		case "start":
			return <FirstRun />;
		case "queue":
			return <QueueScreen query={route.query} complaintId={route.complaintId} />;
		case "demand":
			return <DemandScreen recipientId={route.recipientId} />;
		case "weekly":
			return <WeeklyScreen weekId={route.weekId} />;
		case "templates":
			return <TemplatesScreen templateId={route.templateId} isNew={route.isNew} />;
		case "directory":
			return <DirectoryScreen part={route.part} />;
		case "settings":
			return <SettingsScreen />;
		case "rules":
			return <RulesScreen part={route.part} />;
	}
}
