import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as l10n from '@vscode/l10n';
import type { Locale } from '../../eslint-plugin/rule.js';

/** Chooses the language of what is shown: the one set, else the editor's where we speak it, else English. */
export function chooseLocale(set: 'auto' | Locale, editor: string | undefined): Locale {
  if (set !== 'auto') return set;
  // Traditional Chinese reads the simplified texts sooner than English ones.
  return /^zh\b/i.test(editor ?? '') ? 'zh-cn' : 'en';
}

/** Makes `l10n.t` speak a language from here on. `translations` is the folder of the bundles, as a `file:` URI; without it, English. */
export function speak(locale: Locale, translations: string | undefined): void {
  const bundle = translations === undefined ? undefined : fileURLToPath(`${translations}bundle.l10n.${locale}.json`);
  if (locale !== 'en' && bundle !== undefined && existsSync(bundle)) l10n.config({ fsPath: bundle });
  else l10n.config({ contents: {} });
}
