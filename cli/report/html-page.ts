import type { Locale, LocalText } from '../../eslint-plugin/rule.js';
import { htmlScript } from './html-script.js';
import { htmlStyle } from './html-style.js';
import { bothLanguages, escapeMarkup } from './markup.js';

/** What a page for a browser shows, as markup, within the frame that all of them have. */
export interface HtmlPage {
  /** The language that it opens in. */
  readonly locale: Locale;
  readonly version: string;
  readonly title: LocalText;
  /** What stands before its heading, as a link past it. */
  readonly before?: string;
  readonly main: string;
  readonly footer: LocalText;
  /** Rules of style beside those that all pages have. */
  readonly style?: string;
}

/** Writes a page that holds everything it shows, in both languages, and asks nothing of the network. */
export function writeHtmlPage({ locale, version, title, before, main, footer, style }: HtmlPage): string {
  return `<!doctype html>
<html lang="${locale === 'en' ? 'en' : 'zh-CN'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>Privacy Lint</title>
<style>${htmlStyle}${style === undefined ? '' : `\n${style}\n`}</style>
</head>
<body>
${before === undefined ? '' : `${before}\n`}<header>
<h1>${bothLanguages(title)}</h1>
<div role="group" aria-label="Language · 语言"><button type="button" data-language="en" lang="en-GB">English</button> <button type="button" data-language="zh-CN" lang="zh-Hans">中文</button></div>
</header>
<main>
${main}
</main>
<footer>Privacy Lint ${escapeMarkup(version)} · ${bothLanguages(footer)}</footer>
<script>${htmlScript}</script>
</body>
</html>
`;
}
