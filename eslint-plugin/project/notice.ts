import { fillText, type TextData } from '../fill-text.js';
import type { LocalText } from '../rule.js';

/** Something that was not analysed, or not read as it stands, with the reason. Never an error of the code. */
export interface Notice {
  readonly kind: NoticeKind;
  /** Relative to the project's root; `.` for the root itself. */
  readonly path: string;
  readonly text: LocalText;
}

export type NoticeKind = keyof typeof texts;

const texts = {
  tooLarge: { en: 'It was skipped because it is larger than 1 MB ({{size}}).', 'zh-cn': '已跳过：文件大于 1 MB（{{size}}）。' },
  minified: { en: 'It was skipped because it is minified.', 'zh-cn': '已跳过：文件是压缩后的代码。' },
  bundle: { en: 'It was skipped because it is the output of a bundler.', 'zh-cn': '已跳过：文件是打包工具的产物。' },
  binary: { en: 'It was skipped because it is not text.', 'zh-cn': '已跳过：文件不是文本。' },
  buildOutput: { en: 'The folder was skipped because it holds build output.', 'zh-cn': '已跳过：该文件夹存放构建产物。' },
  linkOutside: { en: 'The link was not followed because it leads out of the project.', 'zh-cn': '未跟随链接：它指向项目之外。' },
  linkCycle: { en: 'The link was not followed because it leads back to itself.', 'zh-cn': '未跟随链接：它指回自身。' },
  unreadable: { en: 'It could not be read: {{reason}}.', 'zh-cn': '无法读取：{{reason}}。' },
  badJson: { en: 'It was not used because it is not valid JSON: {{reason}}.', 'zh-cn': '未使用：不是有效的 JSON：{{reason}}。' },
  missingBase: { en: "It extends '{{base}}', which was not found.", 'zh-cn': '它扩展的“{{base}}”未找到。' },
  configCycle: { en: "It extends '{{base}}', which extends it in turn.", 'zh-cn': '它扩展的“{{base}}”又扩展了它自身。' },
  ruleCrashed: { en: "The rule '{{rule}}' failed on it ({{reason}}); its findings are missing here.", 'zh-cn': '规则“{{rule}}”在此文件上出错（{{reason}}），缺少其结果。' },
  engineCrashed: { en: 'The analysis failed ({{reason}}); its findings are missing.', 'zh-cn': '分析出错（{{reason}}），缺少其结果。' },
} as const satisfies Readonly<Record<string, LocalText>>;

export function createNotice(kind: NoticeKind, path: string, data: TextData = {}): Notice {
  return { kind, path, text: fillText(texts[kind], data) };
}

/** Reads the system's or the program's word for a failure: `EACCES`, or the message. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  return String(error);
}
