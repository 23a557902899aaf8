import type { ElementNode } from './element-tree.js';

/** What a person does with an element, judged by the last words of its name, as all component libraries name them. */
export type ElementKind = 'input' | 'wrapper' | 'checkbox' | 'form';

/** Tells what an element is for; undefined for what only arranges or shows. */
export function kindOfElement({ words, name }: Pick<ElementNode, 'words' | 'name'>): ElementKind | undefined {
  const plain = words.filter((word, index) => !(index > 0 && (/^\d+$/.test(word) || word === 'v')));
  const last = plain.at(-1);
  if (last === undefined) return undefined;
  const lastTwo = plain.slice(-2).join(' ');
  if (last === 'form') return 'form';
  // A frame with its input in one, as Ant Design Pro names them.
  if (plain[0] === 'pro' && plain[1] === 'form' && plain.length > 2) return notAsking.has(last) ? undefined : checkboxes.has(last) ? 'checkbox' : 'input';
  if (wrappers.has(lastTwo) || name === 'Controller') return 'wrapper';
  if (checkboxes.has(last)) return 'checkbox';
  return inputs.has(last) || inputs.has(plain.slice(-2).join('')) ? 'input' : undefined;
}

/** Frames around an input that give it its name, label or rules. */
const wrappers: ReadonlySet<string> = new Set(['form item', 'form field', 'form control', 'form group', 'form element', 'form input']);

const notAsking: ReadonlySet<string> = new Set(['group', 'list', 'dependency', 'set', 'item', 'button']);

const checkboxes: ReadonlySet<string> = new Set(['checkbox', 'switch', 'toggle', 'tick', 'checkmark']);

const inputs: ReadonlySet<string> = new Set([
  'input', 'select', 'textarea', 'field', 'textfield', 'textinput', 'picker', 'datepicker', 'autocomplete', 'combobox', 'cascader', 'calendar', 'upload', 'uploader',
  'easyinput', 'inputtext', 'inputnumber', 'inputmask', 'textbox', 'datefield', 'dateinput', 'radio', 'radiogroup', 'selector', 'searchbar', 'numberinput', 'dropdown',
]);
