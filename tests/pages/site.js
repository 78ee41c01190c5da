// Makes a saved page act like its site, without ever sending anything. README.md says how tests drive it.
(() => {
	const html = document.documentElement;
	const site = document.getElementById("react-root") ? "x" : html.id === "facebook" ? "facebook" : "instagram";
	const indonesian = html.lang === "id";
	// The page's own nodes: what an extension adds later is never rewritten or copied.
	const own = new WeakSet(document.querySelectorAll("*"));
	let invented = 0;
	let navigations = 0;
	window.__sent = 0;
	window.__opened = 0;

	const rules = {
		x: {
			unit: '[data-testid="cellInnerDiv"]:has(article[tabindex="0"])',
			link: 'a[href*="/status/"]:has(time)',
			id: /\/status\/(\d+)/,
			name: '[data-testid="User-Name"] a span span',
			handle: /^\/(\w+)/,
			text: '[data-testid="tweetText"]',
			post: /status\/\d+/,
			send: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
		},
		facebook: {
			unit: ".u-thread",
			link: 'li a[href*="comment_id="]',
			id: /[?&]comment_id=(\d+)/,
			name: 'a[href*="comment_id="] span[dir="auto"]',
			handle: /(?:profile\.php\?id=|\/user\/|facebook\.com\/(?!profile\.php|groups\/))([\w.]+)/,
			text: 'span[dir="auto"] div[dir="auto"]',
			post: /pfbid\w+|fbid=\d+/,
			send: '[role="presentation"] [aria-label="Comment"], [role="presentation"] [aria-label="Komentari"]',
		},
		instagram: {
			unit: ".u-thread",
			link: 'a[href*="/c/"]:has(time)',
			id: /\/c\/(\d+)/,
			name: "h3 a, a > span[dir]",
			handle: /^\/([\w.]+)/,
			text: 'span[dir="auto"]:not(a span, button span, [role="button"] span)',
			post: /(?<=\/(?:p|reel)\/)[\w-]+/,
			send: 'form [role="button"]:not([aria-label])',
		},
	}[site];

	const el = (tag, attributes, ...children) => {
		const node = document.createElement(tag);
		for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
		node.append(...children);
		own.add(node);
		return node;
	};

	const copy = (node) => {
		const twin = node.cloneNode(true);
		const originals = [node, ...node.querySelectorAll("*")];
		for (const [index, child] of [twin, ...twin.querySelectorAll("*")].entries()) {
			if (own.has(originals[index])) own.add(child);
			else child.remove();
		}
		return twin;
	};

	/** Top-level comments (cells on X) that carry a time link, in page order. */
	const units = () => {
		const stop = site === "x" && document.querySelector('[data-testid="cellInnerDiv"] h2');
		const isBelow = (unit) => stop && stop.compareDocumentPosition(unit) & Node.DOCUMENT_POSITION_FOLLOWING;
		const scope = (site !== "x" && [...document.querySelectorAll('[role="dialog"]')].at(-1)) || document;
		return [...scope.querySelectorAll(rules.unit)].filter((unit) => unit.querySelector(rules.link) && !isBelow(unit));
	};

	const read = (unit) => {
		const href = unit.querySelector(rules.link).getAttribute("href");
		const name = unit.querySelector(rules.name);
		const profile = name.closest("a").getAttribute("href");
		return { id: rules.id.exec(href)[1], handle: rules.handle.exec(profile)[1], author: name.textContent };
	};

	/** Replaces strings in attributes and text nodes, in place. */
	const rewrite = (root, pairs) => {
		const swap = (value) => pairs.reduce((all, [from, to]) => all.replaceAll(from, to), value);
		for (const node of [root, ...root.querySelectorAll("*")].filter((each) => own.has(each))) {
			for (const part of [...node.attributes, ...node.childNodes]) {
				if (part.nodeType === Node.ELEMENT_NODE || !part.nodeValue) continue;
				const value = swap(part.nodeValue);
				if (value !== part.nodeValue) part.nodeValue = value;
			}
		}
	};

	const invent = () => {
		invented += 1;
		const number = String(invented).padStart(3, "0");
		return {
			id: { x: "2124000000000000", facebook: "1099900000000", instagram: "18099900000000" }[site] + number,
			handle: site === "facebook" ? `100099900000${number}` : `warga_baru${number}`,
			author: site === "instagram" ? `warga_baru${number}` : `Warga Baru ${number}`,
			text: `Komentar susulan ${number}: lampu jalan di RT ${invented} padam, mohon dicek.`,
			time: `2026-11-20T02:${String(invented % 60).padStart(2, "0")}:00.000Z`,
		};
	};

	/** Turns the nodes of one comment into another, invented comment, as a recycled component does. */
	const become = (unit) => {
		const before = read(unit);
		const next = invent();
		const pairs = [[before.id, next.id]];
		const encoded = /Y29tbWVudD[\w%=]+/.exec(unit.querySelector(rules.name).closest("a").href)?.[0];
		const post = encoded && /comment:(\d+)_/.exec(atob(decodeURIComponent(encoded)))?.[1];
		if (post) {
			const number = navigations ? post.slice(0, -3) + String(navigations).padStart(3, "0") : post;
			pairs.push([encoded, encodeURIComponent(btoa(`comment:${number}_${next.id}`))]);
		}
		if (site === "facebook") {
			const profile = `facebook.com/profile.php?id=${next.handle}&`;
			pairs.push(
				[`facebook.com/profile.php?id=${before.handle}&`, profile],
				[`facebook.com/${before.handle}?`, profile],
			);
		} else pairs.push([before.handle, next.handle]);
		rewrite(unit, [...pairs, [before.author, next.author]]);
		unit.querySelector(rules.name).replaceChildren(next.author);
		unit.querySelector(rules.text)?.replaceChildren(site === "x" ? el("span", {}, next.text) : next.text);
		const link = unit.querySelector(rules.link);
		const time = link.querySelector("time");
		if (time) time.setAttribute("datetime", next.time);
		else link.textContent = indonesian ? "1 mnt" : "1m";
		return next;
	};

	const special = ".r-line, .r-quote, .u-badge, .u-more, [data-testid$=show-more-link]";
	const linksOf = (unit) => unit.querySelectorAll("a time, li a[href*=comment_id]");
	const plain = units().find(
		(unit) => linksOf(unit).length === 1 && unit.querySelector(rules.text) && !unit.querySelector(special),
	);
	const list = plain?.parentElement;
	const template = plain && copy(plain);

	window.__recycle = (index = 0) => become(units()[index]);

	window.__append = (count = 1) =>
		Array.from({ length: count }, () => {
			const unit = copy(template);
			units()
				.findLast((each) => each.parentElement === list)
				.after(unit);
			return become(unit);
		});

	/** Another post in the same document: the address first, its comments a moment later, as a route renders. */
	window.__navigate = (url) =>
		new Promise((resolve) => {
			const from = rules.post.exec(location.href)?.[0];
			history.pushState({}, "", url);
			setTimeout(() => {
				navigations += 1;
				const to = rules.post.exec(location.href)?.[0];
				const left = units();
				if (from && to) for (const root of [document.body, template]) rewrite(root, [[from, to]]);
				const added = window.__append(3);
				for (const unit of left) unit.remove();
				resolve(added);
			}, 60);
		});

	window.__look = (look) => {
		html.dataset.look = look;
		const background = { light: "rgb(255, 255, 255)", dim: "rgb(21, 32, 43)", dark: "rgb(0, 0, 0)" }[look];
		if (site !== "facebook") document.body.style.backgroundColor = background;
		if (site === "facebook") html.classList.toggle("__fb-dark-mode", look !== "light");
		if (site === "facebook") html.classList.toggle("__fb-light-mode", look === "light");
		if (site === "instagram") html.style.colorScheme = look === "light" ? "light" : "dark";
	};
	if (html.dataset.look) window.__look(html.dataset.look);

	const draftBox = (label) =>
		el(
			"div",
			{
				"aria-label": label,
				"aria-multiline": "true",
				class: "notranslate public-DraftEditor-content",
				contenteditable: "true",
				"data-testid": "tweetTextarea_0",
				role: "textbox",
				spellcheck: "true",
				tabindex: "0",
			},
			el(
				"div",
				{ "data-contents": "true" },
				el("div", { "data-block": "true" }, el("span", {}, el("br", { "data-text": "true" }))),
			),
		);

	const lexicalBox = (label, prefill) => {
		const line = prefill
			? el("span", { "data-lexical-text": "true" }, prefill)
			: el("br", { "data-lexical-managed-linebreak": "true" });
		return el(
			"div",
			{
				"aria-label": label,
				"aria-placeholder": label,
				contenteditable: "true",
				"data-lexical-editor": "true",
				role: "textbox",
				spellcheck: "true",
				tabindex: "0",
			},
			el("p", { dir: "auto" }, line),
		);
	};

	/** Puts a reply box into `slot`: the real editor when the test brings one, else a stand-in with the same attributes. */
	const openBox = (slot, context) => {
		slot.replaceChildren();
		if (window.__openReplyBox) window.__openReplyBox(site, { slot, ...context });
		else slot.append(site === "x" ? draftBox(context.label) : lexicalBox(context.label, context.prefill));
		const box = slot.querySelector('[contenteditable="true"]');
		box.focus();
		if (!context.prefill) return;
		getSelection().selectAllChildren(box);
		getSelection().collapseToEnd();
	};

	const closeDialog = () => {
		document.getElementById("layers").lastElementChild.remove();
		history.back();
	};

	const openDialog = (article) => {
		const words = indonesian
			? ["Membalas ", "Teks postingan", "Balas", "Tutup"]
			: ["Replying to ", "Post text", "Reply", "Close"];
		const { handle, author, id } = read(article);
		const parent = copy(article);
		parent.setAttribute("tabindex", "-1");
		parent.querySelector('[role="group"]').parentElement.remove();
		const slot = el("div", {});
		const close = el(
			"button",
			{ "aria-label": words[3], "data-testid": "app-bar-close", role: "button", type: "button" },
			"✕",
		);
		close.addEventListener("click", closeDialog);
		const to = el("a", { dir: "ltr", href: `/${handle}`, role: "link" }, el("span", {}, `@${handle}`));
		const field = el("div", { "data-testid": "tweetTextarea_0RichTextInputContainer" }, slot);
		const button = el("button", { "data-testid": "tweetButton", role: "button", type: "button" }, words[2]);
		const dialog = el(
			"div",
			{ "aria-labelledby": "modal-header", "aria-modal": "true", role: "dialog" },
			el("div", {}, close, el("h2", { id: "modal-header", role: "heading" })),
			el("div", {}, parent),
			el("div", { class: "r-grey", dir: "ltr" }, words[0], el("div", { class: "r-inline" }, to)),
			el("div", { "data-testid": "tweetTextarea_0_label" }, field),
			el("div", { "data-testid": "toolBar" }, button),
		);
		history.pushState({ inReplyToStatusId: id }, "", "/compose/post");
		document.getElementById("layers").append(el("div", { class: "u-veil" }, dialog));
		openBox(slot, { label: words[1], handle, author, prefill: "" });
	};

	const openThreadBox = (control) => {
		const article = control.closest('[role="article"], .u-comment');
		const thread = article.closest(".u-thread");
		const { handle, author } = read(article);
		let host = thread.querySelector(":scope > .u-reply");
		if (!host) {
			host = el("div", { class: "u-reply" }, el("div", { role: "presentation" }, el("div", {})));
			host.firstChild.append(
				el("div", { "aria-label": indonesian ? "Komentari" : "Comment", role: "button", tabindex: "0" }, "➤"),
			);
			thread.append(host);
		}
		const isReply = article.querySelector(rules.link).href.includes("reply_comment_id");
		const label = indonesian ? `Balas ${author}…` : `Reply to ${author}`;
		openBox(host.firstChild.firstChild, { label, handle, author, prefill: isReply ? `${author} ` : "" });
	};

	const openTextarea = (control) => {
		const { handle, author } = read(control.closest("li, .u-item"));
		const slot = [...document.querySelectorAll("form .u-slot")].at(-1);
		const prefill = `@${handle} `;
		const label = indonesian ? "Tambahkan komentar…" : "Add a comment…";
		if (window.__openReplyBox) window.__openReplyBox(site, { slot, label, handle, author, prefill });
		else {
			// Instagram swaps the element when it gets the focus.
			const old = slot.querySelector("textarea");
			const area = old.cloneNode();
			own.add(area);
			area.value = prefill;
			old.replaceWith(area);
		}
		slot.querySelector('textarea, [contenteditable="true"]').focus();
		setTimeout(() => slot.querySelector("textarea")?.setSelectionRange(prefill.length, prefill.length));
	};

	const openReply = (control) => {
		const article = control.closest("article");
		if (site === "facebook") openThreadBox(control);
		else if (site === "instagram") openTextarea(control);
		else if (article.tabIndex === 0) openDialog(article);
		else document.querySelector('main [data-testid="tweetTextarea_0"]')?.focus();
	};

	document.addEventListener("click", (event) => {
		const control = event.target.closest("a, button, [role=button]");
		if (control?.closest("a")) event.preventDefault();
		if (!control && event.target.closest("article")) window.__opened += 1;
		if (control?.closest(rules.send)) window.__sent += 1;
		else if (
			control &&
			(site === "x"
				? control.dataset.testid === "reply"
				: control.textContent.trim() === (indonesian ? "Balas" : "Reply"))
		) {
			setTimeout(openReply, 80, control);
		}
	});
	document.addEventListener("submit", (event) => event.preventDefault());
	document.addEventListener("keydown", (event) => {
		if (event.key === "Escape" && document.querySelector("#layers [role=dialog]")) closeDialog();
		const isSend = event.key === "Enter" && (site === "x" ? event.ctrlKey || event.metaKey : !event.shiftKey);
		if (!isSend || !event.target.closest('textarea, [contenteditable="true"]')) return;
		event.preventDefault();
		window.__sent += 1;
	});

	const inline = document.querySelector(':is(main, #layers) [data-testid="tweetTextarea_0"]');
	if (inline && window.__openReplyBox) {
		openBox(inline.parentElement, { label: inline.getAttribute("aria-label"), handle: "", author: "", prefill: "" });
		document.activeElement.blur();
	}
})();
