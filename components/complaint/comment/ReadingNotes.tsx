/** What must be known of the words shown above: cut short, translated, a channel. Nothing where there is nothing to say. */
export function ReadingNotes({ notes }: { notes: readonly (string | false | null)[] }) {
	const said = notes.filter((note) => note !== false && note !== null);
	if (said.length === 0) return null;
	return (
		<ul class="reading-notes small">
			{said.map((note) => (
				<li key={note}>{note}</li>
			))}
		</ul>
	);
}
