import { kindOfElement } from '../elements/element-kinds.js';
import { ancestorsOf, type ElementNode } from '../elements/element-tree.js';

/** The form an element is of: the nearest form element, or the component that renders it. */
export function groupOf(element: ElementNode): { readonly id: string; readonly name: string } {
  const form = ancestorsOf(element).find(around => kindOfElement(around) === 'form');
  const component = componentOf(element);
  return { id: form ? `form:${form.operation.span.start}` : `component:${component.index}`, name: component.name };
}

/** The component that an element stands in: the nearest function around it whose name begins with a capital, else the outermost one, named after its file. */
export function componentOf({ file, function: index }: ElementNode): { readonly index: number; readonly name: string } {
  let outermost = index;
  for (let body = file.functions[index]; body && body.index !== 0; body = body.parent === undefined ? undefined : file.functions[body.parent]) {
    if (/^[A-Z]/.test(body.name ?? '')) return { index: body.index, name: body.name! };
    outermost = body.index;
  }
  return { index: outermost, name: file.path.split('/').at(-1)!.replace(/\.\w+$/, '') };
}
