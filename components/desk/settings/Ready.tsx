import { useWords } from "../../ui/App.tsx";
import { useDesk } from "../DeskContext.tsx";
import { Heading } from "../Heading.tsx";
import { hashOf, OPEN_QUEUE } from "../routes.ts";
import { SiteLinks } from "../SiteLinks.tsx";

/** `suggested_key` of the manifest; the browser's own settings can change it. */
const SHORTCUT = "Alt+Shift+A";

/** "Siap dipakai": the three sites one click away and how to begin. */
export function Ready() {
	const words = useWords().desk.settings.ready;
	const { settings } = useDesk().session;
	return (
		<div class="page page-narrow">
			<Heading>{words.title}</Heading>
			<p class="lead">{words.lead(settings?.opd.name ?? "")}</p>
			<section class="card">
				<h2>{words.open}</h2>
				<SiteLinks />
			</section>
			<section class="card">
				<h2>{words.how}</h2>
				<ol class="steps">
					{words.steps.map((step) => (
						<li key={step}>{step}</li>
					))}
				</ol>
				<p class="soft">{words.shortcut(SHORTCUT)}</p>
			</section>
			<p>
				<a href={hashOf(OPEN_QUEUE)}>{words.queue}</a>
			</p>
		</div>
	);
}
