/** The manifest of each browser; `test/e2e/manifest.test.ts` holds a snapshot of what the build makes of it. */
import type { UserManifest } from 'wxt';
import { ORIGINS } from '../lib/sites/types';

/** Public half of a key pair: gives an unpacked install a fixed id, so that its log survives a move of its folder. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA6QIi5HZDNSOGOjSfJdKE11JDd7wVGZcUzSHo1R+CLDHSUBV5gaVOxkGNM9r5V/uV/HyhuZFVxafx3aQKS+pkmqJJoaXgyIbmGvIjKKPuuAOFX/8zwsZmW7TZwJy4j68Pmcz8TySCQFyrtH29Xd7mBSY5Sg+Ag+gNBvYiauqM72yxK6sXhZi3Gfq3p+Ie4OM91136rs9fHREJqb3po73if8OBLgca0TTX6pk7yRwtuVNoLmKkapKy+70qM+daA/5MzkKncDqAAriKhuQD6BRDpgL1CKDWQSoxs189KIDZG5U8W4WrmnC1qitYqSrR0P/RvoW01kz2+0pKn4/o2offCwIDAQAB';

const PAGES = Object.values(ORIGINS).map((origin) => `${origin}/*`);

export function manifestFor(browser: string): UserManifest {
  const firefox = browser === 'firefox';
  const manifest: UserManifest = {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'id',
    permissions: ['storage', 'unlimitedStorage', 'alarms', ...(firefox ? [] : ['sidePanel' as const])],
    optional_permissions: ['notifications'],
    action: { default_title: '__MSG_action__' },
    incognito: 'not_allowed',
    commands: {
      unfold: {
        suggested_key: { default: 'Alt+Shift+T' },
        description: '__MSG_command__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'none'; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'",
    },
    web_accessible_resources: [{ resources: ['sidebar.html'], matches: PAGES, ...(firefox ? {} : { use_dynamic_url: true }) }],
  };
  return firefox
    ? {
        ...manifest,
        sidebar_action: { default_panel: 'sidebar.html', default_title: '__MSG_action__', open_at_install: false },
        browser_specific_settings: {
          gecko: { id: 'tanggap@tanggap.id', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
        },
      }
    : {
        ...manifest,
        side_panel: { default_path: 'sidebar.html' },
        key: KEY,
        minimum_chrome_version: '120',
        storage: { managed_schema: 'managed-schema.json' },
      };
}
