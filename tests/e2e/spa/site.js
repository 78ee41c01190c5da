// Turns a saved page into a single-page site: a virtualised list that puts other comments into the same nodes, in-page navigation, a dialog
// over the feed, a row that is unmounted while its menu is open. `__spa` is what the tests drive; page.ts builds the page.
(() => {
	const ROW_PX = 150;
	const ROWS = 12;
	const COMMENTS = 60;
	/** How long after the address the site draws the new page, milliseconds: a route renders in stages. */
	const DRAWN_MS = 40;
	const html = document.documentElement;
	const site = document.getElementById("react-root") ? "x" : html.id === "facebook" ? "facebook" : "instagram";
	const digits = (value) => String(value).padStart(3, "0");
	const el = (tag, attributes, ...children) => {
		const node = document.createElement(tag);
		for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
		node.append(...children);
		return node;
	};

	const rules = {
		x: {
			unit: '[data-testid="cellInnerDiv"]:has(article[tabindex="0"])',
			id: [/\/status\/(\d+)/, 'a[href*="/status/"]:has(time)'],
			handle: [/^\/(\w+)/, '[data-testid="User-Name"] a'],
			name: '[data-testid="User-Name"] a span span',
			words: '[data-testid="tweetText"] span',
			idOf: (post, index) => `2130000000000${digits(post)}${digits(index)}`,
			postOf: (post) => ({ key: `2129000000000${digits(post)}000` }),
			address: (post) => `/dpuprcontoh/status/${post.key}`,
			dialogAddress: (post) => `/dpuprcontoh/status/${post.key}/photo/1`,
		},
		facebook: {
			unit: ".u-thread:not(:has(.u-replies, .u-badge))",
			id: [/[?&]comment_id=(\d+)/, 'li a[href*="comment_id="]'],
			handle: [/(?:profile\.php\?id=|facebook\.com\/(?!profile\.php))([\w.]+)/, 'a[href*="comment_id=Y29"]'],
			name: 'a[href*="comment_id="] span[dir="auto"]',
			words: 'span[dir="auto"] div[dir="auto"]',
			idOf: (post, index) => `10990000000${digits(post)}${digits(index)}`,
			postOf: (post) => ({ key: `pfbid0CthHalaman${digits(post)}`, number: `122199000000888${digits(post)}` }),
			address: (post) => `/dpuprkabcontoh/posts/${post.key}`,
			dialogAddress: (post) => `/dpuprkabcontoh/posts/${post.key}`,
		},
		instagram: {
			unit: ".u-thread:not(:has(.x540dpk))",
			id: [/\/c\/(\d+)/, 'a[href*="/c/"]:has(time)'],
			handle: [/^\/([\w.]+)/, "a:has(> span[dir])"],
			name: "a > span[dir]",
			words: 'span[dir="auto"]:not(a span, [role="button"] span)',
			idOf: (post, index) => `180990000000${digits(post)}${digits(index)}`,
			postOf: (post) => ({ key: `DCthHal${digits(post)}` }),
			address: (post) => `/p/${post.key}/`,
			dialogAddress: (post) => `/p/${post.key}/`,
		},
	}[site];

	/** What the saved comment says, in the order of `stringsOf`. */
	const stringsIn = (unit) => {
		const within = ([pattern, select]) => pattern.exec(unit.querySelector(select).getAttribute("href"))[1];
		const encoded = /Y29tbWVudD[\w%=]+/.exec(unit.innerHTML)?.[0] ?? "";
		const key = /pfbid\w+|(?<=\/p\/)[\w-]+/.exec(unit.innerHTML)?.[0] ?? "";
		return [within(rules.id), within(rules.handle), unit.querySelector(rules.name).textContent, encoded, key];
	};
	const handleOf = ({ id }) => (site === "facebook" ? `1000${id}` : `warga_${id.slice(-6)}`);
	const stringsOf = (comment) => {
		const { key, number } = rules.postOf(comment.post);
		const encoded = number ? encodeURIComponent(btoa(`comment:${number}_${comment.id}`)) : "";
		return [
			comment.id,
			handleOf(comment),
			site === "instagram" ? handleOf(comment) : `Warga ${comment.id.slice(-6)}`,
			encoded,
			key,
		];
	};
	const commentOf = (post, index) => ({ post, index, id: rules.idOf(post, index) });
	const wordsOf = ({ post, index }) => `Lampu nomor P${post}K${index}Z di gang kami padam, mohon dicek.`;

	/** All strings at once, in attributes and texts: a recycled component keeps its nodes and gets other values. */
	const rewrite = (root, from, to) => {
		const pairs = new Map(from.map((value, at) => [value, to[at]]).filter(([value]) => value !== ""));
		const pattern = new RegExp([...pairs.keys()].sort((a, b) => b.length - a.length).join("|"), "g");
		for (const node of [root, ...root.querySelectorAll("*")]) {
			for (const part of [...node.attributes, ...node.childNodes]) {
				if (part.nodeType === Node.ELEMENT_NODE || !part.nodeValue) continue;
				const value = part.nodeValue.replace(pattern, (found) => pairs.get(found));
				if (value !== part.nodeValue) part.nodeValue = value;
			}
		}
	};

	const first = document.querySelector(rules.unit);
	const feed = first.parentElement;
	const template = first.cloneNode(true);
	for (const line of template.querySelectorAll(".r-line")) line.remove();
	const templateStrings = stringsIn(template);
	for (const unit of document.querySelectorAll(`${rules.unit}, [data-pagelet^="TimelineFeedUnit_"]`))
		if (unit.parentElement !== feed && !unit.contains(feed)) unit.remove();
	const keeps = (node) => node.querySelector('article[tabindex="-1"]') !== null || node.matches(".u-more");
	for (const node of [...feed.children]) if (!keeps(node)) node.remove();

	let rowsMade = 0;
	const shown = new WeakMap();
	const become = (row, comment) => {
		rewrite(row, shown.has(row) ? stringsOf(shown.get(row)) : templateStrings, stringsOf(comment));
		row.querySelector(rules.words).textContent = wordsOf(comment);
		shown.set(row, comment);
	};
	const makeRow = () => {
		const row = template.cloneNode(true);
		row.dataset.row = `r${rowsMade++}`;
		Object.assign(row.style, {
			position: "absolute",
			insetInline: "0",
			top: "0",
			height: `${ROW_PX}px`,
			overflow: "hidden",
		});
		return row;
	};

	/** A list that keeps only what is near its window, in nodes that are used again. */
	const makeList = (box, scroller) => {
		const rows = new Map();
		let post = 0;
		let unmounted = null;
		const free = [];
		box.style.position = "relative";
		const head = () =>
			[...box.children].filter((node) => !shown.has(node)).reduce((sum, node) => sum + node.offsetHeight, 0);
		const draw = () => {
			const above = head();
			box.style.height = `${above + COMMENTS * ROW_PX}px`;
			const top = -box.getBoundingClientRect().top - above + (scroller?.getBoundingClientRect().top ?? 0);
			const start = Math.max(0, Math.min(COMMENTS - ROWS, Math.floor(top / ROW_PX) - 2));
			for (const [index, row] of rows) {
				if (index >= start && index < start + ROWS) continue;
				rows.delete(index);
				free.push(row);
			}
			for (let index = start; index < start + ROWS; index++) {
				const row = rows.get(index) ?? free.pop() ?? makeRow();
				rows.set(index, row);
				const comment = commentOf(post, index);
				if (shown.get(row)?.id !== comment.id) become(row, comment);
				row.style.transform = `translateY(${above + index * ROW_PX}px)`;
				if (row.parentElement !== box && row !== unmounted) box.append(row);
			}
		};
		return {
			draw,
			show(next) {
				post = next;
				draw();
			},
			post: () => post,
			rowsNow: () => [...rows.values()].filter((row) => row.isConnected),
			unmount(row) {
				unmounted = row;
				row.remove();
			},
			remount() {
				unmounted = null;
				draw();
			},
		};
	};

	const focalKey = { now: /status\/(\d+)/.exec(location.href)?.[1] ?? "" };
	/** The page's own post, where the page shows it: X's tweet. */
	const showPost = (post) => {
		if (site !== "x") return;
		const { key } = rules.postOf(post);
		rewrite(feed.querySelector('article[tabindex="-1"]'), [focalKey.now], [key]);
		focalKey.now = key;
	};

	const list = makeList(feed, null);
	let dialog = null;
	const active = () => dialog?.list ?? list;
	const show = (post) => {
		showPost(post);
		list.show(post);
	};

	const openDialog = (post) => {
		const box = el("div", { style: "width: 600px" });
		const words = el("div", { "data-ad-preview": "message" }, el("div", { dir: "auto" }, "Pengumuman lain."));
		const inner = {
			x: () =>
				el(
					"section",
					{ role: "region" },
					el("h1", {}, "Conversation"),
					el("div", { "aria-label": "Timeline: Conversation" }, box),
				),
			facebook: () => el("div", { role: "article", "aria-posinset": "1" }, words, box),
			instagram: () =>
				el("article", { role: "presentation" }, el("header", {}), el("div", { class: "u-list" }, el("ul", {}, box))),
		}[site]();
		const scroller = el("div", { role: "dialog", "aria-modal": "true" }, inner);
		const layer = document.getElementById("layers") ?? document.body.firstElementChild;
		const veil = el("div", {}, scroller);
		veil.style.cssText = "position: fixed; inset: 0; z-index: 5; background: rgb(0 0 0 / 40%)";
		scroller.style.cssText =
			"position: absolute; inset: 20px auto 20px 20px; width: 640px; height: auto; margin: 0; overflow: auto; display: block; background: #fff";
		layer.append(veil);
		dialog = { veil, list: makeList(box, scroller) };
		scroller.addEventListener("scroll", () => dialog?.list.draw());
		dialog.list.show(post);
	};
	const closeDialog = () => {
		dialog?.veil.remove();
		dialog = null;
	};

	const later = (work) => new Promise((done) => setTimeout(() => done(work()), DRAWN_MS));
	const addressOf = (post, isDialog) => rules[isDialog ? "dialogAddress" : "address"](rules.postOf(post));
	let drawn = Promise.resolve();
	addEventListener("popstate", ({ state }) => {
		drawn = later(() => {
			if (state?.dialog === undefined) closeDialog();
			if (state !== null && state.dialog === undefined) show(state.post);
		});
	});
	addEventListener("scroll", () => list.draw());

	window.__spa = {
		/** Another post in the same document; `how` is pushState or replaceState. */
		go(how, post) {
			history[how]({ post }, "", addressOf(post, false));
			return later(() => show(post));
		},
		async travel(by) {
			const gone = new Promise((done) => addEventListener("popstate", done, { once: true }));
			history.go(by);
			await gone;
			await drawn;
		},
		open(post) {
			history.pushState({ post: list.post(), dialog: post }, "", addressOf(post, true));
			return later(() => openDialog(post));
		},
		/** Other comments at the same address. */
		swap: (post) => later(() => show(post)),
		scrollTo: (index) => scrollTo(0, feed.getBoundingClientRect().top + scrollY + index * ROW_PX),
		/** Takes a row out of the page while its menu is open; the list goes on to another post meanwhile, and the row comes back with it. */
		unmount(row, next) {
			const node = document.querySelector(`[data-row="${row}"]`);
			active().unmount(node);
			document.body.append(el("div", { role: "menu", id: "spa-menu" }, "Sembunyikan"));
			return later(() => show(next));
		},
		remount() {
			document.getElementById("spa-menu").remove();
			return later(() => active().remount());
		},
		/** The rows that a person sees whole, with the comment each of them shows now. */
		seen: () =>
			active()
				.rowsNow()
				.filter((row) => {
					const { top, bottom } = row.getBoundingClientRect();
					return top > 90 && bottom < innerHeight - 30;
				})
				.map((row) => ({ row: row.dataset.row, id: shown.get(row).id, words: wordsOf(shown.get(row)) }))
				.sort((a, b) => (a.id < b.id ? -1 : 1)),
		/** What is wrong with the marks: a row that is seen without one, two in a row, and those left behind outside of rows and the page's own post. */
		faults() {
			const rows = active().rowsNow();
			const seen = __spa.seen().map(({ row }) => row);
			const hosts = [...document.querySelectorAll("span[style^=color-scheme]")];
			const isPost = (host) => dialog === null && host.closest('article[tabindex="-1"]') !== null;
			const strays = hosts.filter((host) => !isPost(host) && !rows.some((row) => row.contains(host)));
			const wrong = rows.flatMap((row) => {
				const count = hosts.filter((host) => row.contains(host)).length;
				const { row: name } = row.dataset;
				return count > 1 || (count === 0 && seen.includes(name)) ? `${count} in ${name} (${shown.get(row).id})` : [];
			});
			return [
				...wrong,
				...strays.map(() => "a mark left behind"),
				...(seen.length < 2 ? [`${seen.length} rows seen`] : []),
			];
		},
	};
	history.replaceState({ post: 0 }, "", addressOf(0, false));
	show(0);
})();
