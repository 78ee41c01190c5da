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

export default defineConfig({
	imports: false,
	manifestVersion: 3,
	targetBrowsers: ["chrome", "firefox"],
	modules: ["@wxt-dev/webextension-polyfill"],
	outDirTemplate: "{{browser}}",
	manifest: ({ browser }) => ({
		name: "__MSG_name__",
		description: "__MSG_description__",
		default_locale: "id",
		permissions: ["alarms", "contextMenus", "notifications", "storage", "unlimitedStorage"],
		host_permissions: [...SITE_MATCHES],
		action: { default_title: "Tanggap" },
		commands: {
			_execute_action: { suggested_key: { default: "Alt+Shift+A" }, description: "__MSG_openSidebar__" },
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
					},
				}
			: { minimum_chrome_version: "128" }),
	}),
});
