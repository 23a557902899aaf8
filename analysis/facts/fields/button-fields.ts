import type { FileIr } from '../../ir/file-ir.js';
import { attributeText, textIn } from '../elements/element-attributes.js';
import { elementsOf } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';
import type { CollectedField } from '../facts.js';
import { featuresOf } from '../features-of.js';
import { askedByButton } from './asked-by-button.js';
import { groupOf } from './form-group.js';
import { noticesAround } from './form-notices.js';
import { formLeadsTo } from './leads-to.js';
import { wholeElement } from './whole-element.js';

/** Finds the buttons by which a component of a mini-program has the platform ask for personal data: `open-type="getPhoneNumber"`. */
export function buttonFields(file: FileIr, world: FactWorld): readonly CollectedField[] {
  return elementsOf(file).flatMap((element): CollectedField[] => {
    if (element.words.at(-1) !== 'button') return [];
    const openType = attributeText(world, element, 'open-type', 'openType');
    const said = openType === undefined ? undefined : askedByButton(openType, attributeText(world, element, 'scope'));
    if (!said) return [];
    const label = textIn(world, element);
    const group = groupOf(element);
    return [{
      span: element.operation.span, name: openType!.split('|')[0]!, category: said.category, confidence: said.confidence, because: said.because, surface: 'form', required: false, demands: [],
      labels: label === '' ? [] : [label], leadsTo: formLeadsTo(world, element), notices: noticesAround(world, element), note: { purposes: [] }, group: group.id, groupName: group.name,
      features: featuresOf(world.context, file.path), whole: wholeElement(world, element),
    }];
  });
}
