import { fileURLToPath } from "node:url";
import type { InlineConfig } from "vite";
import { defineConfig } from "wxt";
import { SITE_MATCHES, SITE_ORIGINS } from "./lib/sites/hosts.ts";

/** Extension pages load nothing from outside, run no inline script, and may be framed by the three sites only. */
const CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	`frame-ancestors 'self' ${SITE_ORIGINS.join(" ")}`,
	"base-uri 'none'",
	"form-action 'none'",
].join("; ");

/**
 * What libraries carry for pages that allow it, and no page of ours does: code made from strings (Zod, to be faster), HTML made
 * from strings (Preact's dangerouslySetInnerHTML) and requests (papaparse). It is cut when they are bundled, so that reviewers and linters find none in our files.
 */
const CUTS: readonly { file: RegExp; find: RegExp; replace: string }[] = [
	{
		file: /zod\/v4\/core\/(util|doc)\.js$/,
		find: /const F = Function;/,
		replace: 'throw new Error("no code from strings");',
	},
	{ file: /preact\/dist\/preact\.mjs$/, find: /\.innerHTML/g, replace: ".textContent" },
	// papaparse can also read a table from an address; we read files only.
	{ file: /papaparse\/papaparse(\.min)?\.js$/, find: /new XMLHttpRequest(\(\))?/g, replace: "null" },
	// Not unsafe, but dead weight on every page: WXT's logger, which says nothing in a build that is not for development.
	{ file: /virtual:wxt-content-script-isolated-world-entrypoint/, find: /logger\.error\([^;]*\);/, replace: "" },
];

function cutUnsafeCode() {
	return {
		name: "cut-unsafe-code",
		transform(code: string, id: string): { code: string; map: null } | undefined {
			const cut = CUTS.find(({ file }) => file.test(id.replaceAll("\\", "/")));
			if (!cut) return undefined;
			// A new version of the library may say it otherwise: look again, then.
			const cutCode = code.replace(cut.find, cut.replace);
			if (cutCode === code) throw new Error(`${id} no longer contains ${cut.find}`);
			return { code: cutCode, map: null };
		},
	};
}

/**
 * The page scripts talk to the browser directly: what they call answers with promises in both browsers, and the polyfill would cost
 * 10 kB on every page of the sites. Everything else uses webextension-polyfill. Of WXT's script context they need a tenth.
 */
function lightenPageScripts(entrypoints: readonly { type: string; name: string }[], config: InlineConfig): void {
	if (!entrypoints.every(({ type, name }) => type === "content-script" || name === "panel")) return;
	config.resolve ??= {};
	config.resolve.alias = {
		...config.resolve.alias,
		"wxt/browser": "@wxt-dev/browser",
		"wxt/utils/content-script-context": fileURLToPath(new URL("lib/page/script-context.ts", import.meta.url)),
	};
}

export default defineConfig({
	hooks: { "vite:build:extendConfig": lightenPageScripts },
	imports: false,
	manifestVersion: 3,
	targetBrowsers: ["chrome", "firefox"],
	modules: ["@wxt-dev/webextension-polyfill"],
	outDirTemplate: "{{browser}}",
	vite: () => ({ plugins: [cutUnsafeCode()] }),
	manifest: ({ browser }) => ({
		name: "__MSG_name__",
		description: "__MSG_description__",
		default_locale: "id",
		permissions: ["alarms", "contextMenus", "notifications", "scripting", "storage", "unlimitedStorage"],
		host_permissions: [...SITE_MATCHES],
		action: { default_title: "Tanggap" },
		commands: {
			_execute_action: { suggested_key: { default: "Alt+Shift+A" }, description: "__MSG_openSidebar__" },
			"pick-reply": { suggested_key: { default: "Alt+Shift+B" }, description: "__MSG_pickReply__" },
		},
		web_accessible_resources: [{ resources: ["sidebar.html"], matches: [...SITE_MATCHES] }],
		content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
		incognito: "not_allowed",
		...(browser === "firefox"
			? {
					browser_specific_settings: {
						gecko: {
							id: "tanggap@tanggap.id",
							strict_min_version: "140.0",
							data_collection_permissions: { required: ["none"] },
						},
						// The first Firefox for Android that knows data_collection_permissions; the linter asks for it.
						gecko_android: { strict_min_version: "142.0" },
					},
				}
			: { minimum_chrome_version: "128" }),
	}),
});
