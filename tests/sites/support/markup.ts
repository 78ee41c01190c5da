/** Markup of single comments with valid invented defaults, in the sites' own structure. */

export interface TweetMarkup {
	id: string;
	handle: string;
	name: string;
	words: string;
	/** More markup in the article, after the words. */
	more: string;
	attributes: string;
}

/** One row of an X timeline. */
export function tweet(given: Partial<TweetMarkup> = {}): string {
	const { attributes, handle, id, more, name, words }: TweetMarkup = {
		id: "1800000000000000001",
		handle: "budi",
		name: "Budi",
		words: "<span>Jalan Melati rusak</span>",
		more: "",
		attributes: 'tabindex="0"',
		...given,
	};
	return `<div data-testid="cellInnerDiv"><div><article data-testid="tweet" role="article" ${attributes}>
		<div><div data-testid="Tweet-User-Avatar"><a href="/${handle}"><img alt=""></a></div></div>
		<div data-testid="User-Name"><a href="/${handle}"><span>${name}</span></a><a href="/${handle}"><span>@${handle}</span></a>
		<a href="/${handle}/status/${id}"><time datetime="2026-11-20T01:00:00.000Z">2 j</time></a></div>
		<div><div data-testid="tweetText" lang="id">${words}</div></div>${more}
		<div role="group"><button data-testid="reply">Balas</button><button data-testid="retweet"></button><button data-testid="like"></button></div>
	</article></div></div>`;
}

export interface InstagramMarkup {
	id: string;
	code: string;
	handle: string;
	words: string;
	/** Replies, as a list in the row. */
	replies: string;
}

/** One row of an Instagram modal's list. */
export function instagramRow(given: Partial<InstagramMarkup> = {}): string {
	const { code, handle, id, replies, words }: InstagramMarkup = {
		id: "18000000000000001",
		code: "DContoh1",
		handle: "budi.contoh",
		words: "Lampu jalan mati",
		replies: "",
		...given,
	};
	return `<li><div><a href="/${handle}/"><img alt="${handle}'s profile picture"></a></div>
		<div><h3><a href="/${handle}/">${handle}</a></h3><div><span dir="auto">${words}</span></div>
		<div><a href="/p/${code}/c/${id}/"><time datetime="2026-11-20T01:00:00.000Z">2 j</time></a><button>3 suka</button><button>Balas</button></div></div>
		${replies}</li>`;
}

export interface FacebookMarkup {
	id: string;
	/** Id of the comment above, for a reply. */
	parent: string | null;
	post: string;
	name: string;
	profile: string;
	words: string;
	age: string;
	label: string;
	/** Nested markup after the row of controls. */
	more: string;
}

/** One Facebook comment. */
export function facebookComment(given: Partial<FacebookMarkup> = {}): string {
	const { age, id, label, more, name, parent, post, profile, words }: FacebookMarkup = {
		id: "22",
		parent: null,
		post: "11",
		name: "Siti Contoh",
		profile: "profile.php?id=100099000000001&",
		words: '<div dir="auto">Sampah menumpuk</div>',
		age: "2 j",
		label: "Komentar oleh Siti Contoh 2 jam yang lalu",
		more: "",
		...given,
	};
	const base64 = encodeURIComponent(btoa(`comment:${post}_${id}`));
	const ids = parent === null ? `comment_id=${id}` : `comment_id=${parent}&reply_comment_id=${id}`;
	return `<div role="article" aria-label="${label}">
		<a href="https://www.facebook.com/${profile}comment_id=${base64}"></a>
		<div><a href="https://www.facebook.com/${profile}comment_id=${base64}"><span dir="auto">${name}</span></a><span dir="auto" lang="id-ID">${words}</span></div>
		<ul><li><a href="https://www.facebook.com/permalink.php?story_fbid=pfbid0Contoh&id=61500000000001&${ids}&__tn__=R">${age}</a></li>
		<li><div role="button" aria-label="Suka">Suka</div><div role="button" aria-label="Beri tanggapan"></div></li>
		<li><div role="button">Balas</div></li><li><div role="button">Kirim pesan</div></li></ul>${more}</div>`;
}

/** One comment of an Instagram post's own page: boxes in boxes, no lists. */
export function instagramBlock(given: Partial<Omit<InstagramMarkup, "replies">> = {}): string {
	const { code, handle, id, words } = {
		id: "18000000000000001",
		code: "DContoh1",
		handle: "budi.contoh",
		words: "Lampu jalan mati",
		...given,
	};
	return `<div><div><div><a href="/${handle}/"><img alt="${handle}'s profile picture"></a></div>
		<div><div><div><div><span dir="auto"><a href="/${handle}/"><span>${handle}</span></a></span><a href="/p/${code}/c/${id}/"><time datetime="2026-11-20T01:00:00.000Z">2 j</time></a></div>
		<span dir="auto">${words}</span></div><div><div role="button"><span dir="auto">3 suka</span></div><div role="button">Balas</div></div></div></div>
		<div><div role="button"><svg aria-label="Suka"></svg></div></div></div></div>`;
}
