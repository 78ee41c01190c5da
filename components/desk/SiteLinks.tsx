import { useWords } from "../ui/App.tsx";

const SITES = [
	["x", "https://x.com/"],
	["facebook", "https://www.facebook.com/"],
	["instagram", "https://www.instagram.com/"],
] as const;

/** The three sites, one click away, each in a tab of its own. */
export function SiteLinks() {
	const { desk, common } = useWords();
	return (
		<ul class="site-links">
			{SITES.map(([site, url]) => (
				<li key={site}>
					<a class="button button-primary" href={url} target="_blank" rel="noopener noreferrer">
						{common.sites[site]}
						<span class="visually-hidden"> ({desk.settings.ready.newTab})</span>
					</a>
				</li>
			))}
		</ul>
	);
}
