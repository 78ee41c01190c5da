import { useEffect, useState } from "preact/hooks";
import { useNow, useWords } from "../ui/App.tsx";
import { Banner, StorageBanner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { Rebuilding } from "../ui/Rebuilding.tsx";
import { backupDueSince } from "./backup-due.ts";
import { useDesk } from "./DeskContext.tsx";
import { hashOf, type Route } from "./routes.ts";

/** What is wrong with the surroundings, on top of every screen: the database, the access to the sites, what an update has left to do, the backup. */
export function Notices({ screen }: { screen: Route["screen"] }) {
	const { desk } = useWords();
	const { session } = useDesk();
	return (
		<div class="notices">
			<StorageBanner fault={session.storageFault} otherwise={desk.storageFault} />
			<AccessNotice />
			{(screen === "queue" || screen === "demand") && <Rebuilding />}
			{session.settings !== null && screen !== "settings" && screen !== "start" && <BackupNotice />}
		</div>
	);
}

function AccessNotice() {
	const words = useWords().desk.access;
	const { access } = useDesk();
	const [state, setState] = useState<"unknown" | "granted" | "missing" | "refused">("unknown");
	useEffect(() => {
		const look = async () => setState((await access.isGranted()) ? "granted" : "missing");
		void look();
		// It may have been given or taken back in the browser's own settings meanwhile.
		const stop = new AbortController();
		addEventListener("focus", () => void look(), { signal: stop.signal });
		return () => stop.abort();
	}, [access]);
	if (state === "unknown" || state === "granted") return null;
	return (
		<Banner tone="warning">
			<p>{words.missing}</p>
			{state === "refused" && <p>{words.refused}</p>}
			<div>
				<Button
					isSmall
					onClick={() => void access.request().then((isGranted) => setState(isGranted ? "granted" : "refused"))}
				>
					{words.allow}
				</Button>
			</div>
		</Banner>
	);
}

function BackupNotice() {
	const words = useWords().desk.backupDue;
	const { data, session } = useDesk();
	const now = useNow();
	const [usedSince, setUsedSince] = useState<number | null>(null);
	useEffect(() => {
		// A fault shows on the screen itself; here it only means that nothing is known.
		data.documents().then(
			(documents) => setUsedSince(documents.length === 0 ? null : Math.min(...documents.map(({ order }) => order))),
			() => setUsedSince(null),
		);
	}, [data]);
	const due = backupDueSince(session.lastBackupAt, usedSince, now);
	if (due === null) return null;
	return (
		<Banner tone="warning">
			<span>
				{session.lastBackupAt === null ? words.never : words.since(due)}{" "}
				<a href={hashOf({ screen: "settings" })}>{words.open}</a>
			</span>
		</Banner>
	);
}
