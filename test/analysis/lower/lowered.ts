import { printFunction } from '../../../analysis/ir/print-function.js';
import { lowerFile } from '../../../analysis/lower/lower-file.js';

/** Prints a function of a source text, by default the module's, the way `expected` writes it down. */
export function lowered(code: string, index = 0, path = 'm.ts'): string {
  return `\n${printFunction(lowerFile(path, code), index)}\n`;
}

/** Takes the common indentation off an expectation. */
export function expected([text]: TemplateStringsArray): string {
  const lines = text!.split('\n');
  const indentation = Math.min(...lines.filter(line => line.trim() !== '').map(line => line.search(/\S/)));
  return lines.map(line => line.slice(indentation)).join('\n').replace(/ +$/, '');
}
