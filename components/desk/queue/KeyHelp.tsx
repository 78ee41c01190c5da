import { useApp, useWords } from "../../ui/App.tsx";

/** The keys of the queue. */
export function KeyHelp() {
	const { keys } = useWords().desk.queue;
	const { settings } = useApp();
	return (
		<section class="key-help" aria-label={keys.title}>
			<dl>
				{keys.items.map(([key, does]) => (
					<div key={key}>
						<dt>
							{key.split(" ").map((one) => (
								<kbd key={one}>{one}</kbd>
							))}
						</dt>
						<dd>{does}</dd>
					</div>
				))}
			</dl>
			{settings?.hasSingleKeys === false && <p class="soft">{keys.off}</p>}
		</section>
	);
}
