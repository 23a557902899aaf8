import type { HtmlPage } from '../syntax/parse-html.js';
import { defaultName } from './declarations.js';
import { recordExports } from './exports.js';
import { FunctionLowering } from './function-lowering.js';
import { lowerTemplateNodes } from './templates.js';
import { declareVars } from './var-declarations.js';

/**
 * Lowers a page of HTML to a module: what it loads is imported, its scripts run one after the other, and what it shows is a component
 * that nobody else shows. Scripts of one page share their names, as those do that are no modules.
 */
export function lowerPage(module: FunctionLowering, { scripts, externalScripts, shown }: HtmlPage): void {
  const { file } = module;
  for (const { specifier, span } of externalScripts) file.imports.push({ specifier, kind: 'import', span });
  if (file.mayHaveVar) declareVars(module, scripts.statements);
  module.families.statements(module, scripts.statements);
  recordExports(module, scripts.statements);
  exportShown(module, shown);
}

function exportShown(module: FunctionLowering, { children, span }: HtmlPage['shown']): void {
  const page = new FunctionLowering(module.file, module, { kind: 'arrow', span, name: defaultName });
  page.end({ kind: 'return', value: lowerTemplateNodes(page, { findComponent: () => undefined }, children, span), span });
  const target = module.target();
  module.emit({ kind: 'function', target, function: page.finish(), span });
  const variable = module.makeVariable(defaultName, 'made', span);
  module.declare(variable, target, span);
  module.file.exports.push({ kind: 'local', exported: 'default', variable: variable.index, span });
}
