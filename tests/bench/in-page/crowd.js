// Repeats a citizen's comment of the saved status page of X until there are as many as asked for, as X builds its list: by script, every
// comment with an id, account, time and words of its own. `__crowd` puts others in and takes old ones away later.
(() => {
	const HANDLE = "warga_sukamaju";
	const ID = 2123236113773494483n;
	const WORDS = [
		"Jalan depan pasar berlubang lagi min, kemarin ada yang jatuh. Kapan diperbaiki?",
		"Lampu jalan di gang kami padam tiga minggu",
		"Terima kasih, got depan sekolah sudah dibersihkan 🙏",
		"Air PDAM keruh dan bau sejak Senin, mohon dicek ke RT 05 RW 02.\nFoto sudah saya kirim.",
	];

	const cellOf = (element) => element.closest('[data-testid="cellInnerDiv"]');
	const original = cellOf(document.querySelector(`[data-testid="UserAvatar-Container-${HANDLE}"]`));
	const end = cellOf(document.querySelector('[data-testid="cellInnerDiv"] h2'));
	const model = original.cloneNode(true);
	// The line down to the next comment: without it, each one answers the post and not the one above.
	model.querySelector(".r-line").remove();
	const cells = [];
	let made = 0;
	let prepared = [];

	const makeCell = () => {
		made += 1;
		const cell = model.cloneNode(true);
		const handle = `warga_${made}`;
		for (const element of cell.querySelectorAll("[href], [data-testid]")) {
			for (const name of ["href", "data-testid"]) {
				const value = element.getAttribute(name);
				if (value?.includes(HANDLE))
					element.setAttribute(name, value.replace(HANDLE, handle).replace(`${ID}`, `${ID + BigInt(made)}`));
			}
		}
		const [name, account] = cell.querySelectorAll('[data-testid="User-Name"] a span:not(:has(span), :empty)');
		name.textContent = `Warga ${made}`;
		account.textContent = `@${handle}`;
		cell.querySelector("time").setAttribute("datetime", new Date(1_795_000_000_000 + made * 1000).toISOString());
		cell.querySelector('[data-testid="tweetText"] span').textContent = `${WORDS[made % WORDS.length]} (${made})`;
		return cell;
	};

	window.__crowd = {
		/** Makes comments that `insert` puts in the page, so that only the putting in is measured. */
		prepare(count) {
			prepared = Array.from({ length: count }, makeCell);
		},
		insert() {
			cells.push(...prepared);
			end.before(...prepared);
			prepared = [];
		},
		/** Takes the oldest ones away. */
		drop(count) {
			for (const cell of cells.splice(0, count)) cell.remove();
		},
	};
})();
