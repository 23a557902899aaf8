import type { ErrorCode } from 'yaml';
import type { LocalText } from './policy-problem.js';

/** What each fault of the YAML library means; its own English says more, so the Chinese text gives the kind. */
const kinds: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: '别名不能带有锚点或标签',
  BAD_ALIAS: '锚点或别名的名称无效',
  BAD_COLLECTION_TYPE: '标签与列表或映射的类型不符',
  BAD_DIRECTIVE: '指令无效',
  BAD_DQ_ESCAPE: '双引号字符串中的转义序列无效',
  BAD_INDENT: '缩进不正确',
  BAD_PROP_ORDER: '锚点和标签的位置不正确',
  BAD_SCALAR_START: '纯文本不能以该字符开头',
  BLOCK_AS_IMPLICIT_KEY: '嵌套的映射不能与键写在同一行',
  BLOCK_IN_FLOW: '方括号或花括号内不能使用缩进式写法',
  DUPLICATE_KEY: '键重复',
  IMPOSSIBLE: '内容无法解析',
  KEY_OVER_1024_CHARS: '键超过 1024 个字符',
  MISSING_CHAR: '缺少必需的字符，例如引号、括号、逗号或冒号',
  MULTILINE_IMPLICIT_KEY: '键必须写在一行内',
  MULTIPLE_ANCHORS: '一个值只能有一个锚点',
  MULTIPLE_DOCS: '文件包含多个 YAML 文档',
  MULTIPLE_TAGS: '一个值只能有一个标签',
  NON_STRING_KEY: '键必须是文本',
  RESOURCE_EXHAUSTION: '嵌套过深',
  TAB_AS_INDENT: '不能用制表符缩进',
  TAG_RESOLVE_FAILED: '标签未知',
  UNEXPECTED_TOKEN: '此处不应出现该内容',
};

/** Words a fault that the YAML library found. */
export function wordYamlError(code: ErrorCode, message: string): LocalText {
  const sentence = message.replace(/\s+/g, ' ').trim().replace(/[.:]$/, '');
  return { en: `The YAML cannot be read here: ${sentence}.`, 'zh-cn': `此处 YAML 无法读取：${kinds[code]}。` };
}
