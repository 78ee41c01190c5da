import { describe, expect, test } from "vitest";
import {
	facebookCommentAddress,
	facebookCommentId,
	facebookHandle,
	facebookPermalink,
	facebookPostId,
	isFacebookPost,
} from "../../lib/sites/facebook/ids.ts";
import type { SiteId } from "../../lib/sites/hosts.ts";
import { instagramCommentAddress, instagramHandle, ownLink, tweetAddress, tweetHandle } from "../../lib/sites/ids.ts";

const facebook = (path: string) => new URL(path, "https://www.facebook.com");
const instagram = (path: string) => new URL(path, "https://www.instagram.com");
const x = (path: string) => new URL(path, "https://x.com");
const BASE = { x: x("/home"), facebook: new URL("https://web.facebook.com/a"), instagram: instagram("/") };

test.each<[SiteId, string | null, string | null]>([
	["x", "/budi/status/1", "https://x.com/budi/status/1"],
	["x", "https://mobile.twitter.com/budi", "https://mobile.twitter.com/budi"],
	["x", "https://x.com@evil.example/budi/status/1", null],
	["x", "https://x.com.evil.example/budi/status/1", null],
	["x", "https://www.facebook.com/budi/status/1", null],
	["x", "javascript:alert(1)//x.com/budi/status/1", null],
	["x", `/budi/status/1?${"a".repeat(5_000)}`, null],
	["x", "http://[broken", null],
	["x", "", null],
	["x", null, null],
	["facebook", "/a/posts/1", "https://web.facebook.com/a/posts/1"],
	["facebook", "https://l.facebook.com/l.php?u=a", null],
	["instagram", "https://instagram.com/p/A/", "https://instagram.com/p/A/"],
])("on %s the link %j is the site's own: %j", (site, href, expected) => {
	expect(ownLink(site, href, BASE[site])?.href ?? null).toBe(expected);
});

test.each([
	["/budi/status/12", { id: "12", handle: "budi", rest: "" }],
	["/budi/status/12/", { id: "12", handle: "budi", rest: "" }],
	["/budi/statuses/12?s=20", { id: "12", handle: "budi", rest: "" }],
	["/i/status/12", { id: "12", handle: null, rest: "" }],
	["/i/web/status/12", { id: "12", handle: null, rest: "" }],
	["/budi/status/12/photo/1", { id: "12", handle: "budi", rest: "/photo/1" }],
	["/budi/status/12abc", null],
	["/sixteen_letters_x/status/12", null],
	["/budi/status/", null],
])("the tweet at %s", (path, expected) => {
	expect(tweetAddress(x(path))).toEqual(expected);
});

test.each([
	["/p/AB_c-1/c/12/", "12", null, "https://www.instagram.com/p/AB_c-1/c/12/"],
	["/reel/AB/c/12?igsh=x", "12", null, "https://www.instagram.com/reel/AB/c/12/"],
	["/reels/AB/c/12/", "12", null, "https://www.instagram.com/reel/AB/c/12/"],
	["/tv/AB/c/12/", "12", null, "https://www.instagram.com/tv/AB/c/12/"],
	["/dinas.contoh/p/AB/c/12/", "12", null, "https://www.instagram.com/p/AB/c/12/"],
	["/p/AB/c/12/r/34/", "34", "12", "https://www.instagram.com/p/AB/c/12/r/34/"],
])("the Instagram comment at %s", (path, id, parent, permalink) => {
	expect(instagramCommentAddress(instagram(path))).toMatchObject({ id, parent, permalink });
});

test.each(["/p/AB/", "/p/AB/c/12/liked_by/", "/p/AB/c/abc/", "/c/12/", "/explore/c/12/"])(
	"no Instagram comment at %s",
	(path) => {
		expect(instagramCommentAddress(instagram(path))).toBeNull();
	},
);

test.each([
	["22", { id: "22", post: null }],
	["11_22", { id: "22", post: "11" }],
	["Y29tbWVudDoxMV8yMg==", { id: "22", post: "11" }],
	["Y29tbWVudDoxMV8yMg", { id: "22", post: "11" }],
	["Y29tbWVudDoyMg", { id: "22", post: null }],
	["Y29tbWVudDpTWU5USEVUSUM=", null],
	["====", null],
	["pfbid0abc", null],
	["", null],
	[null, null],
	["9".repeat(500), null],
])("the Facebook comment id %j", (value, expected) => {
	expect(facebookCommentId(value)).toEqual(expected);
});

describe("a Facebook address", () => {
	test.each([
		["/permalink.php?story_fbid=pfbid0A&id=9&comment_id=22&__tn__=R", "22", null, null],
		["/a/posts/pfbid0A?comment_id=20&reply_comment_id=22", "22", "20", null],
		[
			"/groups/1/posts/2/?comment_id=Y29tbWVudDoxMV8yMA%3D%3D&reply_comment_id=Y29tbWVudDoxMV8yMg%3D%3D",
			"22",
			"20",
			"11",
		],
		["/reel/5/?comment_id=22", "22", null, null],
		["/photo/?fbid=7&comment_id=22", "22", null, null],
		["/watch/?v=7&comment_id=22&reply_comment_id=22", "22", null, null],
	])("of a comment: %s", (path, id, parent, post) => {
		expect(facebookCommentAddress(facebook(path))).toEqual({ id, parent, post });
		expect(isFacebookPost(facebook(path))).toBe(true);
	});

	test.each([
		["/profile.php?id=9&comment_id=22", "9"],
		["/Dinas.Contoh?__tn__=R", "Dinas.Contoh"],
		["/people/Budi-Contoh/100099000000001/", "100099000000001"],
		["/groups/1/user/9/", "9"],
		["/profile.php?id=abc", null],
		["/groups/1/", null],
		["/hashtag/jalan", null],
		["/help", null],
		["/l.php", null],
	])("of a profile: %s is %j", (path, expected) => {
		expect(facebookHandle(facebook(path))).toBe(expected);
		expect(isFacebookPost(facebook(path))).toBe(false);
	});

	test.each([
		["/permalink.php?story_fbid=pfbid0A&id=9", null],
		["/permalink.php?story_fbid=12345&id=9", "12345"],
		["/groups/77777/posts/12345/", "12345"],
		["/dinas/posts/judul-panjang/12345/", "12345"],
		["/watch/?v=12345", "12345"],
		["/reel/12345", "12345"],
		["/dinas/videos/12345/", "12345"],
		["/dinas", null],
	])("of a post: %s has the number %j", (path, expected) => {
		expect(facebookPostId(facebook(path))).toBe(expected);
	});

	test("lasts without tracking, with plain ids", () => {
		const url = new URL(
			"https://web.facebook.com/a/posts/pfbid0A?__cft__[0]=x&comment_id=Y29tbWVudDoxMV8yMg%3D%3D&reply_comment_id=33&__tn__=R",
		);
		expect(facebookPermalink(url, true)).toBe(
			"https://www.facebook.com/a/posts/pfbid0A?comment_id=22&reply_comment_id=33",
		);
		expect(facebookPermalink(url, false)).toBe("https://www.facebook.com/a/posts/pfbid0A");
	});
});

test.each([
	["instagram", "/budi.contoh/", "budi.contoh"],
	["instagram", "/Budi", "budi"],
	["instagram", "/explore/", null],
	["instagram", "/p/AB/", null],
	["x", "/Budi_1", "Budi_1"],
	["x", "/home", null],
	["x", "/i/lists/1", null],
])("the account on %s at %s is %j", (site, path, expected) => {
	expect(site === "x" ? tweetHandle(x(path)) : instagramHandle(instagram(path))).toBe(expected);
});
