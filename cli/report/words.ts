import type { Confidence, PathStep, SinkKind, Unresolved } from '../../analysis/index.js';
import type { LocalText } from '../../eslint-plugin/rule.js';

/** Words that reports have in common. */
export const severityWords: Readonly<Record<'error' | 'warn', LocalText>> = {
  error: { en: 'error', 'zh-cn': '错误' },
  warn: { en: 'warning', 'zh-cn': '警告' },
};

export const confidenceWords: Readonly<Record<Confidence, LocalText>> = {
  high: { en: 'high confidence', 'zh-cn': '置信度高' },
  medium: { en: 'medium confidence', 'zh-cn': '置信度中' },
  low: { en: 'low confidence', 'zh-cn': '置信度低' },
};

export const stepWords: Readonly<Record<PathStep['kind'], LocalText>> = {
  entry: { en: 'entry', 'zh-cn': '入口' },
  source: { en: 'source', 'zh-cn': '来源' },
  call: { en: 'call', 'zh-cn': '调用' },
  step: { en: 'step', 'zh-cn': '经过' },
  guard: { en: 'guard', 'zh-cn': '检查' },
  sink: { en: 'sink', 'zh-cn': '去向' },
};

export const unresolvedWords: Readonly<Record<Unresolved['reason'], LocalText>> = {
  'unknown-callee': { en: 'The called function is not known', 'zh-cn': '被调用的函数未知' },
  'module-not-found': { en: 'The module was not found', 'zh-cn': '未找到模块' },
  'step-limit': { en: 'The analysis was cut short', 'zh-cn': '分析被截断' },
  syntax: { en: 'The file could not be parsed whole', 'zh-cn': '文件未能完整解析' },
  skipped: { en: 'The code was skipped', 'zh-cn': '代码被跳过' },
  crashed: { en: 'The analysis failed on it', 'zh-cn': '分析在此处出错' },
};

export const sinkWords: Readonly<Record<SinkKind | 'collected', LocalText>> = {
  collected: { en: 'collected', 'zh-cn': '收集' },
  log: { en: 'logs', 'zh-cn': '日志' },
  network: { en: 'network', 'zh-cn': '网络' },
  analytics: { en: 'analytics', 'zh-cn': '统计分析' },
  advertising: { en: 'advertising', 'zh-cn': '广告' },
  'error-monitoring': { en: 'error monitoring', 'zh-cn': '错误监控' },
  replay: { en: 'session replay', 'zh-cn': '会话回放' },
  support: { en: 'support desk', 'zh-cn': '客服' },
  messaging: { en: 'messages', 'zh-cn': '消息' },
  llm: { en: 'language model', 'zh-cn': '大语言模型' },
  'third-party': { en: 'third party', 'zh-cn': '第三方' },
  'client-storage': { en: 'client storage', 'zh-cn': '客户端存储' },
  'secure-storage': { en: 'secure storage', 'zh-cn': '安全存储' },
  database: { en: 'database', 'zh-cn': '数据库' },
  file: { en: 'files', 'zh-cn': '文件' },
  queue: { en: 'queue', 'zh-cn': '队列' },
  url: { en: 'URL', 'zh-cn': '网址' },
  html: { en: 'page', 'zh-cn': '页面' },
  response: { en: 'responses', 'zh-cn': '响应' },
  custom: { en: 'other', 'zh-cn': '其他' },
};

/** "1 error", "2 errors"; Chinese has one form. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
