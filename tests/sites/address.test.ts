import { describe, expect, test } from "vitest";
import { addressOf, isSamePage, profileUrl } from "../../lib/sites/address.ts";
import { SITE_IDS, siteOfHost } from "../../lib/sites/hosts.ts";

const FB_COMMENT = btoa("comment:900000000000001_900000000000022");

/** Link, lasting address, complaint id, post id. A missing id is null. */
const NAMED: [string, string, (string | null)?, (string | null)?][] = [
	["https://x.com/warga_contoh/status/123?s=20&t=aBc", "https://x.com/warga_contoh/status/123", "x:123", "x:123"],
	["http://mobile.twitter.com/Warga/status/123/photo/1", "https://x.com/Warga/status/123", "x:123", "x:123"],
	["https://x.com/i/web/status/123", "https://x.com/i/status/123", "x:123", "x:123"],
	[
		"https://x.com/i/flow/login?redirect_after_login=%2Fwarga%2Fstatus%2F123",
		"https://x.com/warga/status/123",
		"x:123",
		"x:123",
	],
	["https://x.com/dpupr_contoh?lang=id&s=21", "https://x.com/dpupr_contoh?lang=id"],
	["https://x.com/search?q=jalan%20rusak&src=typed_query", "https://x.com/search?q=jalan+rusak&src=typed_query"],
	[
		"https://www.instagram.com/p/CONTOH1_/?igsh=MWxx==&img_index=2",
		"https://www.instagram.com/p/CONTOH1_/",
		"ig:post:CONTOH1_",
		"ig:post:CONTOH1_",
	],
	[
		"https://instagram.com/dpupr.contoh/reel/CONTOH2/",
		"https://www.instagram.com/reel/CONTOH2/",
		"ig:post:CONTOH2",
		"ig:post:CONTOH2",
	],
	[
		"https://www.instagram.com/p/CONTOH1/c/17900000000000001/r/17900000000000002/",
		"https://www.instagram.com/p/CONTOH1/c/17900000000000001/r/17900000000000002/",
		"ig:17900000000000002",
		"ig:post:CONTOH1",
	],
	["https://www.instagram.com/share/p/BAcontoh/", "https://www.instagram.com/share/p/BAcontoh/"],
	["https://www.instagram.com/reels/audio/1234567/", "https://www.instagram.com/reels/audio/1234567/"],
	["https://instagr.am/dpupr.contoh", "https://www.instagram.com/dpupr.contoh"],
	[
		"https://m.facebook.com/story.php?story_fbid=900000000000001&id=10&mibextid=abc",
		"https://www.facebook.com/story.php?story_fbid=900000000000001&id=10",
		"fb:post:900000000000001",
		"fb:post:900000000000001",
	],
	[
		`https://www.facebook.com/dpuprcontoh/posts/pfbid0aBc?comment_id=${encodeURIComponent(FB_COMMENT)}&__tn__=R`,
		"https://www.facebook.com/dpuprcontoh/posts/pfbid0aBc?comment_id=900000000000022",
		"fb:900000000000022",
		"fb:post:900000000000001",
	],
	[
		"https://web.facebook.com/photo?fbid=77777&comment_id=22&reply_comment_id=33",
		"https://www.facebook.com/photo?fbid=77777&comment_id=22&reply_comment_id=33",
		"fb:33",
		"fb:post:77777",
	],
	[
		"https://m.facebook.com/groups/5555/?multi_permalinks=66666&ref=share",
		"https://www.facebook.com/groups/5555/posts/66666/",
		"fb:post:66666",
		"fb:post:66666",
	],
	["https://www.facebook.com/share/p/1AbCdEfG/?mibextid=wwXIfr", "https://www.facebook.com/share/p/1AbCdEfG/"],
	["https://fb.watch/abCDef12/?mibextid=Nif5oz", "https://fb.watch/abCDef12/"],
	["https://id-id.facebook.com/dpuprcontoh?locale=id_ID", "https://www.facebook.com/dpuprcontoh"],
	[
		"https://l.facebook.com/l.php?u=https%3A%2F%2Fx.com%2Fwarga%2Fstatus%2F5%3Fs%3D20&h=AT0",
		"https://x.com/warga/status/5",
		"x:5",
		"x:5",
	],
	[
		"https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D88888",
		"https://www.facebook.com/watch/?v=88888",
		"fb:post:88888",
		"fb:post:88888",
	],
];

describe("which page a link names", () => {
	test.each(NAMED)("%s", (link, url, complaintId = null, postId = null) => {
		expect(addressOf(link)).toMatchObject({ url, complaintId, postId });
		expect(addressOf(url)).toMatchObject({ url, complaintId });
	});

	test.each([
		"https://x.com@evil.example/a/status/1",
		"https://notx.com/a/status/1",
		"https://x.com.evil.example/a/status/1",
		"https://l.facebook.com/l.php?u=https%3A%2F%2Fevil.example%2F",
		"https://l.facebook.com/l.php",
		`https://l.facebook.com/l.php?u=${encodeURIComponent("https://l.facebook.com/l.php?u=https://x.com/a")}`,
		"https://wa.me/6281200000012",
		"javascript:alert(1)",
		"ftp://x.com/a/status/1",
		"x.com/a/status/1",
		`https://x.com/${"a".repeat(5000)}`,
		"",
	])("names none of ours: %s", (link) => {
		expect(addressOf(link)).toBeNull();
	});
});

test.each([
	["x", "dpupr_contoh"],
	["instagram", "dpupr.contoh"],
	["facebook", "dpuprcontoh"],
	["facebook", "100000000000001"],
] as const)("the profile of %s %s is an address of that account", (site, handle) => {
	expect(addressOf(profileUrl(site, handle))).toMatchObject({ site, handle, url: profileUrl(site, handle) });
	expect(SITE_IDS).toContain(siteOfHost(new URL(profileUrl(site, handle)).hostname));
});

test.each([
	["https://x.com/warga/status/1", "https://x.com/i/status/1?s=20", true],
	["https://x.com/warga/status/1", "https://x.com/warga/status/2", false],
	["https://x.com/dpupr_contoh", "https://x.com/DPUPR_contoh?s=21", true],
	["https://x.com/dpupr_contoh", "https://x.com/home", false],
	["https://www.instagram.com/p/CONTOH1/c/17900000000000001/", "https://www.instagram.com/p/CONTOH1/", true],
	["https://www.instagram.com/p/CONTOH1/", "https://www.instagram.com/dpupr.contoh/", false],
	["https://www.facebook.com/a/posts/pfbid0aB?comment_id=22", "https://www.facebook.com/a/posts/pfbid0aB?ref=n", true],
	["https://www.facebook.com/a/posts/pfbid0aB", "https://www.facebook.com/a/posts/pfbid0aC", false],
	[
		"https://www.facebook.com/groups/5/posts/66666/?comment_id=1",
		"https://www.facebook.com/groups/5/permalink/66666/",
		true,
	],
	["https://x.com/a", "https://www.instagram.com/a", false],
	["https://contoh.id/", "https://contoh.id/", false],
])("%s and %s are one page: %j", (one, other, isSame) => {
	expect(isSamePage(one, other)).toBe(isSame);
	expect(isSamePage(other, one)).toBe(isSame);
});
